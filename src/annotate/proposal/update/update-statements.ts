import type { Question } from '../../../extract/extraction.ts';
import type { StatementId } from '../../../model/ids.ts';
import type { Place } from '../../../model/place.ts';
import type { StatementAssertion } from '../../assertions.ts';
import { overlaps } from '../../overlaps.ts';
import { besideQuestion, leftOutQuestion, mergedQuestion } from './change-questions.ts';
import { type Match, matchStatements } from './match-statements.ts';
import {
  isAlike,
  leftOutReadings,
  type OldStatement,
  oldStatements,
  type ReadText,
  touchAnywhere,
} from './old-statements.ts';
import type { StatementsInText } from './reworded-statements.ts';
import { speakerNow } from './speaker-now.ts';
import { type FateContext, goneFromText, type StatementFate, statementFate } from './statement-fate.ts';

/** A statement of an article after an update: as it was, changed with its id and speaker kept, or new. */
export interface UpdatedStatement {
  readonly kind: 'kept' | 'changed' | 'new';
  /** For the new text. */
  readonly assertion: StatementAssertion;
}

/** A statement that an update takes out. */
export interface WithdrawnStatement {
  /** As the article had it. */
  readonly statement: StatementAssertion;
  /** Why: a sentence for readers who follow an old link. */
  readonly reason: string;
}

/** What has become of an article's statements. */
export interface UpdatedStatements {
  /** In order of the text. */
  readonly statements: readonly UpdatedStatement[];
  readonly withdrawn: readonly WithdrawnStatement[];
  /** About statements whose speaker or place an editor should look at, and about those that stay out. */
  readonly questions: readonly Question[];
}

type Content = readonly [Place, ...Place[]];

/** A statement with its place in the new text. */
interface Placed extends UpdatedStatement {
  readonly content: Content;
}

/** Whether two contents cannot both be marked. */
function collide(a: Content, b: Content): boolean {
  const pieces = [a, b].flatMap((content, owner) => content.map((place) => ({ ...place, owner })));
  return overlaps(pieces).some(({ first, second }) => first.owner !== second.owner);
}

const inTextOrder = ({ content: [a] }: Placed, { content: [b] }: Placed): number =>
  a.paragraph - b.paragraph || a.start - b.start;

function matchedWith(
  before: readonly OldStatement[],
  paragraphs: readonly string[],
  { readings, names, isThere }: FateContext,
): ReadonlyMap<number, Match> {
  const after = readings.map((reading) => ({
    ...reading,
    paragraph: paragraphs[reading.found.content[0].paragraph] ?? '',
  }));
  const olds = before.map((old) => ({ ...old, phrase: old.assertion.phrase.exact, cue: old.assertion.cue.exact }));
  return matchStatements(olds, after, {
    speakerOf: (index, now) => {
      const [old, reading] = [olds[index], readings[now]];
      if (old === undefined || reading === undefined) return 'other';
      const { speaker } = old.assertion;
      const known = { speaker, names: names.allOf(speaker), isThere: isThere(speaker) };
      return speakerNow({ ...known, phrase: old.phrase, was: old.was }, reading);
    },
    isReadAlike: (index, now) => {
      const [was, reading] = [olds[index]?.was ?? null, readings[now]];
      return was !== null && reading !== undefined && isAlike(was, reading);
    },
    isInPlace: (index, now) => touchAnywhere(olds[index]?.now?.content ?? [], readings[now]?.found.content ?? []),
  });
}

/**
 * Brings an article's statements together with those read in its new text. What is still there as the same speaker's
 * keeps its id, and so its links. What the text now gives to somebody else is withdrawn and gets a new id. What the old
 * text had already and was no statement of the article stays out: somebody left it out by hand. `oldRead` is what the
 * engine reads in the old text, from which an editor's own work is told. `mint` gives new statements their ids.
 */
export function updateStatements(
  before: StatementsInText,
  oldRead: ReadText,
  paragraphs: readonly string[],
  context: FateContext,
  mint: () => StatementId,
): UpdatedStatements {
  const { readings } = context;
  const olds = oldStatements(before, oldRead, { paragraphs, readings });
  const matched = matchedWith(olds, paragraphs, context);
  const placed: Placed[] = [];
  const withdrawn: WithdrawnStatement[] = [];
  const questions: Question[] = [];
  const isTaken = (content: Content): boolean => placed.some((other) => collide(other.content, content));

  const withdraw = (statement: StatementAssertion, reason: string): void => {
    withdrawn.push({ statement, reason });
  };
  const fates = olds.map((old, index) => ({ old, fate: statementFate(old, matched.get(index), context) }));
  const settle = (kind: StatementFate['kind']): void => {
    for (const { old, fate } of fates) {
      if (fate.kind !== kind) continue;
      if (fate.kind === 'withdrawn') {
        withdraw(old.assertion, fate.reason);
        questions.push(...fate.questions);
      } else if (isTaken(fate.content)) {
        withdraw(old.assertion, goneFromText);
        questions.push(mergedQuestion(old.assertion, fate.content[0]));
      } else {
        placed.push(fate);
        questions.push(...fate.questions);
      }
    }
  };
  // What stays as it is takes its place first.
  settle('kept');
  settle('changed');
  settle('withdrawn');

  const continued = new Set(
    [...matched.values()].filter(({ speaker }) => speaker !== 'other').map(({ index }) => index),
  );
  const leftOut = [...leftOutReadings(olds, oldRead)];
  const keptContent = placed.map(({ content }) => content);
  for (const [index, reading] of readings.entries()) {
    const { assertion, found } = reading;
    if (assertion === null || continued.has(index)) continue;
    const left = leftOut.findIndex((one) => isAlike(one, reading));
    if (left !== -1) {
      leftOut.splice(left, 1);
      questions.push(leftOutQuestion(reading));
    } else if (keptContent.some((content) => touchAnywhere(content, found.content))) {
      // What the article has in another form already is no news.
      if (!oldRead.readings.some((one) => isAlike(one, reading))) questions.push(besideQuestion(reading));
    } else placed.push({ kind: 'new', assertion: { ...assertion, id: mint() }, content: found.content });
  }
  return {
    statements: placed.toSorted(inTextOrder).map(({ kind, assertion }) => ({ kind, assertion })),
    withdrawn: olds.flatMap(({ assertion }) => withdrawn.filter(({ statement }) => statement === assertion)),
    questions,
  };
}
