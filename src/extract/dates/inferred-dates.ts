import type { Place } from '../../model/place.ts';
import type { Confidence } from '../confidence.ts';
import { knownEvents } from './known-events.ts';

/** A year that words of the text imply as its year of publication. */
export interface InferredDate {
  /** `YYYY`. */
  readonly date: string;
  /** The words that imply it. */
  readonly evidence: Place;
  /** How they imply it, in one or two sentences. */
  readonly because: string;
  readonly confidence: Confidence;
}

/** The distance of “next year” from the year of the text, in years, by its first word. */
const yearOffsets: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** “next year marks the 80th anniversary of …”, or the anniversary alone. */
const anniversary =
  /(?:\b(this|next|last) year[’']?s?,? (?:\p{L}{1,20} ){0,4})?(?:the |its |their |our )?\b(\d{1,3})(st|nd|rd|th) anniversary of /giu;
/** “last year (2023)”, “this year, 2024,”. */
const namedYear = /\b(this|next|last) year(?: \(|, (?:in )?)(\d{4})\b/gi;

/** The words for an event are within this many characters after “of”. */
const maxEventCharacters = 160;

/** The end of the words for an event, at the next punctuation mark. `least` is the length of the matched words. */
function eventEnd(text: string, start: number, least: number): number {
  const stop = text.slice(start + least, start + maxEventCharacters).search(/[.,;:!?”"—–(]/);
  return stop === -1 ? start + least : start + least + stop;
}

const yearOffset = (relation: string): number => yearOffsets.get(relation.toLowerCase()) ?? 0;

function fromAnniversary(text: string, paragraph: number, match: RegExpExecArray): InferredDate | null {
  const [words, relation, count = '', suffix = ''] = match;
  const start = match.index + words.length;
  const rest = text.slice(start, start + maxEventCharacters);
  for (const event of knownEvents) {
    const found = event.words.exec(rest);
    if (found === null) continue;
    const year = event.year + Number(count);
    const evidence = { paragraph, start: match.index, end: eventEnd(text, start, found[0].length) };
    const facts = `${event.name} was in ${event.year}, and its ${count}${suffix} anniversary in ${year}.`;
    if (relation === undefined) {
      return {
        date: String(year),
        evidence,
        because: `${facts} The article speaks of that anniversary as of something near.`,
        confidence: 'unsure',
      };
    }
    const phrase = `${relation.toLowerCase()} year`;
    return {
      date: String(year - yearOffset(relation)),
      evidence,
      because: `${facts} The article calls that “${phrase}”.`,
      confidence: 'likely',
    };
  }
  return null;
}

function fromNamedYear(
  paragraph: number,
  { 0: words, 1: relation = '', 2: year = '', index }: RegExpExecArray,
): InferredDate {
  return {
    date: String(Number(year) - yearOffset(relation)),
    evidence: { paragraph, start: index, end: index + words.length },
    because: `The article calls ${year} “${relation.toLowerCase()} year”.`,
    confidence: 'likely',
  };
}

/** The years in which a text may have been written, by its own words. In text order within each paragraph's rule. */
export function inferredDates(paragraphs: readonly string[]): readonly InferredDate[] {
  return paragraphs.flatMap((text, paragraph) => [
    ...Array.from(text.matchAll(anniversary), (match) => fromAnniversary(text, paragraph, match)).filter(
      (found) => found !== null,
    ),
    ...Array.from(text.matchAll(namedYear), (match) => fromNamedYear(paragraph, match)),
  ]);
}
