import type { CountryForm } from '../../../model/country-form.ts';
import type { Person } from '../../../model/edition.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { CountryAssertion, PersonAssertion, TextQuoteSelector } from '../../assertions.ts';
import { findMentions, type Hit, keyOf, type Named } from '../../find-mentions.ts';
import { locate } from '../../locate.ts';
import type { ArticleLists } from '../propose-lists.ts';

/** A listed person or country. */
interface Entry {
  readonly named: Named;
  readonly also: readonly TextQuoteSelector[];
  readonly except: readonly TextQuoteSelector[];
}

/** The lists of an article after an update. */
export interface UpdatedLists extends ArticleLists {
  /** A sentence for each thing that was taken out. */
  readonly notes: readonly string[];
}

const personNamed = ({ person: id }: PersonAssertion): Named => ({ kind: 'person', id });
const countryNamed = ({ country: code }: CountryAssertion): Named => ({ kind: 'country', code, as: 'name' });
const idOf = (named: Named): string => (named.kind === 'person' ? named.id : named.code);

function joined<One>(before: readonly One[], fresh: readonly One[], keyOfOne: (one: One) => string): One[] {
  const keys = new Set(before.map((one) => keyOfOne(one)));
  return [...before, ...fresh.filter((one) => !keys.has(keyOfOne(one)))];
}

/** Which of these entries the text names, and which of their exceptions take nothing out. */
function mentionsOf(
  paragraphs: readonly string[],
  forms: readonly CountryForm[],
  entries: readonly Entry[],
  known: readonly Person[],
): { readonly named: ReadonlySet<string>; readonly unused: ReadonlySet<TextQuoteSelector> } {
  const hitsOf = (named: Named, selectors: readonly TextQuoteSelector[]) =>
    selectors.flatMap((selector): (Hit & { readonly selector: TextQuoteSelector })[] => {
      const found = locate(paragraphs, selector, 'whole words');
      return found.ok ? [{ place: found.place, named, selector }] : [];
    });
  const byId = new Map(known.map((person) => [person.id, person]));
  const exceptions = entries.flatMap(({ named, except }) => hitsOf(named, except));
  const { hits, unusedExceptions } = findMentions(paragraphs, forms, {
    people: entries.flatMap(({ named }) => {
      if (named.kind !== 'person') return [];
      const person = byId.get(named.id);
      return [{ id: named.id, names: person === undefined ? [] : [person.name, ...person.aliases] }];
    }),
    countries: new Set(entries.flatMap(({ named }) => (named.kind === 'country' ? [named.code] : []))),
    also: entries.flatMap(({ named, also }) => hitsOf(named, also)),
    except: exceptions.map(({ place, named }) => ({ place, key: keyOf(named) })),
  });
  return {
    named: new Set(hits.map((hit) => keyOf(hit.named))),
    unused: new Set(exceptions.filter((_, index) => unusedExceptions.has(index)).map(({ selector }) => selector)),
  };
}

/**
 * The people and countries of an article after its text has changed: as they were, without those whom the new text no
 * longer names, and with those of `fresh`. `known` is everybody who may be listed, new people too. `needed` stay listed
 * even so: statements are theirs.
 */
export function updateLists(
  before: ArticleLists,
  fresh: ArticleLists,
  paragraphs: readonly string[],
  known: readonly Person[],
  forms: readonly CountryForm[],
  needed: ReadonlySet<PersonId>,
): UpdatedLists {
  const text = paragraphs.join('\n');
  const notes: string[] = [];
  const isLocated = (selector: TextQuoteSelector): boolean => locate(paragraphs, selector, 'whole words').ok;
  const withLocated = <One extends PersonAssertion | CountryAssertion>(one: One): One => ({
    ...one,
    also: one.also.filter((selector) => isLocated(selector)),
    except: one.except.filter((selector) => isLocated(selector)),
  });
  const people = joined(before.people, fresh.people, ({ person }) => person).map((person): PersonAssertion => {
    const { office } = person;
    const isThere = office === null || text.includes(office);
    if (!isThere) notes.push(`Took out the office “${office}”: the text no longer has it.`);
    return withLocated({ ...person, office: isThere ? office : null });
  });
  const countries = joined(before.countries, fresh.countries, ({ country }) => country).map((one) => withLocated(one));
  const { named, unused } = mentionsOf(
    paragraphs,
    forms,
    [
      ...people.map((one) => ({ ...one, named: personNamed(one) })),
      ...countries.map((one) => ({ ...one, named: countryNamed(one) })),
    ],
    known,
  );
  const isNamed = (one: Named): boolean => {
    if (named.has(keyOf(one)) || (one.kind === 'person' && needed.has(one.id))) return true;
    notes.push(`Took “${idOf(one)}” out of the list: the text no longer names it.`);
    return false;
  };
  const withUsed = <One extends PersonAssertion | CountryAssertion>(one: One): One => ({
    ...one,
    except: one.except.filter((selector) => !unused.has(selector)),
  });
  return {
    people: people.filter((one) => isNamed(personNamed(one))).map((one) => withUsed(one)),
    countries: countries.filter((one) => isNamed(countryNamed(one))).map((one) => withUsed(one)),
    notes,
  };
}
