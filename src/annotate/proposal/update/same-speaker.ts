import { normalizeForSearch } from '../../../model/normalize-for-search.ts';
import type { SpeakerAssertion } from '../../assertions.ts';

/** A phrase without what edits change and readers pass over: case, marks, an article at its beginning. */
export function foldedPhrase(phrase: string): string {
  return normalizeForSearch(phrase).replace(/^(?:an?|the) /, '');
}

function keyOf(speaker: SpeakerAssertion): string {
  const folded = 'name' in speaker ? { ...speaker, name: foldedPhrase(speaker.name) } : speaker;
  return JSON.stringify(folded);
}

/** Whether two assertions name the same speaker; “a spokesman” and “The spokesman” of one article are one. */
export function sameSpeaker(a: SpeakerAssertion | null, b: SpeakerAssertion | null): boolean {
  return a !== null && b !== null && keyOf(a) === keyOf(b);
}
