import type { Statement, StatementKind } from './article.ts';
import type { Words } from './catalogue.ts';
import { slice } from './place.ts';

/** A statement's words, one string a piece. */
export function wordsOf({ content: [first, ...more] }: Statement, paragraphs: readonly string[]): Words {
  return [slice(paragraphs, first), ...more.map((place) => slice(paragraphs, place))];
}

/**
 * Words as one line: `[…]` stands for what interrupts them. Direct speech is put in quotation marks, and
 * marks within it stay as the article has them, even doubled: changing them would change the words. Mixed
 * speech has its own marks where it quotes; indirect speech never gets any.
 */
export function quotedText(kind: StatementKind, words: Words): string {
  const text = words.join(' […] ');
  return kind === 'direct' ? `“${text}”` : text;
}
