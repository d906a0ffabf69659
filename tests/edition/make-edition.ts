import { pathOf, type ArticleDraft } from './draft';
import { idMaker } from './ids';
import { ledgerOf, retired } from './ledger';
import { makeNews } from './news';
import { makePeople } from './people';
import type { MadeUpPerson } from './person';
import { createRandom } from './random';
import { showcaseStatements } from './showcase';
import { boatsArticle, noteArticle } from './showcase-boats';
import { pierArticle } from './showcase-pier';
import { writeArticle, yaml } from './write-article';

export interface EditionSize {
  readonly articles: number;
  readonly seed?: number;
}

/** Twelve people for 3 articles, about a hundred for 300, three hundred for 3,000. */
const peopleFor = (articles: number): number => Math.max(12, Math.round(12 * (articles / 3) ** 0.48));

function officesOf({ post }: MadeUpPerson) {
  if (post.kind === 'none') return undefined;
  if (post.kind === 'body') return [{ title: `${post.title} of the ${post.body}` }];
  return [{ title: post.title, country: post.country, ...(post.since === null ? {} : { from: post.since }) }];
}

const personFront = (person: MadeUpPerson) => ({
  name: person.name,
  aliases: person.aliases.length === 0 ? undefined : person.aliases,
  offices: officesOf(person),
});

function withOwnSlugs(articles: readonly ArticleDraft[]): readonly ArticleDraft[] {
  const times = new Map<string, number>();
  return articles.map((article) => {
    const time = (times.get(article.slug) ?? 0) + 1;
    times.set(article.slug, time);
    return time === 1 ? article : { ...article, slug: `${article.slug}-${time}` };
  });
}

/**
 * A content folder of articles that nobody wrote, as texts by their paths. The first three articles are
 * always the same and have among them whatever a reader must cope with. The same size and seed give the
 * same bytes.
 */
export function makeEdition({ articles: count, seed = 1 }: EditionSize): ReadonlyMap<string, string> {
  const people = makePeople(peopleFor(count), seed);
  const newId = idMaker(createRandom(seed, -5), [
    ...Object.values(showcaseStatements),
    ...Object.values(retired.statements),
  ]);
  const written = [pierArticle, boatsArticle, noteArticle].slice(0, count);
  const news = Array.from({ length: Math.max(0, count - written.length) }, (_, number) => {
    const index = number + written.length;
    return makeNews({ index, random: createRandom(seed, index), people, newId });
  });
  const articles = withOwnSlugs([...written, ...news]);
  return new Map([
    [
      'edition.yaml',
      yaml({
        name: 'The synthetic edition',
        about: 'Articles that nobody wrote about things that never happened.',
        language: 'en',
        publisher: 'Nobody in particular',
        contact: 'mailto:corrections@verbatim.example',
      }),
    ],
    ['people.yaml', yaml(Object.fromEntries(people.map((person) => [person.id, personFront(person)])))],
    ['permalinks.yaml', yaml(ledgerOf(articles, people))],
    ...articles.map((article): [string, string] => [pathOf(article), writeArticle(article)]),
  ]);
}
