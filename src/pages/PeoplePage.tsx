import { facts } from 'virtual:edition-facts';
import styles from '../components/List.module.css';
import { ListHead } from '../components/ListHead.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { NameIndex, type RegisterEntry } from '../components/NameIndex.tsx';
import { catalogueQuery } from '../data/queries.ts';
import { useLoaded } from '../data/use-loaded.ts';
import type { PersonEntry } from '../model/catalogue.ts';
import { allKinds } from '../model/kind-counts.ts';
import { count, countOf } from '../model/plural.ts';
import { shareOf } from '../model/tally.ts';
import { totalsOf } from '../model/totals.ts';
import { paths } from '../site/paths.ts';

const entryOf =
  (counted: (person: PersonEntry) => string) =>
  (person: PersonEntry): RegisterEntry => ({
    key: person.id,
    to: paths.person(person.id),
    name: person.name,
    note: person.offices[0]?.title ?? null,
    counted: counted(person),
  });

/** Who speaks in the edition, and who is only named. */
export function PeoplePage() {
  const { people, articles } = useLoaded(catalogueQuery());
  const totals = totalsOf(articles);
  const speaks = people.filter(({ statements }) => allKinds(statements) > 0);
  const named = people.filter(({ statements }) => allKinds(statements) === 0);
  return (
    <div className={styles.page}>
      <PageHead
        title="People"
        path={paths.people()}
        edition={facts.name}
        description={`Who speaks in ${facts.name}, and who is only named: ${count(people.length, 'person', 'people')}.`}
      />
      <ListHead heading="Who speaks, and who is spoken of." />
      <NameIndex
        id="who-speaks"
        heading="Speakers"
        empty="Nobody speaks in this edition yet."
        entries={speaks.map(
          entryOf(
            ({ statements, speaksInArticles }) =>
              `${shareOf(statements, totals.statements)}, in ${countOf(speaksInArticles, totals.articles, 'article')}`,
          ),
        )}
      />
      <NameIndex
        id="who-is-named"
        heading="Named only"
        empty="Everybody who is named has a statement as well."
        entries={named.map(
          entryOf(
            ({ statements, mentionedInArticles }) =>
              `${shareOf(statements, totals.statements)}, named in ${countOf(mentionedInArticles, totals.articles, 'article')}`,
          ),
        )}
      />
    </div>
  );
}
