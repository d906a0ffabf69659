import type { Place } from '../../model/place.ts';
import { printedDate } from './printed-date.ts';

/** A full date that a text mentions. The text need not have been published then. */
export interface StatedDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly place: Place;
}

/**
 * The latest of the first full dates of each paragraph. Dates after `notAfter` do not count. Null where there are none.
 */
export function latestStatedDate(paragraphs: readonly string[], notAfter: string | null): StatedDate | null {
  let latest: StatedDate | null = null;
  for (const [paragraph, text] of paragraphs.entries()) {
    const found = printedDate(text);
    if (found === null || !found.possible || (notAfter !== null && found.date > notAfter)) continue;
    if (latest !== null && found.date <= latest.date) continue;
    latest = { date: found.date, place: { paragraph, start: found.start, end: found.start + found.words.length } };
  }
  return latest;
}
