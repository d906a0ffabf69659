import type { ExtractedStatement, Extraction } from '../../../extract/extraction.ts';
import { groupBy } from '../../../model/group-by.ts';
import type { PersonId } from '../../../model/ids.ts';
import { type Place, textAt } from '../../../model/place.ts';
import type { SpeakerAssertion, StatementAssertion } from '../../assertions.ts';
import type { ProposedStatement } from '../propose-statements.ts';

/** A statement as the engine reads it in a text, whether or not an article asserts it. */
export interface Reading {
  readonly found: ExtractedStatement;
  /** Null where the text does not tell whose it is. */
  readonly speaker: SpeakerAssertion | null;
  /** Null where it cannot be asserted. Its id is a placeholder. */
  readonly assertion: StatementAssertion | null;
  /** The pieces of its content, joined by spaces. */
  readonly words: string;
  /** The phrase that names the speaker; '' where the text has none. */
  readonly phrase: string;
  /** The words that attribute it; '' where the text has none. */
  readonly cue: string;
  /** Everybody whom the phrase names. */
  readonly named: ReadonlySet<PersonId>;
}

/** All that the engine reads in a text, in its order. `proposed` are those readings that can be asserted. */
export function readingsOf(
  { paragraphs, statements, people }: Pick<Extraction, 'paragraphs' | 'statements' | 'people'>,
  proposed: readonly ProposedStatement[],
): readonly Reading[] {
  const assertions = new Map(proposed.map(({ found, assertion }) => [found, assertion]));
  const mentions = groupBy(
    people.flatMap(({ id, mentions: places }) => places.map((place) => ({ id, place }))),
    ({ place }) => place.paragraph,
  );
  const namedIn = (phrase: Place | null): ReadonlySet<PersonId> => {
    const near = phrase === null ? [] : (mentions.get(phrase.paragraph) ?? []);
    return new Set(
      near.flatMap(({ id, place: { start, end } }) =>
        phrase !== null && phrase.start <= start && end <= phrase.end ? [id] : [],
      ),
    );
  };
  const wordsAt = (place: Place | null): string => (place === null ? '' : textAt(paragraphs, place));
  return statements.map((found) => {
    const assertion = assertions.get(found) ?? null;
    return {
      found,
      speaker: assertion?.speaker ?? found.speaker,
      assertion,
      words: found.content.map((place) => wordsAt(place)).join(' '),
      phrase: wordsAt(found.phrase),
      cue: wordsAt(found.cue),
      named: namedIn(found.phrase),
    };
  });
}
