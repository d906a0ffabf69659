import type { Speaker } from './article.ts';
import { assertNever } from './assert-never.ts';

/**
 * A key that two speakers of one article share exactly if they are the same to a reader. Whoever has no id is
 * known by the article's words, so the key of an unnamed speaker says nothing beyond that article.
 */
export function speakerKey(speaker: Speaker): string {
  switch (speaker.kind) {
    case 'person':
      return `person:${speaker.id}`;
    case 'country':
      return `country:${speaker.code}`;
    case 'organisation':
    case 'unnamed':
      // What the edition gives as a name is in one spelling; only a beginning of a sentence changes it.
      return `${speaker.kind}:${speaker.name.toLowerCase()}`;
    default:
      return assertNever(speaker);
  }
}
