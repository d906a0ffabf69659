import { locate } from '../../compile/locate.ts';
import { type Hit, type Named, findMentions, keyOf } from '../../compile/mentions.ts';
import type { ArticleHead, Selector } from '../../compile/schema.ts';
import type { Person } from '../../model/edition.ts';
import type { Listed } from '../content/listed.ts';

type ListedPerson = ArticleHead['people'][number];
type ListedCountry = ArticleHead['countries'][number];

export interface UpdatedLists extends Listed {
  /** Sentences on what was taken out. */
  readonly notes: readonly string[];
}

const added = <Entry>(before: readonly Entry[], fresh: readonly Entry[], idOf: (entry: Entry) => string): Entry[] => {
  const ids = new Set(before.map((entry) => idOf(entry)));
  return [...before, ...fresh.filter((entry) => !ids.has(idOf(entry)))];
};

/**
 * The people and countries of an article after an update: as the editor has them, without what the new text no
 * longer names, and with those of `fresh`. `known` is everybody, also who is new.
 */
export const updatedLists = (
  before: Listed,
  fresh: Listed,
  paragraphs: readonly string[],
  known: readonly Person[],
): UpdatedLists => {
  const text = paragraphs.join('\n');
  const notes: string[] = [];
  const stands = (selector: Selector): boolean => locate(paragraphs, selector, 'whole words').ok;
  const people = added(before.people, fresh.people, ({ person }) => person).map(({ office, ...person }): ListedPerson => {
    const isThere = office !== undefined && text.includes(office);
    if (office !== undefined && !isThere) notes.push(`Took out the office “${office}”: the text no longer has it.`);
    return {
      ...person,
      ...(isThere ? { office } : {}),
      also: person.also.filter((one) => stands(one)),
      except: person.except.filter((one) => stands(one)),
    };
  });
  const countries = added(before.countries, fresh.countries, ({ country }) => country).map((country): ListedCountry => ({
    ...country,
    also: country.also.filter((one) => stands(one)),
    except: country.except.filter((one) => stands(one)),
  }));

  const hit = (named: Named) => (selector: Selector): Hit[] => {
    const found = locate(paragraphs, selector, 'whole words');
    return found.ok ? [{ place: found.place, named }] : [];
  };
  const personNamed = ({ person: id }: ListedPerson): Named => ({ kind: 'person', id });
  const countryNamed = ({ country: code }: ListedCountry): Named => ({ kind: 'country', code, as: 'name' });
  const exceptions = [
    ...people.flatMap((entry) => entry.except.flatMap((selector) => hit(personNamed(entry))(selector).map((one) => ({ ...one, selector })))),
    ...countries.flatMap((entry) => entry.except.flatMap((selector) => hit(countryNamed(entry))(selector).map((one) => ({ ...one, selector })))),
  ];
  const byId = new Map(known.map((person) => [person.id, person]));
  const { hits, idle } = findMentions(paragraphs, {
    people: people.map(({ person: id }) => {
      const person = byId.get(id);
      return { id, names: person ? [person.name, ...person.aliases] : [] };
    }),
    countries: new Set(countries.map(({ country }) => country)),
    also: [
      ...people.flatMap((entry) => entry.also.flatMap((selector) => hit(personNamed(entry))(selector))),
      ...countries.flatMap((entry) => entry.also.flatMap((selector) => hit(countryNamed(entry))(selector))),
    ],
    except: exceptions.map(({ place, named }) => ({ place, key: keyOf(named) })),
  });
  const idleSelectors = new Set([...idle].map((index) => exceptions[index]?.selector));
  const named = new Set(hits.map((one) => keyOf(one.named)));
  const isNamed = (key: string, name: string): boolean => {
    if (named.has(key)) return true;
    notes.push(`Took “${name}” out of the list: the text no longer names it.`);
    return false;
  };
  const inUse = <Entry extends ListedPerson | ListedCountry>(entry: Entry): Entry => ({
    ...entry,
    except: entry.except.filter((selector) => !idleSelectors.has(selector)),
  });
  return {
    people: people.filter((entry) => isNamed(keyOf(personNamed(entry)), entry.person)).map((entry) => inUse(entry)),
    countries: countries.filter((entry) => isNamed(keyOf(countryNamed(entry)), entry.country)).map((entry) => inUse(entry)),
    notes,
  };
};
