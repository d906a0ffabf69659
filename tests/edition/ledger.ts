import type { ArticleDraft } from './draft';
import { idMaker } from './ids';
import type { MadeUpPerson } from './person';
import { createRandom } from './random';
import { showcaseSlugs, showcaseStatements } from './showcase';

const newId = idMaker(createRandom(1, -4), Object.values(showcaseStatements));

/** Ids that synthetic editions of three articles or more have retired, by what became of them. */
export const retired = {
  articles: { moved: 'crooked-pier', movedTwice: 'pier', withdrawn: 'bridge-toll-doubled' },
  people: { moved: 'b-aldersund', withdrawn: 'an-official-after-all' },
  statements: { moved: newId(), withdrawn: newId() },
} as const;

const retirements = {
  articles: {
    [retired.articles.moved]: { moved: showcaseSlugs.pier, on: '2024-02-29' },
    [retired.articles.movedTwice]: { moved: retired.articles.moved, on: '2023-11-01' },
    [retired.articles.withdrawn]: {
      withdrawn: 'The outlet took it back: no toll was ever planned.',
      on: '2023-12-24',
    },
  },
  people: {
    [retired.people.moved]: { moved: 'berit-aldersund', on: '2024-02-29' },
    [retired.people.withdrawn]: { withdrawn: 'The person asked not to be listed.', on: '2024-06-01' },
  },
  statements: {
    [retired.statements.moved]: { moved: showcaseStatements.interrupted, on: '2024-02-29' },
    [retired.statements.withdrawn]: {
      withdrawn: 'The article was corrected and no longer has it.',
      on: '2024-03-01',
    },
  },
};

const live = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'live']));

/** Every id ever published, with what became of it. */
export function ledgerOf(articles: readonly ArticleDraft[], people: readonly MadeUpPerson[]) {
  // What is retired has moved into articles that smaller editions lack.
  const past = articles.length < 3 ? { articles: {}, people: {}, statements: {} } : retirements;
  return {
    articles: { ...live(articles.map(({ slug }) => slug)), ...past.articles },
    people: { ...live(people.map(({ id }) => id)), ...past.people },
    statements: {
      ...live(articles.flatMap(({ statements }) => statements.map(({ id }) => id))),
      ...past.statements,
    },
  };
}
