import { codePointName, withoutUnusual } from '../extract/structure/unusual-characters.ts';
import type { Metadata } from './raw-article.ts';

/**
 * Metadata on one line each, without characters that a reader does not see or that reorder what is seen. There is a note
 * for each value that had some.
 */
export function cleanMetadata(metadata: Metadata): { readonly metadata: Metadata; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const clean = (key: 'title' | 'source'): string | null => {
    const given = metadata[key];
    if (given === null) return null;
    const { text, unusual } = withoutUnusual(given.replaceAll(/\s+/gu, ' '));
    const names = [...new Set(unusual.map(({ character }) => codePointName(character)))];
    if (names.length > 0)
      notes.push(`Took characters out of the ${key} that a reader does not see: ${names.slice(0, 6).join(', ')}.`);
    return text.trim() === '' ? null : text.trim();
  };
  return { metadata: { ...metadata, title: clean('title'), source: clean('source') }, notes };
}
