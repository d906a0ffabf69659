import type { CountryForm } from '../../model/country-form.ts';
import type { Place } from '../../model/place.ts';
import type { TextQuoteSelector } from '../assertions.ts';
import { findMentions, type Hit, keyOf, type MentionsToFind, type Named } from '../find-mentions.ts';
import { selectorFor } from '../selector-for.ts';

/** What makes `findMentions` find what was found already. Keys are those of `keyOf`. */
export interface Corrections {
  /** Mentions to add. */
  readonly also: readonly { readonly hit: Hit; readonly selector: TextQuoteSelector }[];
  /** Places where what has this key is not mentioned. */
  readonly except: readonly { readonly key: string; readonly selector: TextQuoteSelector }[];
  /** Keys of everybody and everything that is mentioned at least once. */
  readonly marked: ReadonlySet<string>;
}

const placeKey = ({ paragraph, start, end }: Place): string => `${paragraph} ${start} ${end}`;
const hitKey = ({ place, named }: Hit): string => `${placeKey(place)} ${keyOf(named)}`;

/** Each correction may uncover a shorter name beneath the one taken out; this bounds how often. */
const maxRounds = 8;

/**
 * Compares what `findMentions` finds in a text, given these people and countries, with what was found there before, and
 * gives the “also” and “except” that make the two agree. A person's name is taken out only where another was found,
 * since names are found by their letters alone, as a reader does.
 */
export function mentionCorrections(
  paragraphs: readonly string[],
  forms: readonly CountryForm[],
  { people, countries }: Pick<MentionsToFind, 'people' | 'countries'>,
  found: readonly Hit[],
): Corrections {
  const foundKeys = new Set(found.map((hit) => hitKey(hit)));
  const foundPlaces = new Set(found.map(({ place }) => placeKey(place)));
  const also = new Map<string, { hit: Hit; selector: TextQuoteSelector }>();
  const except = new Map<string, { place: Place; key: string; selector: TextQuoteSelector }>();
  const unused = new Set<string>();

  const takeOut = (place: Place, named: Named): boolean => {
    const key = hitKey({ place, named });
    if (except.has(key) || unused.has(key)) return false;
    const selector = selectorFor(paragraphs, place, 'whole words');
    if (selector !== null) except.set(key, { place, key: keyOf(named), selector });
    return selector !== null;
  };
  const putIn = (hit: Hit): boolean => {
    if (also.has(hitKey(hit))) return false;
    const overlaps = [...also.values()].some(
      ({ hit: { place } }) =>
        place.paragraph === hit.place.paragraph && place.start < hit.place.end && hit.place.start < place.end,
    );
    const selector = overlaps ? null : selectorFor(paragraphs, hit.place, 'whole words');
    if (selector !== null) also.set(hitKey(hit), { hit, selector });
    return selector !== null;
  };

  for (let round = 0; ; round += 1) {
    const exceptions = [...except];
    const marked = findMentions(paragraphs, forms, {
      people,
      countries,
      also: [...also.values()].map(({ hit }) => hit),
      except: exceptions.map(([, exception]) => exception),
    });
    let changed = false;
    for (const index of marked.unusedExceptions) {
      const key = exceptions[index]?.[0] ?? '';
      unused.add(key);
      changed = except.delete(key) || changed;
    }
    if (round < maxRounds) {
      for (const { place, named } of marked.hits) {
        const isWrong = named.kind === 'country' || foundPlaces.has(placeKey(place));
        if (isWrong && !foundKeys.has(hitKey({ place, named }))) changed = takeOut(place, named) || changed;
      }
      for (const { place, codes } of marked.ambiguous) {
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
