import { revisionOf } from '../../src/annotate/revision';
import { wordsOf } from '../../src/model/words';
import type { ArticleDraft } from './draft';
import { idMaker } from './ids';
import { readMarkup } from './markup';
import type { MadeUpPerson } from './person';
import { createRandom } from './random';
import { showcaseSlugs, showcaseStatements } from './showcase';

const newId = idMaker(createRandom(1, -4), Object.values(showcaseStatements));

/** Ids that synthetic editions of three articles or more have retired, by what became of them. */
export const retired = {
  articles: { moved: 'crooked-pier', movedTwice: 'pier', withdrawn: 'bridge-toll-doubled' },
  people: { moved: 'b-aldersund', withdrawn: 'an-official-after-all' },
  statements: { moved: newId(), withdrawn: newId(), split: newId() },
} as const;

/** How a statement of theirs was worded before, oldest first. */
export const past = {
  id: showcaseStatements.overTwoParagraphs,
  wordings: [
    {
      kind: 'indirect',
      words: ['that the pilots had told them where the sand drifts'],
      until: '2023-10-09',
      reason: 'The recording has the words themselves.',
    },
    {
      kind: 'direct',
      words: [
        'The pilots told us where the sand drifts, and we listened. That is why the pier curves.\n' +
          'It is no mistake of the builders. It is the shape of the sea.',
      ],
      until: '2023-11-20',
      reason: 'One word had been misheard.',
    },
  ],
} as const;

/** The hashes of those wordings. */
export const pastRevs = past.wordings.map(({ kind, words }) => revisionOf(kind, words));

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
    [retired.statements.split]: {
      split: [showcaseStatements.sameWordsFirst, showcaseStatements.sameWordsSecond],
      on: '2024-02-28',
      reason: 'Two people had said it.',
    },
    [retired.statements.withdrawn]: {
      withdrawn: 'The article was corrected and no longer has it.',
      on: '2024-03-01',
    },
  },
};

const live = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'live']));

/** The ledger's entry for each statement of an article: the wording that is published, and what was before. */
function wordingsOf({ paragraphs: sources, statements }: ArticleDraft) {
  const { paragraphs, stretches } = readMarkup(sources);
  return statements.map(({ key, id, kind }): [string, object] => {
    const [first, ...more] = stretches('says', key);
    if (first === undefined) throw new Error(`what “${key}” says is not marked`);
    const rev = revisionOf(kind, wordsOf({ content: [first, ...more] }, paragraphs));
    const was = past.wordings.map(({ words, ...rest }) => ({
      rev: revisionOf(rest.kind, words),
      words: [...words],
      ...rest,
    }));
    return [id, { live: rev, ...(id === past.id && { was }) }];
  });
}

/** Every id ever published, with what became of it. */
export function ledgerOf(articles: readonly ArticleDraft[], people: readonly MadeUpPerson[]) {
  // What is retired has moved into articles that smaller editions lack.
  const before = articles.length < 3 ? { articles: {}, people: {}, statements: {} } : retirements;
  return {
    articles: { ...live(articles.map(({ slug }) => slug)), ...before.articles },
    people: { ...live(people.map(({ id }) => id)), ...before.people },
    statements: {
      ...Object.fromEntries(articles.flatMap((article) => wordingsOf(article))),
      ...before.statements,
    },
  };
}
