import { codePointName, withoutUnusual } from '../extract/structure/unusual-characters.ts';
import type { Metadata } from './raw-article.ts';

/**
 * What was told of an article without the characters that a reader does not see or that reorder what is seen, and
 * on one line; with a sentence for each that had some.
 */
export function cleanMetadata(told: Metadata): { readonly told: Metadata; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const clean = (key: 'title' | 'source'): string | null => {
    const given = told[key];
    if (given === null) return null;
    const { text, unusual } = withoutUnusual(given.replaceAll(/\s+/gu, ' '));
    const names = [...new Set(unusual.map(({ character }) => codePointName(character)))];
    if (names.length > 0)
      notes.push(`Took characters out of the ${key} that a reader does not see: ${names.slice(0, 6).join(', ')}.`);
    return text.trim() === '' ? null : text.trim();
  };
  return { told: { ...told, title: clean('title'), source: clean('source') }, notes };
}
