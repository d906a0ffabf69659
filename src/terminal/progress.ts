import { grouped } from '../model/plural.ts';
import { clearLine, redrawLine, type Screen } from './screen.ts';

/** Says how much of a step is done. */
export type Advance = (done: number, total: number) => void;

/** Says what a command is doing, where that takes long. */
export interface Progress {
  /**
   * Runs a step of the work under a name (“Writing pages”). Steps may contain others; the innermost is shown. Work that
   * blocks the thread has to call `advance` now and then, since nothing else can show it meanwhile.
   */
  readonly during: <Result>(name: string, work: (advance: Advance) => Result | Promise<Result>) => Promise<Result>;
}

export interface Clock {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Calls `action` after some milliseconds; gives a function that cancels it. */
  readonly after: (milliseconds: number, action: () => void) => () => void;
}

const systemClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** What takes less needs no line. */
const quietMs = 2_000;
/** Between two drawings of the line at least, where more is done. */
const redrawMs = 100;
/** Between two drawings where nothing new is known: other programs, such as Vite, may have cleared the line. */
const repeatMs = 1_000;

interface Step {
  readonly name: string;
  done: { readonly count: number; readonly total: number } | null;
}

const textOf = ({ name, done }: Step): string =>
  done === null ? `${name}…` : `${name}: ${grouped(done.count)} of ${grouped(done.total)}`;

/** Stands still in a log, so it does not say how much is done. */
const lineOf = ({ name, done }: Step): string => (done === null ? `${name}…` : `${name} (${grouped(done.total)})…`);

/** Says nothing. */
export const silent: Progress = { during: async (_, work) => work(() => {}) };

/** One line that is rewritten in place, from when the work has taken two seconds until it ends. */
function liveLine(screen: Screen, clock: Clock): Progress {
  const steps: Step[] = [];
  let workBegan = -Infinity;
  let workEnded = -Infinity;
  let drawnAt = -Infinity;
  let isShown = false;
  let cancelNext: (() => void) | null = null;

  const drawAfter = (milliseconds: number): void => {
    cancelNext?.();
    cancelNext = clock.after(milliseconds, draw);
  };
  function draw(): void {
    const step = steps.at(-1);
    if (step === undefined) return;
    redrawLine(screen, textOf(step));
    drawnAt = clock.now();
    isShown = true;
    drawAfter(repeatMs);
  }
  const workedMs = (): number => clock.now() - workBegan;

  return {
    during: async (name, work) => {
      // Steps that follow each other are one piece of work.
      if (steps.length === 0 && clock.now() - workEnded >= quietMs) workBegan = clock.now();
      const step: Step = { name, done: null };
      steps.push(step);
      if (workedMs() >= quietMs) draw();
      else drawAfter(quietMs - workedMs());
      try {
        return await work((count, total) => {
          step.done = { count, total };
          if (workedMs() >= quietMs && clock.now() - drawnAt >= redrawMs) draw();
        });
      } finally {
        steps.splice(steps.indexOf(step), 1);
        if (steps.length > 0) {
          if (isShown) draw();
        } else {
          cancelNext?.();
          workEnded = clock.now();
          if (isShown) clearLine(screen);
          isShown = false;
        }
      }
    },
  };
}

/** A line for each step that takes longer than two seconds, for logs. */
function plainLines(screen: Screen, clock: Clock): Progress {
  return {
    during: async (name, work) => {
      const step: Step = { name, done: null };
      const began = clock.now();
      let isSaid = false;
      const say = (): void => {
        if (!isSaid) screen.write(`${lineOf(step)}\n`);
        isSaid = true;
      };
      const cancel = clock.after(quietMs, say);
      try {
        return await work((count, total) => {
          step.done = { count, total };
          if (clock.now() - began >= quietMs) say();
        });
      } finally {
        cancel();
      }
    },
  };
}

/**
 * Progress on a terminal is one line that is rewritten; elsewhere, such as in the log of a build service, it is a line
 * for each step that takes long. Work of less than two seconds shows nothing.
 */
export function progressOn(screen: Screen, clock = systemClock): Progress {
  return screen.isTTY ? liveLine(screen, clock) : plainLines(screen, clock);
}

/** The progress that a command shows at one of Vite's log levels: none where only errors are asked for. */
export function atLogLevel(progress: Progress, level: 'silent' | 'error' | 'warn' | 'info' | undefined): Progress {
  return level === 'silent' || level === 'error' ? silent : progress;
}
