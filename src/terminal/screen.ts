/** Where a command says what it does: standard error, which may be a terminal, a file or a pipe. */
export interface Screen {
  readonly isTTY: boolean;
  /** In columns. */
  readonly width: number;
  readonly write: (text: string) => void;
}

/** The part of a stream of Node's that a screen needs. */
export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** In columns; a terminal that does not know its width says 0. */
const defaultColumns = 80;

/** A stream as a screen. Its width is asked for each time, because a terminal may be resized. */
export function screenOf(stream: Stream): Screen {
  return {
    isTTY: stream.isTTY === true,
    get width() {
      return stream.columns || defaultColumns;
    },
    write: (text) => void stream.write(text),
  };
}

/** Moves to the start of the line and clears it (ECMA-48, EL). */
const clear = '\r\u001b[K';

/** Removes what `redrawLine` has drawn, so that what is printed next begins on an empty line. */
export function clearLine(screen: Screen): void {
  screen.write(clear);
}

/** Replaces the current line of a terminal. The text is cut so that it stays one line and can be replaced again. */
export function redrawLine(screen: Screen, text: string): void {
  screen.write(clear + text.slice(0, Math.max(screen.width - 1, 1)));
}
