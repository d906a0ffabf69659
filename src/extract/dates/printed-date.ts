import { isDate } from '../../model/calendar.ts';

const monthAbbreviations = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** The forms of a full date, each with the groups of its year, month and day. */
const dateForms: readonly {
  readonly form: RegExp;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}[] = [
  { form: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/, year: 1, month: 2, day: 3 },
  {
    form: new RegExp(`\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i'),
    year: 3,
    month: 1,
    day: 2,
  },
  {
    form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthName},? (\\d{4})\\b`, 'i'),
    year: 3,
    month: 2,
    day: 1,
  },
];

/** The number of a month as two digits, by its name or number. */
function monthNumber(text: string): string {
  const index = monthAbbreviations.indexOf(text.slice(0, 3).toLowerCase());
  return index === -1 ? text : String(index + 1).padStart(2, '0');
}

/** A full date as a text prints it. */
export interface PrintedDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly words: string;
  /** The offset of the words. */
  readonly start: number;
  /** Whether it is in the calendar. */
  readonly possible: boolean;
}

/**
 * The first full date of a text, with the month in words or as `YYYY-MM-DD`. “03/04/2024” is not read, because the
 * order of day and month differs between countries. Null where there is none.
 */
export function printedDate(text: string): PrintedDate | null {
  const found = dateForms.flatMap(({ form, year, month, day }) => {
    const match = form.exec(text);
    if (match === null) return [];
    const date = `${match[year] ?? ''}-${monthNumber(match[month] ?? '')}-${(match[day] ?? '').padStart(2, '0')}`;
    return [{ date, words: match[0], start: match.index, possible: isDate(date) }];
  });
  return found.toSorted((a, b) => a.start - b.start)[0] ?? null;
}
