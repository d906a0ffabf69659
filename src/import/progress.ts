import { clearLine, redrawLine, type Screen } from '../terminal/screen.ts';

/** Progress through the inputs. */
export interface Progress {
  /** Shows that an input of this name is next. */
  readonly step: (name: string) => void;
  /** Removes the bar, so that what is printed next begins on an empty line. */
  readonly clear: () => void;
}

const silent: Progress = { step: () => {}, clear: () => {} };
const barWidth = 24;

/** A bar that grows with each step. Shows nothing on anything but a terminal, or for a single step. */
export function progressOf(screen: Screen, steps: number): Progress {
  if (!screen.isTTY || steps < 2) return silent;
  let taken = 0;
  return {
    step: (name) => {
      const full = Math.round((taken / steps) * barWidth);
      const line = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${taken + 1}/${steps} ${name}`;
      taken += 1;
      redrawLine(screen, line);
    },
    clear: () => clearLine(screen),
  };
}
