import type { Report } from './fault.ts';

/** The two parts of an article's file; `line` is the file's line on which the part begins, from 1. */
export interface ArticleParts {
  readonly head: { readonly text: string; readonly line: number };
  readonly body: { readonly text: string; readonly line: number };
}

const isFence = (line: string | undefined): boolean => line !== undefined && /^---[ \t]*$/.test(line);

/** Splits front matter from text. Null, with the fault reported, where the front matter does not open or close. */
export function splitFrontMatter(text: string, report: Report): ArticleParts | null {
  const lines = text.split('\n');
  if (!isFence(lines[0])) {
    report({ line: 1 }, 'there is no front matter; the first line must be “---”, and “---” must close it again');
    return null;
  }
  const close = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (close === -1) {
    report({ line: 1 }, 'the front matter is not closed; put a line “---” between it and the text');
    return null;
  }
  return {
    head: { text: lines.slice(1, close).join('\n'), line: 2 },
    body: { text: lines.slice(close + 1).join('\n'), line: close + 2 },
  };
}
