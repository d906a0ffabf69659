import type { ArticleHead } from '../../compile/schema.ts';
import type { Hit } from '../find-mentions.ts';
import type { Extraction, Known } from '../../extract/extraction.ts';
import type { CountryCode, PersonId } from '../../model/ids.ts';
import { mentionCorrections } from './mention-corrections.ts';

/** The people and countries of an article as its file lists them. */
export type NamedInArticle = Pick<ArticleHead, 'people' | 'countries'>;

const hitsOf = ({ people, countries }: Extraction): Hit[] => [
  ...people.flatMap(({ id, mentions }) => mentions.map((place): Hit => ({ place, named: { kind: 'person', id } }))),
  ...countries.flatMap(({ code, mentions }) =>
    mentions.map(({ place, as }): Hit => ({ place, named: { kind: 'country', code, as } })),
  ),
];

/** By what names the compiler will look for whom an extraction has found. */
function namesOf(extraction: Extraction, known: Known['people']): { id: PersonId; names: readonly string[] }[] {
  const byId = new Map(known.map((person) => [person.id, person]));
  return extraction.people.map(({ id, name, aliases, standing }) => {
    const person = standing === 'known' ? byId.get(id) : undefined;
    return { id, names: person ? [person.name, ...person.aliases] : [name, ...aliases] };
  });
}

/** Lists whom and what the text names, with corrections where the compiler would mark other places. */
export function namedInArticle(extraction: Extraction, known: Known['people']): NamedInArticle {
  const { paragraphs, people, countries } = extraction;
  const text = paragraphs.join('\n');
  const codes = new Set<CountryCode>(countries.map(({ code }) => code));
  const wanted = { people: namesOf(extraction, known), countries: codes };
  const { also, except, marked } = mentionCorrections(paragraphs, wanted, hitsOf(extraction));
  const exceptFor = (key: string) => except.filter((one) => one.key === key).map(({ selector }) => selector);
  return {
    people: people
      .filter(({ id }) => marked.has(`person ${id}`))
      .map(({ id, present, office, country }) => ({
        person: id,
        present: present.is,
        ...(office !== null && text.includes(office) ? { office } : {}),
        ...(country === null ? {} : { country }),
        also: also.flatMap(({ hit, selector }) =>
          hit.named.kind === 'person' && hit.named.id === id ? [selector] : [],
        ),
        except: exceptFor(`person ${id}`),
      })),
    countries: countries
      .filter(({ code }) => marked.has(`country ${code}`))
      .map(({ code }) => ({
        country: code,
        also: also.flatMap(({ hit: { named }, selector }) =>
          named.kind === 'country' && named.code === code ? [{ ...selector, as: named.as }] : [],
        ),
        except: exceptFor(`country ${code}`),
      })),
  };
}
