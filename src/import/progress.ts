/** Where progress is drawn: standard error. */
export interface Screen {
  readonly isTTY: boolean;
  /** In columns. */
  readonly width: number;
  readonly write: (text: string) => void;
}

export interface Progress {
  readonly step: (name: string) => void;
  /** Takes the bar away, so that what is printed next begins on a clear line. */
  readonly clear: () => void;
}

const silent: Progress = { step: () => {}, clear: () => {} };
const barWidth = 24;

/** A bar that grows with each step of several; on anything but a terminal, and for one step, nothing at all. */
export function progressOf(screen: Screen, steps: number): Progress {
  if (!screen.isTTY || steps < 2) return silent;
  let taken = 0;
  const clear = (): void => screen.write('\r\u001b[K');
  return {
    step: (name) => {
      const full = Math.round((taken / steps) * barWidth);
      const line = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${taken + 1}/${steps} ${name}`;
      taken += 1;
      // One line, so that the return can take it back.
      screen.write(`\r\u001b[K${line.slice(0, Math.max(screen.width - 1, 1))}`);
    },
    clear,
  };
}
