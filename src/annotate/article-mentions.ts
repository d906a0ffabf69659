import { groupBy } from '../model/group-by.ts';
import { type Place, textAt } from '../model/place.ts';
import { quoted } from '../model/quote-for-message.ts';
import type { ArticleInput } from './article-input.ts';
import type { TextQuoteSelector } from './assertions.ts';
import type { AnnotationFault, AssertionPath, PlainFaultCode } from './fault.ts';
import { findMentions, type Hit, keyOf, type Named } from './find-mentions.ts';
import { locate, paragraphNumbers } from './locate.ts';

/** The places that name the people and countries of an article, and what is wrong with what is asserted of them. */
export interface ArticleMentions {
  /** In reading order, by `keyOf`. */
  readonly byKey: ReadonlyMap<string, readonly Hit[]>;
  /** Of the lists of people and countries. */
  readonly faults: readonly AnnotationFault[];
}

type Note = (code: PlainFaultCode, path: AssertionPath, places: readonly Place[], message: string) => void;

interface Exception {
  readonly place: Place;
  readonly key: string;
  readonly path: AssertionPath;
}

const overlap = (a: Place, b: Place): boolean => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/** Locates the “also” and “except” of all that an article lists. */
function corrections(
  { assertions: { people, countries }, paragraphs }: ArticleInput,
  note: Note,
): { readonly also: readonly Hit[]; readonly except: readonly Exception[] } {
  const also: Hit[] = [];
  const except: Exception[] = [];
  const placeOf = (selector: TextQuoteSelector, key: 'also' | 'except', path: AssertionPath): Place | null => {
    const found = locate(paragraphs, selector, 'whole words');
    if (found.ok) return found.place;
    note(found.code, path, found.places, `${quoted(key)}: ${found.problem}`);
    return null;
  };
  const add = (named: Named, selector: TextQuoteSelector, path: AssertionPath): void => {
    const place = placeOf(selector, 'also', path);
    if (place === null) return;
    if (also.some((other) => overlap(other.place, place))) {
      note('also-overlaps', path, [place], `“also”: ${quoted(selector.exact)} overlaps another “also”; keep one`);
    } else also.push({ place, named });
  };
  const takeOut = (named: Named, selector: TextQuoteSelector, path: AssertionPath): void => {
    const place = placeOf(selector, 'except', path);
    if (place !== null) except.push({ place, key: keyOf(named), path });
  };
  for (const [index, person] of people.entries()) {
    const named: Named = { kind: 'person', id: person.person };
    for (const [n, selector] of person.also.entries()) add(named, selector, ['people', index, 'also', n]);
    for (const [n, selector] of person.except.entries()) takeOut(named, selector, ['people', index, 'except', n]);
  }
  for (const [index, { country: code, ...country }] of countries.entries()) {
    for (const [n, selector] of country.also.entries()) {
      add({ kind: 'country', code, as: selector.as }, selector, ['countries', index, 'also', n]);
    }
    for (const [n, selector] of country.except.entries()) {
      takeOut({ kind: 'country', code, as: 'name' }, selector, ['countries', index, 'except', n]);
    }
  }
  return { also, except };
}

/** Notes the people and countries that are listed and named nowhere. Those that nobody knows are at fault already. */
function noteUnnamed(
  { assertions, people, gazetteer }: ArticleInput,
  named: ReadonlyMap<string, readonly Hit[]>,
  note: Note,
): void {
  for (const [index, { person: id }] of assertions.people.entries()) {
    if (named.has(`person ${id}`) || !people.has(id)) continue;
    const message = `the text names ${quoted(id)} nowhere; take it out, or add an alias or an “also”`;
    note('not-named', ['people', index, 'person'], [], message);
  }
  for (const [index, { country: code }] of assertions.countries.entries()) {
    const country = gazetteer.countries.get(code);
    if (named.has(`country ${code}`) || country === undefined) continue;
    const message = `the text names “${code}” (${country.name}) nowhere; take it out, or show a place with “also”`;
    note('not-named', ['countries', index], [], message);
  }
}

/** Finds the places that name the people and countries which an article lists. */
export function articleMentions(input: ArticleInput): ArticleMentions {
  const { assertions, people, gazetteer, paragraphs } = input;
  const faults: AnnotationFault[] = [];
  const note: Note = (code, path, places, message) => {
    faults.push({ code, path, statement: null, places, message });
  };
  const { also, except } = corrections(input, note);
  const { hits, unusedExceptions, ambiguous } = findMentions(paragraphs, gazetteer.forms, {
    people: assertions.people.map(({ person: id }) => {
      const known = people.get(id);
      return { id, names: known === undefined ? [] : [known.name, ...known.aliases] };
    }),
    countries: new Set(assertions.countries.map(({ country }) => country)),
    also,
    except,
  });
  for (const [index, { place, path }] of except.entries()) {
    if (!unusedExceptions.has(index)) continue;
    const message = '“except” takes nothing out: this place would not be marked anyway; remove it';
    note('except-unused', path, [place], message);
  }
  for (const { place, codes } of ambiguous) {
    const words = quoted(textAt(paragraphs, place));
    const message = `${words} in ${paragraphNumbers([place])} may name ${codes.join(' or ')}; take it from all but one of them with “except”`;
    note('ambiguous-country', ['countries'], [place], message);
  }
  const byKey = groupBy(hits, ({ named }) => keyOf(named));
  noteUnnamed(input, byKey, note);
  return { byKey, faults };
}
