import type { Question } from '../../../extract/extraction.ts';
import type { Place } from '../../../model/place.ts';
import type { SpeakerAssertion, StatementAssertion } from '../../assertions.ts';
import {
  givenAwayQuestion,
  newSentenceQuestion,
  speakerGoneQuestion,
  unclearQuestion,
  unreadQuestion,
} from './change-questions.ts';
import type { Match } from './match-statements.ts';
import { isAt, type OldStatement, touchAnywhere } from './old-statements.ts';
import type { Reading } from './readings.ts';
import { sameSpeaker } from './same-speaker.ts';
import type { SpeakerNames } from './speaker-names.ts';

/** What becomes of a statement whose text changes. */
export type StatementFate =
  | {
      /** As it was, or as the new text has it under the old id and speaker. */
      readonly kind: 'kept' | 'changed';
      readonly assertion: StatementAssertion;
      readonly content: readonly [Place, ...Place[]];
      readonly questions: readonly Question[];
    }
  | {
      readonly kind: 'withdrawn';
      /** A sentence for readers who follow an old link. */
      readonly reason: string;
      readonly questions: readonly Question[];
    };

/** What a statement is judged by. */
export interface FateContext {
  /** The new text's. */
  readonly readings: readonly Reading[];
  readonly names: SpeakerNames;
  /** Whether the new text can have somebody as a speaker. */
  readonly isThere: (speaker: SpeakerAssertion) => boolean;
}

/** The reason of a statement that the text has in no form. */
export const goneFromText = 'The article was changed and no longer has it.';

const unreadReason = (speaker: string): string =>
  `The article was changed and no longer attributes these words to ${speaker}.`;

/** What becomes of a statement whose words the text now gives to somebody else. */
function givenAway(old: OldStatement, { isSameWords }: Match, reading: Reading, names: SpeakerNames): StatementFate {
  const { assertion, was } = old;
  const from = names.labelOf(assertion.speaker);
  const words = isSameWords ? 'these words' : 'nearly these words';
  const isPlain =
    reading.speaker !== null &&
    reading.found.speakerConfidence === 'sure' &&
    was !== null &&
    sameSpeaker(was.speaker, assertion.speaker);
  const to = reading.speaker === null ? null : names.labelOf(reading.speaker);
  return {
    kind: 'withdrawn',
    reason: to === null ? unreadReason(from) : `The article now attributes ${words} to ${to}, no longer to ${from}.`,
    questions: isPlain ? [] : [givenAwayQuestion(assertion, reading, from, to)],
  };
}

/** What becomes of a statement that stands in the new text as it is asserted, where the engine reads no such one. */
function unread(
  old: OldStatement,
  places: { readonly content: readonly [Place, ...Place[]] },
  context: FateContext,
): StatementFate {
  const { assertion, was, hasNewSentence } = old;
  const { content } = places;
  const speaker = context.names.labelOf(assertion.speaker);
  const reason = unreadReason(speaker);
  if (!context.isThere(assertion.speaker)) {
    return { kind: 'withdrawn', reason, questions: [speakerGoneQuestion(assertion, content[0], speaker)] };
  }
  const isOwn = was === null || old.hasOwnParts;
  if (hasNewSentence && !isOwn) {
    return { kind: 'withdrawn', reason, questions: [unreadQuestion(assertion, content[0], speaker)] };
  }
  const questions = hasNewSentence ? [newSentenceQuestion(assertion, content[0])] : [];
  return { kind: 'kept', assertion, content, questions };
}

/** What becomes of a statement that the new text still has as its speaker's, plainly or not. */
function stays(
  old: OldStatement,
  { speaker }: Match,
  reading: Reading,
  { names, isThere }: FateContext,
): StatementFate {
  const { assertion, now } = old;
  const { speaker: asserted } = assertion;
  const isSame = sameSpeaker(reading.speaker, asserted);
  const to = reading.speaker === null ? null : names.labelOf(reading.speaker);
  const questions = speaker === 'unclear' ? [unclearQuestion(assertion, reading, names.labelOf(asserted), to)] : [];
  const isInPlace = now !== null && touchAnywhere(now.content, reading.found.content) && isThere(asserted);
  if (isInPlace && (old.hasOwnParts || reading.assertion === null || isAt(now, reading))) {
    const isAsked = old.hasOwnParts && old.hasNewSentence && questions.length === 0;
    const { content } = now;
    return {
      kind: 'kept',
      assertion,
      content,
      questions: isAsked ? [newSentenceQuestion(assertion, content[0])] : questions,
    };
  }
  if (reading.assertion === null) return { kind: 'withdrawn', reason: goneFromText, questions: [] };
  return {
    kind: 'changed',
    // Whom the text leaves unnamed goes by its words of today.
    assertion: { ...reading.assertion, id: assertion.id, speaker: isSame ? reading.assertion.speaker : asserted },
    content: reading.found.content,
    questions,
  };
}

/** What becomes of a statement, given what it was matched with in the new text. */
export function statementFate(old: OldStatement, match: Match | undefined, context: FateContext): StatementFate {
  const reading = match === undefined ? undefined : context.readings[match.index];
  if (match !== undefined && reading !== undefined) {
    return match.speaker === 'other'
      ? givenAway(old, match, reading, context.names)
      : stays(old, match, reading, context);
  }
  if (old.now !== null) return unread(old, old.now, context);
  if (old.unreadAt === null) return { kind: 'withdrawn', reason: goneFromText, questions: [] };
  const speaker = context.names.labelOf(old.assertion.speaker);
  return {
    kind: 'withdrawn',
    reason: unreadReason(speaker),
    questions: [unreadQuestion(old.assertion, old.unreadAt, speaker)],
  };
}
