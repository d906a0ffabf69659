import { facts } from 'virtual:edition-facts';
import styles from '../components/List.module.css';
import { ListHead } from '../components/ListHead.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { NameIndex, type RegisterEntry } from '../components/NameIndex.tsx';
import { catalogueQuery } from '../data/queries.ts';
import { useLoaded } from '../data/use-loaded.ts';
import type { CountryEntry } from '../model/catalogue.ts';
import { countOf } from '../model/plural.ts';
import { shareOf } from '../model/tally.ts';
import { totalsOf } from '../model/totals.ts';
import { paths } from '../site/paths.ts';

const entryOf =
  (counted: (country: CountryEntry) => string) =>
  (country: CountryEntry): RegisterEntry => ({
    key: country.code,
    to: paths.country(country.code),
    name: country.name,
    note: null,
    counted: counted(country),
  });

/** For which countries somebody speaks, and which are only named. */
export function CountriesPage() {
  const { countries, articles } = useLoaded(catalogueQuery());
  const totals = totalsOf(articles);
  const inArticles = (n: number) => countOf(n, totals.articles, 'article');
  const spokenFor = countries.filter(({ spokenForInArticles }) => spokenForInArticles > 0);
  const named = countries.filter(({ spokenForInArticles }) => spokenForInArticles === 0);
  return (
    <div className={styles.page}>
      <PageHead
        title="Countries"
        path={paths.countries()}
        edition={facts.name}
        description={`Countries that are spoken for or named in ${facts.name}: ${countries.length}.`}
      />
      <ListHead heading="Which countries are spoken for, and which are named." />
      <NameIndex
        id="spoken-for"
        heading="Spoken for"
        empty="Nobody speaks for a country in this edition yet."
        entries={spokenFor.map(
          entryOf(
            ({ statements, spokenForInArticles, mentionedInArticles }) =>
              `${shareOf(statements, totals.statements)}, in ${inArticles(spokenForInArticles)}; named in ${inArticles(mentionedInArticles)}`,
          ),
        )}
      />
      <NameIndex
        id="only-named"
        heading="Named only"
        empty="Every country that is named is spoken for as well."
        entries={named.map(entryOf(({ mentionedInArticles }) => `named in ${inArticles(mentionedInArticles)}`))}
      />
    </div>
  );
}
