import { type Hit, type Named, type MentionsToFind, findMentions, keyOf } from '../find-mentions.ts';
import type { Selector } from '../../compile/schema.ts';
import type { Place } from '../../model/place.ts';
import { selectorFor } from '../selector-for.ts';

/** What the compiler would mark otherwise than it was found. */
export interface Corrections {
  readonly also: readonly { readonly hit: Hit; readonly selector: Selector }[];
  readonly except: readonly { readonly key: string; readonly selector: Selector }[];
  /** Keys of all that is marked at least once. */
  readonly marked: ReadonlySet<string>;
}

const placeKey = ({ paragraph, start, end }: Place): string => `${paragraph} ${start} ${end}`;
const hitKey = ({ place, named }: Hit): string => `${placeKey(place)} ${keyOf(named)}`;

/** Each correction may uncover a shorter name beneath the one taken out, but not for ever. */
const mostRounds = 8;

/**
 * Compares what the compiler marks in a text, given these people and countries, with what was found in it, and
 * gives the “also” and “except” that make the two agree. Of people only what is missing is put in, or what is
 * another's: the compiler finds names by their letters alone, as the reader does.
 */
export function mentionCorrections(
  paragraphs: readonly string[],
  { people, countries }: Pick<MentionsToFind, 'people' | 'countries'>,
  found: readonly Hit[],
): Corrections {
  const foundKeys = new Set(found.map((hit) => hitKey(hit)));
  const foundPlaces = new Set(found.map(({ place }) => placeKey(place)));
  const also = new Map<string, { hit: Hit; selector: Selector }>();
  const except = new Map<string, { place: Place; key: string; selector: Selector }>();
  const idle = new Set<string>();

  const takeOut = (place: Place, named: Named): boolean => {
    const key = hitKey({ place, named });
    if (except.has(key) || idle.has(key)) return false;
    const selector = selectorFor(paragraphs, place, 'whole words');
    if (selector) except.set(key, { place, key: keyOf(named), selector });
    return selector !== null;
  };
  const putIn = (hit: Hit): boolean => {
    if (also.has(hitKey(hit))) return false;
    const overlaps = [...also.values()].some(
      ({ hit: { place } }) =>
        place.paragraph === hit.place.paragraph && place.start < hit.place.end && hit.place.start < place.end,
    );
    const selector = overlaps ? null : selectorFor(paragraphs, hit.place, 'whole words');
    if (selector) also.set(hitKey(hit), { hit, selector });
    return selector !== null;
  };

  for (let round = 0; ; round += 1) {
    const exceptions = [...except];
    const marked = findMentions(paragraphs, {
      people,
      countries,
      also: [...also.values()].map(({ hit }) => hit),
      except: exceptions.map(([, exception]) => exception),
    });
    let changed = false;
    for (const index of marked.idle) {
      const key = exceptions[index]?.[0] ?? '';
      idle.add(key);
      changed = except.delete(key) || changed;
    }
    if (round < mostRounds) {
      for (const { place, named } of marked.hits) {
        const isWrong = named.kind === 'country' || foundPlaces.has(placeKey(place));
        if (isWrong && !foundKeys.has(hitKey({ place, named }))) changed = takeOut(place, named) || changed;
      }
      for (const { place, codes } of marked.doubts) {
        for (const code of codes) {
          const named: Named = { kind: 'country', code, as: 'name' };
          if (!foundKeys.has(hitKey({ place, named }))) changed = takeOut(place, named) || changed;
        }
      }
      // What is taken out may uncover what is missing.
      const markedKeys = new Set(marked.hits.map((hit) => hitKey(hit)));
      const missing = changed ? [] : found.filter((hit) => !markedKeys.has(hitKey(hit)));
      for (const hit of missing) changed = putIn(hit) || changed;
    }
    if (changed) continue;
    return {
      also: [...also.values()],
      except: [...except.values()],
      marked: new Set(marked.hits.map(({ named }) => keyOf(named))),
    };
  }
}
