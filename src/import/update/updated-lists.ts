import { locate } from '../../annotate/locate.ts';
import { type Hit, type Named, findMentions, keyOf } from '../../annotate/find-mentions.ts';
import type { ArticleHead, Selector } from '../../compile/schema.ts';
import type { Person } from '../../model/edition.ts';
import type { NamedInArticle } from '../../annotate/proposal/listed.ts';

type ListedPerson = ArticleHead['people'][number];
type ListedCountry = ArticleHead['countries'][number];
/** One of either, with whom or what it lists. */
interface Entry {
  readonly named: Named;
  readonly also: readonly Selector[];
  readonly except: readonly Selector[];
}

export interface UpdatedLists extends NamedInArticle {
  /** Sentences on what was taken out. */
  readonly notes: readonly string[];
}

const personNamed = ({ person: id }: ListedPerson): Named => ({ kind: 'person', id });
const countryNamed = ({ country: code }: ListedCountry): Named => ({ kind: 'country', code, as: 'name' });
const nameOf = (named: Named): string => (named.kind === 'person' ? named.id : named.code);

function joined<One>(before: readonly One[], fresh: readonly One[], idOf: (one: One) => string): One[] {
  const ids = new Set(before.map((one) => idOf(one)));
  return [...before, ...fresh.filter((one) => !ids.has(idOf(one)))];
}

/** What the compiler marks of these entries: whom it finds at all, and the exceptions that take nothing out. */
function marks(paragraphs: readonly string[], entries: readonly Entry[], known: readonly Person[]) {
  const hitsOf = (named: Named, selectors: readonly Selector[]): (Hit & { readonly selector: Selector })[] =>
    selectors.flatMap((selector) => {
      const found = locate(paragraphs, selector, 'whole words');
      return found.ok ? [{ place: found.place, named, selector }] : [];
    });
  const byId = new Map(known.map((person) => [person.id, person]));
  const exceptions = entries.flatMap(({ named, except }) => hitsOf(named, except));
  const { hits, idle } = findMentions(paragraphs, {
    people: entries.flatMap(({ named }) => {
      if (named.kind !== 'person') return [];
      const person = byId.get(named.id);
      return [{ id: named.id, names: person ? [person.name, ...person.aliases] : [] }];
    }),
    countries: new Set(entries.flatMap(({ named }) => (named.kind === 'country' ? [named.code] : []))),
    also: entries.flatMap(({ named, also }) => hitsOf(named, also)),
    except: exceptions.map(({ place, named }) => ({ place, key: keyOf(named) })),
  });
  return {
    named: new Set(hits.map((hit) => keyOf(hit.named))),
    idle: new Set([...idle].map((index) => exceptions[index]?.selector)),
  };
}

/**
 * The people and countries of an article after an update: as the editor has them, without what the new text no
 * longer names, and with those of `fresh`. `known` is everybody, also who is new.
 */
export function updatedLists(
  before: NamedInArticle,
  fresh: NamedInArticle,
  paragraphs: readonly string[],
  known: readonly Person[],
): UpdatedLists {
  const text = paragraphs.join('\n');
  const notes: string[] = [];
  const standing = <One extends { readonly also: readonly Selector[]; readonly except: readonly Selector[] }>(
    one: One,
  ): One => ({
    ...one,
    also: one.also.filter((selector) => locate(paragraphs, selector, 'whole words').ok),
    except: one.except.filter((selector) => locate(paragraphs, selector, 'whole words').ok),
  });
  const people = joined(before.people, fresh.people, ({ person }) => person).map(
    ({ office, ...person }): ListedPerson => {
      const isThere = office !== undefined && text.includes(office);
      if (office !== undefined && !isThere) notes.push(`Took out the office “${office}”: the text no longer has it.`);
      return standing({ ...person, ...(isThere ? { office } : {}) });
    },
  );
  const countries = joined(before.countries, fresh.countries, ({ country }) => country).map((one) => standing(one));
  const { named, idle } = marks(
    paragraphs,
    [
      ...people.map((one) => ({ ...one, named: personNamed(one) })),
      ...countries.map((one) => ({ ...one, named: countryNamed(one) })),
    ],
    known,
  );
  const isNamed = (one: Named): boolean => {
    if (named.has(keyOf(one))) return true;
    notes.push(`Took “${nameOf(one)}” out of the list: the text no longer names it.`);
    return false;
  };
  const inUse = <One extends { readonly except: readonly Selector[] }>(one: One): One => ({
    ...one,
    except: one.except.filter((selector) => !idle.has(selector)),
  });
  return {
    people: people.filter((one) => isNamed(personNamed(one))).map((one) => inUse(one)),
    countries: countries.filter((one) => isNamed(countryNamed(one))).map((one) => inUse(one)),
    notes,
  };
}
