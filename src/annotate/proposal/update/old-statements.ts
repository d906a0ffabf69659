import { type Place, textAt } from '../../../model/place.ts';
import type { StatementAssertion } from '../../assertions.ts';
import { attributingSentence } from '../../attributing-sentence.ts';
import { occurrences } from '../../locate.ts';
import type { StatementPlaces } from '../../locate-statement.ts';
import { tryLocate } from '../../try-locate.ts';
import type { Reading } from './readings.ts';
import type { StatementsInText } from './reworded-statements.ts';
import { sameSpeaker } from './same-speaker.ts';
import { similarity } from './similarity.ts';

/** What the engine reads in a text. */
export interface ReadText {
  readonly paragraphs: readonly string[];
  readonly readings: readonly Reading[];
}

/** A statement of an article whose text changes. */
export interface OldStatement {
  readonly assertion: StatementAssertion;
  /** The pieces of its content, joined by spaces. */
  readonly words: string;
  /** The paragraph of the old text in which it begins. */
  readonly paragraph: string;
  /** What the engine reads in the old text where it stands; null where it reads no such statement. */
  readonly was: Reading | null;
  /** Whether its kind, its words, its phrase or its cue are an editor's and not the engine's. */
  readonly hasOwnParts: boolean;
  /** Where it stands in the new text as it is asserted; null where it does not. */
  readonly now: StatementPlaces | null;
  /** Where its words stand in the new text and the engine reads nothing; null where they do not. */
  readonly unreadAt: Place | null;
  /** Whether the sentences that attribute it there are not those of the old text. */
  readonly hasNewSentence: boolean;
}

/** Below this, what the engine reads at a statement's place is another one, around it or in it. */
const minSimilarity = 0.5;

/** Whether two stretches share a character. */
function touches(a: Place, b: Place): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

/** Whether any two pieces of two contents share a character. */
export function touchAnywhere(a: readonly Place[], b: readonly Place[]): boolean {
  return a.some((one) => b.some((other) => touches(one, other)));
}

const samePlace = (a: Place | null, b: Place | null): boolean =>
  a?.paragraph === b?.paragraph && a?.start === b?.start && a?.end === b?.end;

/** Whether a reading has exactly these places. */
export function isAt({ content, phrase, cue }: StatementPlaces, { found }: Reading): boolean {
  return (
    content.length === found.content.length &&
    content.every((piece, index) => samePlace(piece, found.content[index] ?? null)) &&
    samePlace(phrase, found.phrase) &&
    samePlace(cue, found.cue)
  );
}

/** The pieces of a statement's content, joined by spaces. */
function wordsOf({ content }: StatementAssertion): string {
  return content.map(({ exact }) => exact).join(' ');
}

function placesIn(paragraphs: readonly string[], statement: StatementAssertion): StatementPlaces | null {
  const located = tryLocate(paragraphs, statement);
  return located.ok ? located.places : null;
}

const sentenceOf = (paragraphs: readonly string[], { cue, phrase }: StatementPlaces): string =>
  textAt(paragraphs, attributingSentence(paragraphs, cue, phrase));

/** The statements of an article, each beside what the engine reads in its old text and where the new one has it. */
export function oldStatements(
  { statements, paragraphs }: StatementsInText,
  read: ReadText,
  { paragraphs: newParagraphs, readings: newReadings }: ReadText,
): readonly OldStatement[] {
  const newContent = newReadings.flatMap(({ found }) => found.content);
  const unreadPlace = ({ content }: StatementAssertion): Place | null => {
    const places = content.map(({ exact }) =>
      occurrences(newParagraphs, { exact, prefix: '', suffix: '' }, 'whole words').find(
        (place) => !touchAnywhere([place], newContent),
      ),
    );
    return places.includes(undefined) ? null : (places[0] ?? null);
  };
  return statements.map((assertion) => {
    const before = placesIn(paragraphs, assertion);
    const now = placesIn(newParagraphs, assertion);
    const inRead = placesIn(read.paragraphs, assertion);
    const words = wordsOf(assertion);
    const near =
      inRead === null ? [] : read.readings.filter(({ found }) => touchAnywhere(inRead.content, found.content));
    const exact = near.find((reading) => inRead !== null && isAt(inRead, reading));
    const was = exact ?? near.find((reading) => similarity(reading.words, words) >= minSimilarity) ?? null;
    return {
      assertion,
      words,
      paragraph: paragraphs[before?.content[0].paragraph ?? 0] ?? '',
      was,
      hasOwnParts: exact === undefined || exact.found.kind !== assertion.kind,
      now,
      unreadAt: unreadPlace(assertion),
      hasNewSentence:
        before !== null && now !== null && sentenceOf(paragraphs, before) !== sentenceOf(newParagraphs, now),
    };
  });
}

/** What the engine could have asserted of the old text and the article has not: somebody left it out. */
export function leftOutReadings(old: readonly OldStatement[], { paragraphs, readings }: ReadText): readonly Reading[] {
  const claimed = old.flatMap(({ assertion }) => placesIn(paragraphs, assertion)?.content ?? []);
  return readings.filter(({ assertion, found }) => assertion !== null && !touchAnywhere(claimed, found.content));
}

/** Whether two readings, of whichever texts, are the same speaker's nearly same words. */
export function isAlike(a: Reading, b: Reading): boolean {
  return sameSpeaker(a.speaker, b.speaker) && similarity(a.words, b.words) >= 0.9;
}
