import type { CountryNaming } from '../model/article.ts';
import { foldApostrophes, isWordEdge } from '../model/characters.ts';
import { formsByFirstWord } from '../model/country-form.ts';
import type { CountryCode, PersonId } from '../model/ids.ts';
import type { Place, Span } from '../model/place.ts';
import { countryForms } from '../compile/countries.ts';

const formsOf = formsByFirstWord(countryForms);

/** Whom or what a place names. */
export type Named =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'country'; readonly code: CountryCode; readonly as: CountryNaming };

export interface Hit {
  readonly place: Place;
  readonly named: Named;
}

/** Whom to look for, and what the editor adds to and takes from what is found. */
export interface MentionsToFind {
  readonly people: readonly { readonly id: PersonId; readonly names: readonly string[] }[];
  readonly countries: ReadonlySet<CountryCode>;
  readonly also: readonly Hit[];
  readonly except: readonly { readonly place: Place; readonly key: string }[];
}

/** Words of the text that name several listed countries alike. */
export interface AmbiguousMention {
  readonly place: Place;
  readonly codes: readonly CountryCode[];
}

/** One string for whom or what is named, whatever by. */
export function keyOf(named: Named): string {
  return named.kind === 'person' ? `person ${named.id}` : `country ${named.code}`;
}

/** A hit; of none, it only keeps its place from others (“South Sudan” from “Sudan”). */
interface Candidate {
  readonly place: Place;
  readonly named: Named | null;
}

/** Names as texts may have them: accents in one with their letters or apart, which look the same. */
const formsOfNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map(foldApostrophes).flatMap((name) => [name, name.normalize('NFC'), name.normalize('NFD')]));

function peopleIn(text: string, paragraph: number, { people }: MentionsToFind): Candidate[] {
  const found: Candidate[] = [];
  for (const { id, names } of people) {
    for (const name of formsOfNames(names)) {
      for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
        const end = start + name.length;
        if (!isWordEdge(text, start) || !isWordEdge(text, end)) continue;
        found.push({ place: { paragraph, start, end }, named: { kind: 'person', id } });
      }
    }
  }
  return found;
}

function countriesIn(
  text: string,
  paragraph: number,
  { countries }: MentionsToFind,
  doubts: AmbiguousMention[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const forms = formsOf
      .get(word)
      ?.filter((form) => text.startsWith(form.text, start) && isWordEdge(text, start + form.text.length));
    for (const end of new Set(forms?.map((form) => start + form.text.length))) {
      const place = { paragraph, start, end };
      const ours = forms?.filter(
        (form) => start + form.text.length === end && form.code !== null && countries.has(form.code),
      );
      const [form] = ours ?? [];
      const codes = (ours ?? []).flatMap(({ code }) => (code === null ? [] : [code]));
      if (codes.length > 1) doubts.push({ place, codes });
      for (const { code, as } of ours ?? []) {
        if (code !== null) found.push({ place, named: { kind: 'country', code, as } });
      }
      if (!form) found.push({ place, named: null });
    }
  }
  return found;
}

const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const samePlace = (a: Place, b: Place): boolean =>
  a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;

/** The editor's word first, then the longest, then people, then the order of the text. */
const strongestFirst =
  (also: ReadonlySet<Candidate>) =>
  (a: Candidate, b: Candidate): number =>
    Number(also.has(b)) - Number(also.has(a)) ||
    b.place.end - b.place.start - (a.place.end - a.place.start) ||
    Number(b.named?.kind === 'person') - Number(a.named?.kind === 'person') ||
    a.place.start - b.place.start;

/**
 * Every place of a text that names one of those wanted, in reading order. No two overlap: the longer wins.
 * `idle` are the exceptions that took nothing out; `doubts` are words that name several of the countries
 * wanted.
 */
export function findMentions(
  paragraphs: readonly string[],
  wanted: MentionsToFind,
): {
  readonly hits: readonly Hit[];
  readonly idle: ReadonlySet<number>;
  readonly doubts: readonly AmbiguousMention[];
} {
  const hits: Hit[] = [];
  const doubts: AmbiguousMention[] = [];
  const idle = new Set(wanted.except.keys());
  for (const [paragraph, exactText] of paragraphs.entries()) {
    const text = foldApostrophes(exactText);
    const possible: AmbiguousMention[] = [];
    const candidates = [...peopleIn(text, paragraph, wanted), ...countriesIn(text, paragraph, wanted, possible)];
    const excepted = new Set<string>();
    const kept = candidates.filter(({ place, named }) => {
      if (!named) return true;
      const by = wanted.except.findIndex(
        (except) =>
          except.key === keyOf(named) && except.place.paragraph === paragraph && isInside(place, except.place),
      );
      if (by === -1) return true;
      idle.delete(by);
      excepted.add(`${place.start} ${place.end} ${keyOf(named)}`);
      return false;
    });
    const also = new Set<Candidate>(wanted.also.filter(({ place }) => place.paragraph === paragraph));
    const taken: Candidate[] = [];
    for (const candidate of [...also, ...kept].toSorted(strongestFirst(also))) {
      const { place } = candidate;
      if (taken.every((other) => other.place.end <= place.start || place.end <= other.place.start))
        taken.push(candidate);
    }
    for (const { place, codes } of possible) {
      const left = codes.filter((code) => !excepted.has(`${place.start} ${place.end} country ${code}`));
      const isTaken = taken.some(
        (one) => one.named?.kind === 'country' && samePlace(one.place, place) && !also.has(one),
      );
      if (left.length > 1 && isTaken) doubts.push({ place, codes: left });
    }
    for (const { place, named } of taken.toSorted((a, b) => a.place.start - b.place.start)) {
      if (named) hits.push({ place, named });
    }
  }
  return { hits, idle, doubts };
}
