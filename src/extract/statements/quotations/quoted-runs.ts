import type { Span } from '../../../model/place.ts';
import type { Token } from '../../english/tokens-of.ts';
import { type MarkFamily, markRole } from './mark-role.ts';

/** The text between two quotation marks of one paragraph. */
export interface QuotedRun {
  /** With its marks. */
  readonly outer: Span;
  /** Between its marks. */
  readonly inner: Span;
  /** The indices of the two marks among the tokens. `to` is the number of tokens where the run is not closed. */
  readonly from: number;
  readonly to: number;
  /** False where the run has no closing mark: it goes on in the next paragraph, or the mark is missing. */
  readonly closed: boolean;
  readonly family: MarkFamily;
}

interface OpenMark {
  readonly at: number;
  readonly family: MarkFamily;
}

interface MarkPair extends OpenMark {
  readonly to: number;
}

/** Words that an apostrophe begins: “'90s”, “'em”. */
const clippedWord = /^(?:\d|em$|til$|tis$|twas$|cause$|n$)/;

const isApostrophe = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === "'" && clippedWord.test(tokens[at + 1]?.word ?? '');

/** Whether a mark is the apostrophe of “the voters’ choice”, because a later mark can close the run. */
function isPossessiveApostrophe(tokens: readonly Token[], at: number, closesLater: boolean): boolean {
  const next = tokens[at + 1];
  return closesLater && (tokens[at - 1]?.word.endsWith('s') ?? false) && next?.shape === 'word' && next.spaced;
}

/** For each token, whether a later mark can close a run in single marks. */
function singlesCloseAfter(text: string, tokens: readonly Token[]): readonly boolean[] {
  const result: boolean[] = [];
  let seen = false;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    result[at] = seen;
    const token = tokens[at];
    const role = token?.shape === 'mark' ? markRole(text, token) : null;
    if (role?.family === 'single') seen = role.opens ? false : seen || role.closes;
  }
  return result;
}

/** Pairs marks. `open` are those that stay unclosed. A mark that pairs with nothing is skipped. */
function pairMarks(text: string, tokens: readonly Token[]): { pairs: MarkPair[]; open: OpenMark[] } {
  const closesLater = singlesCloseAfter(text, tokens);
  const pairs: MarkPair[] = [];
  const open: OpenMark[] = [];
  const openOf = { double: 0, single: 0, angle: 0, corner: 0 };

  const close = (family: MarkFamily, to: number): void => {
    while (open.length > 0) {
      const last = open.pop();
      if (last === undefined) return;
      openOf[last.family] -= 1;
      if (last.family === family) {
        pairs.push({ ...last, to });
        return;
      }
    }
  };

  for (const [at, token] of tokens.entries()) {
    const role = token.shape === 'mark' ? markRole(text, token) : null;
    if (role === null) continue;
    const { family } = role;
    const single = family === 'single';
    const canClose =
      role.closes && openOf[family] > 0 && !(single && isPossessiveApostrophe(tokens, at, closesLater[at] ?? false));
    if (canClose) close(family, at);
    else if (role.opens && !(single && (isApostrophe(tokens, at) || !(closesLater[at] ?? false)))) {
      open.push({ at, family });
      openOf[family] += 1;
    }
  }
  return { pairs, open };
}

/** The outermost of nested pairs, in text order. `pairs` has inner pairs before outer ones. */
function outermostPairs(pairs: readonly MarkPair[]): MarkPair[] {
  const result: MarkPair[] = [];
  let start = Infinity;
  for (const pair of pairs.toReversed()) {
    if (pair.to < start) {
      result.push(pair);
      start = pair.at;
    }
  }
  return result.toReversed();
}

/**
 * The outermost quoted runs of a paragraph, in text order. A mark that is never closed begins a run to the end of the
 * paragraph if no other run follows it, as in a quotation that the next paragraph continues.
 */
export function quotedRuns(text: string, tokens: readonly Token[]): readonly QuotedRun[] {
  const { pairs, open } = pairMarks(text, tokens);
  const closed = outermostPairs(pairs);
  const runs = closed.flatMap(({ at, to, family }): QuotedRun[] => {
    const [first, last] = [tokens[at], tokens[to]];
    if (first === undefined || last === undefined || first.end >= last.start) return [];
    const inner = { start: first.end, end: last.start };
    return [{ outer: { start: first.start, end: last.end }, inner, from: at, to, closed: true, family }];
  });

  const rest = open.at(-1);
  const first = tokens[rest?.at ?? -1];
  const last = tokens.at(-1);
  const free = rest !== undefined && rest.at > (closed.at(-1)?.to ?? -1);
  if (!free || first === undefined || last === undefined || first.end >= last.end) return runs;
  const end = last.end;
  const unclosed = { outer: { start: first.start, end }, inner: { start: first.end, end } };
  return [...runs, { ...unclosed, from: rest.at, to: tokens.length, closed: false, family: rest.family }];
}
