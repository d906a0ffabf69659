import type { CountryCode } from '../model/ids.ts';
import { countryOf } from '../compile/countries.ts';
import { quoted } from '../model/quote-for-message.ts';
import { locate, paragraphNumbers } from './locate.ts';
import { findMentions, type Hit, keyOf, type Named } from './find-mentions.ts';
import { type ArticleContext, reportAt } from './article-context.ts';
import type { Path } from '../compile/read-yaml.ts';
import type { Selector } from '../compile/schema.ts';

interface Exception {
  readonly place: Hit['place'];
  readonly key: string;
  readonly path: Path;
}

/** Locates what the editor adds to and takes from the mentions of one that is named. */
function located(scene: ArticleContext, selector: Selector, path: Path): Hit['place'] | null {
  const found = locate(scene.paragraphs, selector, 'whole words');
  if (found.ok) return found.place;
  reportAt(scene, path, `${quoted(String(path.at(-2)))}: ${found.problem}`);
  return null;
}

function editorsWords(scene: ArticleContext): { readonly also: Hit[]; readonly except: Exception[] } {
  const also: Hit[] = [];
  const except: Exception[] = [];
  const addPlace = (named: Named, selector: Selector, path: Path): void => {
    const place = located(scene, selector, path);
    if (!place) return;
    const overlaps = also.some(
      ({ place: other }) => other.paragraph === place.paragraph && other.start < place.end && place.start < other.end,
    );
    if (overlaps) reportAt(scene, path, `“also”: ${quoted(selector.exact)} overlaps another “also”; keep one`);
    else also.push({ place, named });
  };
  const removePlace = (named: Named, selector: Selector, path: Path): void => {
    const place = located(scene, selector, path);
    if (place) except.push({ place, key: keyOf(named), path });
  };
  for (const [index, person] of scene.head.people.entries()) {
    const named: Named = { kind: 'person', id: person.person };
    for (const [n, selector] of person.also.entries()) addPlace(named, selector, ['people', index, 'also', n]);
    for (const [n, selector] of person.except.entries()) removePlace(named, selector, ['people', index, 'except', n]);
  }
  for (const [index, { country: code, also: added, except: removed }] of scene.head.countries.entries()) {
    for (const [n, { as, ...selector }] of added.entries()) {
      addPlace({ kind: 'country', code, as }, selector, ['countries', index, 'also', n]);
    }
    for (const [n, selector] of removed.entries()) {
      removePlace({ kind: 'country', code, as: 'name' }, selector, ['countries', index, 'except', n]);
    }
  }
  return { also, except };
}

/**
 * The places that name the people and countries an article lists, by `keyOf`; tells of those named nowhere.
 */
export function articleMentions(scene: ArticleContext): ReadonlyMap<string, readonly Hit[]> {
  const { head, people, paragraphs } = scene;
  const { also, except } = editorsWords(scene);
  const { hits, idle, doubts } = findMentions(paragraphs, {
    people: head.people.map(({ person: id }) => {
      const known = people[id];
      return { id, names: known ? [known.name, ...known.aliases] : [] };
    }),
    countries: new Set<CountryCode>(head.countries.map(({ country }) => country)),
    also,
    except,
  });
  for (const index of idle) {
    const path = except[index]?.path ?? [];
    reportAt(scene, path, '“except” takes nothing out: this place would not be marked anyway; remove it');
  }
  for (const { place, codes } of doubts) {
    const text = quoted((paragraphs[place.paragraph] ?? '').slice(place.start, place.end));
    const where = paragraphNumbers([place]);
    reportAt(
      scene,
      ['countries'],
      `${text} in ${where} may name ${codes.join(' or ')}; take it from all but one of them with “except”`,
    );
  }
  const map = new Map<string, Hit[]>();
  for (const hit of hits) {
    const list = map.get(keyOf(hit.named));
    if (list) list.push(hit);
    else map.set(keyOf(hit.named), [hit]);
  }
  for (const [index, { person: id }] of head.people.entries()) {
    if (map.has(`person ${id}`) || !people[id]) continue;
    const message = `the text names ${quoted(id)} nowhere; take it out, or add an alias or an “also”`;
    reportAt(scene, ['people', index, 'person'], message);
  }
  for (const [index, { country }] of head.countries.entries()) {
    if (map.has(`country ${country}`) || !countryOf(country)) continue;
    const name = countryOf(country)?.name ?? country;
    reportAt(
      scene,
      ['countries', index],
      `the text names “${country}” (${name}) nowhere; take it out, or show a place with “also”`,
    );
  }
  return map;
}
