import { facts } from 'virtual:edition-facts';
import styles from '../components/List.module.css';
import { ListHead } from '../components/ListHead';
import { PageHead } from '../components/PageHead';
import { Register, type RegisterEntry } from '../components/Register';
import { catalogueQuery } from '../data/queries';
import { useLoaded } from '../data/use-loaded';
import type { PersonEntry } from '../model/catalogue';
import { allKinds } from '../model/kind-counts';
import { count } from '../model/plural';
import { tally } from '../model/tally';
import { paths } from '../paths';

const entryOf = (counted: (person: PersonEntry) => string) => (person: PersonEntry): RegisterEntry => ({
  key: person.id,
  to: paths.person(person.id),
  name: person.name,
  note: person.offices[0]?.title ?? null,
  counted: counted(person),
});

/** Who speaks in the edition, and who is only named. */
export function PeoplePage() {
  const { people } = useLoaded(catalogueQuery());
  const speaks = people.filter(({ statements }) => allKinds(statements) > 0);
  const named = people.filter(({ statements }) => allKinds(statements) === 0);
  return (
    <div className={styles.page}>
      <PageHead
        title="People"
        edition={facts.name}
        description={`Who speaks in ${facts.name}, and who is only named: ${count(people.length, 'person', 'people')}.`}
      />
      <ListHead heading="Who speaks, and who is spoken of." />
      <Register
        id="who-speaks"
        heading="Speak"
        empty="Nobody speaks in this edition yet."
        entries={speaks.map(
          entryOf(({ statements, speaksIn }) => `${tally(statements)}, in ${count(speaksIn, 'article')}`),
        )}
      />
      <Register
        id="who-is-named"
        heading="Named, without a statement"
        empty="Everybody who is named has a statement as well."
        entries={named.map(
          entryOf(({ mentionedIn }) => `0 statements, named in ${count(mentionedIn, 'article')}`),
        )}
      />
    </div>
  );
}
