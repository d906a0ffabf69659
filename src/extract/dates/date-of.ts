import { isDate } from '../../model/calendar.ts';
import type { ExtractedDate, Given, Question } from '../extraction.ts';
import { type InferredDate, inferredDates } from './inferred-dates.ts';
import { latestStatedDate } from './latest-stated-date.ts';
import { printedDate } from './printed-date.ts';

/** The date of a text, with questions to the editor. */
export interface DateFinding {
  readonly date: ExtractedDate;
  readonly questions: readonly Question[];
}

const dateQuestion = (words: string, asks: string, place: Question['place'] = null): Question => ({
  about: 'date',
  place,
  words,
  asks,
});

/** Whether a date is after the last one to accept. */
const isTooLate = (date: string, notAfter: string | null): boolean =>
  notAfter !== null && date > notAfter.slice(0, date.length);

/** The question that refuses a given or printed date. Null where the date is acceptable. */
function refusal(date: string, notAfter: string | null): string | null {
  if (!isDate(date)) return 'The calendar has no such date. When was the text published?';
  return isTooLate(date, notAfter) ? 'This date lies in the future. When was the text published?' : null;
}

/** The first of the most confident inferences. Null where they differ in their years. */
function agreedInference(inferred: readonly InferredDate[]): InferredDate | null {
  const plain = inferred.filter(({ confidence }) => confidence === 'likely');
  const [first] = plain.length > 0 ? plain : inferred;
  const years = new Set((plain.length > 0 ? plain : inferred).map(({ date }) => date));
  return first !== undefined && years.size === 1 ? first : null;
}

/** The question about a text without a date. It names the latest date that the text mentions. */
function undatedQuestion(paragraphs: readonly string[], notAfter: string | null): Question {
  const stated = latestStatedDate(paragraphs, notAfter);
  if (stated === null) return dateQuestion('', 'Nothing tells when the text was published. Do you know?');
  const { paragraph, start, end } = stated.place;
  const asks = `The text speaks of ${stated.date}, and nothing tells whether it was published then or later. Do you know?`;
  return dateQuestion((paragraphs[paragraph] ?? '').slice(start, end), asks, stated.place);
}

/** The date of a text that has no printed date, by inference. */
function findByInference(paragraphs: readonly string[], notAfter: string | null): DateFinding {
  const inferred = inferredDates(paragraphs).filter(({ date }) => isDate(date) && !isTooLate(date, notAfter));
  const best = agreedInference(inferred);
  if (best !== null) {
    const words = (paragraphs[best.evidence.paragraph] ?? '').slice(best.evidence.start, best.evidence.end);
    const asks = `From these words the text seems to be of ${best.date}. ${best.because} Is that right?`;
    return {
      date: { kind: 'inferred', ...best },
      questions: best.confidence === 'unsure' ? [dateQuestion(words, asks, best.evidence)] : [],
    };
  }
  const years = [...new Set(inferred.map(({ date }) => date))].join(' or ');
  const asked =
    years === ''
      ? undatedQuestion(paragraphs, notAfter)
      : dateQuestion(years, `The text may be of ${years}. When was it published?`);
  return { date: { kind: 'unknown' }, questions: [asked] };
}

/**
 * The date of publication: the given date, or a full date printed around the text or in its dateline (`printed`), or a
 * year that its words imply. A date that is not in the calendar or that is too late is refused with a question.
 */
export function dateOf(
  paragraphs: readonly string[],
  printed: readonly string[],
  { date, notAfter }: Pick<Given, 'date' | 'notAfter'>,
): DateFinding {
  const questions: Question[] = [];
  const candidates = [
    ...(date === null ? [] : [{ date: printedDate(date)?.date ?? date.trim(), words: date }]),
    ...printed.flatMap((words) => {
      const found = printedDate(words);
      return found === null ? [] : [{ date: found.date, words }];
    }),
  ];
  for (const candidate of candidates) {
    const refused = refusal(candidate.date, notAfter);
    if (refused === null) return { date: { kind: 'printed', ...candidate, confidence: 'sure' }, questions };
    questions.push(dateQuestion(candidate.words, refused));
  }
  const inferred = findByInference(paragraphs, notAfter);
  return { date: inferred.date, questions: [...questions, ...inferred.questions] };
}
