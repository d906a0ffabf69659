import type { Statement, StatementKind } from './article.ts';
import type { Words } from './catalogue.ts';
import { type Place, textAt } from './place.ts';

const onlyMarks = /^[\s"'“”„‟‘’‚‛«»‹›「」『』]*$/;

/** The statement goes on from one paragraph into the next, with nothing but quotation marks between. */
const goesOn = (paragraphs: readonly string[], before: Place, after: Place): boolean =>
  after.paragraph === before.paragraph + 1 &&
  onlyMarks.test((paragraphs[before.paragraph] ?? '').slice(before.end)) &&
  onlyMarks.test((paragraphs[after.paragraph] ?? '').slice(0, after.start));

/** A statement's words, one string for each piece; one that runs over the end of a paragraph has a line break there. */
export function wordsOf(
  { content: [first, ...more] }: Pick<Statement, 'content'>,
  paragraphs: readonly string[],
): Words {
  const words: [string, ...string[]] = [textAt(paragraphs, first)];
  let before: Place = first;
  for (const place of more) {
    const text = textAt(paragraphs, place);
    if (goesOn(paragraphs, before, place)) words.push(`${words.pop() ?? ''}\n${text}`);
    else words.push(text);
    before = place;
  }
  return words;
}

/** Words on one line; `[…]` stands for what interrupts them. */
export function plainText(words: Words): string {
  return words.join(' […] ').replaceAll('\n', ' ');
}

/**
 * Words on one line, in quotation marks where they are quoted. Direct speech is put in marks; marks within it stay as the
 * article has them, even doubled, since changing them would change the words. Mixed speech has the article's own marks.
 * Indirect speech never gets any.
 */
export function quotedText(kind: StatementKind, words: Words): string {
  const text = plainText(words);
  return kind === 'direct' ? `“${text}”` : text;
}
