import type { Extraction } from '../../extract/extraction.ts';
import type { Person } from '../../model/edition.ts';
import type { CountryCode, PersonId } from '../../model/ids.ts';
import type { ArticleAssertions } from '../assertions.ts';
import type { Hit } from '../find-mentions.ts';
import { mentionCorrections } from './mention-corrections.ts';
import type { ProposalContext } from './propose-article.ts';

/** The people and countries that an article lists. */
export type ArticleLists = Pick<ArticleAssertions, 'people' | 'countries'>;

const hitsOf = ({ people, countries }: Extraction): Hit[] => [
  ...people.flatMap(({ id, mentions }) => mentions.map((place): Hit => ({ place, named: { kind: 'person', id } }))),
  ...countries.flatMap(({ code, mentions }) =>
    mentions.map(({ place, as }): Hit => ({ place, named: { kind: 'country', code, as } })),
  ),
];

/** The names by which `findMentions` will look for the people of an extraction. */
function namesOf(
  extraction: Extraction,
  known: readonly Person[],
): { readonly id: PersonId; readonly names: readonly string[] }[] {
  const byId = new Map(known.map((person) => [person.id, person]));
  return extraction.people.map(({ id, name, aliases, standing }) => {
    const person = standing === 'known' ? byId.get(id) : undefined;
    return { id, names: person === undefined ? [name, ...aliases] : [person.name, ...person.aliases] };
  });
}

/** Lists the people and countries of an extraction, with corrections where other places would be marked. */
export function proposeLists(
  extraction: Extraction,
  context: Pick<ProposalContext, 'people' | 'gazetteer'>,
): ArticleLists {
  const { paragraphs, people, countries } = extraction;
  const text = paragraphs.join('\n');
  const codes = new Set<CountryCode>(countries.map(({ code }) => code));
  const wanted = { people: namesOf(extraction, context.people), countries: codes };
  const { also, except, marked } = mentionCorrections(paragraphs, context.gazetteer.forms, wanted, hitsOf(extraction));
  const exceptFor = (key: string) => except.filter((one) => one.key === key).map(({ selector }) => selector);
  return {
    people: people
      .filter(({ id }) => marked.has(`person ${id}`))
      .map(({ id, present, office, country }) => ({
        person: id,
        present: present.is,
        office: office !== null && text.includes(office) ? office : null,
        country,
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
