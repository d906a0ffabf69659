import type { Speaker } from './article.ts';
import { assertNever } from './assert-never.ts';

/**
 * A key that two speakers of one article share if and only if they are the same to a reader. A speaker without an id is
 * known by the article's words, so such a key means nothing outside that article.
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
