/** A stretch of two texts that they share, or that only one of them has. */
export interface WordingChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** With more pairs of words to compare than this, everything between a common start and end counts as changed. */
const maxComparedPairs = 4_000_000;

const wordSegments = (text: string, language: string): readonly string[] =>
  Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text), ({ segment }) => segment);

/** The length of the longest common subsequence of `a` and each beginning of `b`, in space proportional to `b`. */
function lengths(a: readonly string[], b: readonly string[]): readonly number[] {
  let row: number[] = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    const next = [0];
    for (const [j, other] of b.entries()) {
      next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row;
}

/**
 * A longest common subsequence of two lists of words, in linear space: D. S. Hirschberg, “A linear space algorithm for
 * computing maximal common subsequences”, Communications of the ACM 18 (6), 1975.
 */
function common(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0 || b.length === 0) return [];
  if (a.length === 1) return b.includes(a[0] ?? '') ? a : [];
  const middle = a.length >> 1;
  const [left, right] = [a.slice(0, middle), a.slice(middle)];
  const fore = lengths(left, b);
  const back = lengths(right.toReversed(), b.toReversed()).toReversed();
  const sums = fore.map((length, j) => length + (back[j] ?? 0));
  const cut = sums.indexOf(Math.max(...sums));
  return [...common(left, b.slice(0, cut)), ...common(right, b.slice(cut))];
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Joins neighbours of one kind. Between two changes, what has no word (a lone space) counts as changed too. */
function tidied(changes: readonly WordingChange[]): readonly WordingChange[] {
  const tidy: { kind: WordingChange['kind']; text: string }[] = [];
  const add = (kind: WordingChange['kind'], text: string): void => {
    const last = tidy.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') tidy.push({ kind, text });
  };
  let [removed, added, kept] = ['', '', ''];
  const close = (): void => {
    add('removed', removed);
    add('added', added);
    add('same', kept);
    [removed, added, kept] = ['', '', ''];
  };
  for (const { kind, text } of changes) {
    if (kind === 'same') {
      kept += text;
      if (isWord(kept)) close();
      continue;
    }
    if (removed === '' && added === '') close();
    [removed, added, kept] = [removed + kept, added + kept, ''];
    if (kind === 'removed') removed += text;
    else added += text;
  }
  close();
  return tidy;
}

/**
 * What changed from one text to another, word by word. The stretches that are not `added` make the text before, those
 * that are not `removed` the text after. `language` (BCP 47) decides where words end.
 */
export function compareWordings(before: string, after: string, language: string): readonly WordingChange[] {
  const [a, b] = [wordSegments(before, language), wordSegments(after, language)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const shared = left.length * right.length > maxComparedPairs ? [] : common(left, right);

  const changes: WordingChange[] = a.slice(0, start).map((text) => ({ kind: 'same', text }));
  const [lefts, rights] = [left.values(), right.values()];
  const upTo = (words: Iterator<string>, stop: string | null, kind: 'removed' | 'added'): void => {
    for (let next = words.next(); next.done !== true && next.value !== stop; next = words.next()) {
      changes.push({ kind, text: next.value });
    }
  };
  for (const word of shared) {
    upTo(lefts, word, 'removed');
    upTo(rights, word, 'added');
    changes.push({ kind: 'same', text: word });
  }
  upTo(lefts, null, 'removed');
  upTo(rights, null, 'added');
  changes.push(...a.slice(a.length - end).map((text): WordingChange => ({ kind: 'same', text })));
  return tidied(changes);
}
