import type { Question } from '../extraction.ts';
import type { Structure } from '../structure/structure-of.ts';
import { codePointName, type Unusual } from '../structure/unusual-characters.ts';

/** The most different characters that one question names. */
const maxNamedCharacters = 6;

/**
 * One question for each paragraph from which characters were removed, and one for the characters that stood outside the
 * kept paragraphs. `unusual` is in text order.
 */
export function characterQuestions(
  unusual: readonly Unusual[],
  { paragraphs, starts }: Pick<Structure, 'paragraphs' | 'starts'>,
): readonly Question[] {
  const byParagraph = new Map<number, Unusual[]>();
  let paragraph = -1;
  for (const one of unusual) {
    while (paragraph + 1 < starts.length && (starts[paragraph + 1] ?? 0) <= one.at) paragraph += 1;
    const inside = one.at - (starts[paragraph] ?? 0) <= (paragraphs[paragraph]?.length ?? -1);
    const key = inside ? paragraph : -1;
    const same = byParagraph.get(key);
    if (same === undefined) byParagraph.set(key, [one]);
    else same.push(one);
  }
  return [...byParagraph].map(([index, found]): Question => {
    const names = [...new Set(found.map(({ character }) => codePointName(character)))];
    const shown =
      names.slice(0, maxNamedCharacters).join(', ') + (names.length > maxNamedCharacters ? ' and others' : '');
    const text = paragraphs[index];
    const at = (found[0]?.at ?? 0) - (starts[index] ?? 0);
    const where =
      text === undefined ? null : { paragraph: index, start: Math.max(0, at - 1), end: Math.min(text.length, at + 1) };
    return {
      about: 'characters',
      place: where,
      words: where === null ? shown : (text ?? '').slice(where.start, where.end),
      asks: `${found.length === 1 ? 'A character was' : `${found.length} characters were`} taken out here that a reader does not see or that reorder the text: ${shown}. Is the text as it was meant?`,
    };
  });
}
