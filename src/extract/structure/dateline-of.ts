import type { Span } from '../../model/place.ts';

/** The dash that ends a dateline is within this many characters of the start of the paragraph. */
const maxDatelineCharacters = 110;
const dash = / ?[—–]+ ?| -{1,2} |\) ?-{1,2} ?/;
const month =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:, \d{4})?$|^\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{4})?$|^\d{4}$/i;
const inCapitals = /^[\p{Lu}][\p{Lu}\p{M}.’' -]+$/u;
const placeName = /^[\p{Lu}][\p{L}\p{M}.’' -]+$/u;

/**
 * The dateline at the start of a paragraph: “HARBOUR CITY, Norway, March 3 (Agency) —”. Its place is in capitals, or an
 * agency or a date follows it, and a dash ends it. Null where there is none. `date` is null where it lacks a year.
 */
export function datelineOf(
  paragraph: string,
): { readonly span: Span; readonly place: string; readonly date: string | null } | null {
  const head = paragraph.slice(0, maxDatelineCharacters);
  const end = dash.exec(head);
  if (end === null || end.index < 3) return null;
  const closesBracket = end[0].startsWith(')');
  const before = head.slice(0, end.index + (closesBracket ? 1 : 0)).trim();
  const agency = /\(([^()]{2,40})\)$/.exec(before);
  const parts = (agency === null ? before : before.slice(0, agency.index)).trim().replace(/,$/, '').split(', ');
  const [place = '', ...others] = parts;
  const dateAt = others.findIndex((part) => month.test(part));
  const isPlaces = (dateAt === -1 ? others : others.slice(0, dateAt)).every((part) => placeName.test(part));
  if (!isPlaces || place.split(' ').length > 4 || others.length > 4) return null;
  const isShown = inCapitals.test(place) || (placeName.test(place) && (agency !== null || dateAt !== -1));
  if (!isShown || !/\p{L}{2}/u.test(place)) return null;
  const date = others.slice(dateAt === -1 ? others.length : dateAt).join(', ');
  return {
    span: { start: 0, end: end.index + end[0].trimEnd().length },
    place,
    date: /\d{4}/.test(date) ? date : null,
  };
}
