import type { CountryNaming } from '../model/article.ts';
import { foldApostrophes, isWordEdge } from '../model/characters.ts';
import { type CountryForm, formsByFirstWord } from '../model/country-form.ts';
import type { CountryCode, PersonId } from '../model/ids.ts';
import { memoizeByKey } from '../model/memoize-by-key.ts';
import type { Place, Span } from '../model/place.ts';

/** Whom or what a place names. */
export type Named =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'country'; readonly code: CountryCode; readonly as: CountryNaming };

/** A place that names somebody or a country. */
export interface Hit {
  readonly place: Place;
  /** Whom or what it names. */
  readonly named: Named;
}

/** Whom and what to look for, and corrections of what is found. */
export interface MentionsToFind {
  /** Whose names to look for: as whole words, in any of Unicode's equivalent forms. */
  readonly people: readonly { readonly id: PersonId; readonly names: readonly string[] }[];
  /** Which countries to look for. */
  readonly countries: ReadonlySet<CountryCode>;
  /** Mentions to add. They win over all that is found. */
  readonly also: readonly Hit[];
  /** Within each place, what has this key (see `keyOf`) is not mentioned. */
  readonly except: readonly { readonly place: Place; readonly key: string }[];
}

/** Words of the text that name several of the countries alike. */
export interface AmbiguousMention {
  readonly place: Place;
  /** Two or more. */
  readonly codes: readonly CountryCode[];
}

/** The mentions of a text, and what is doubtful about them. */
export interface FoundMentions {
  /** In reading order; no two overlap. */
  readonly hits: readonly Hit[];
  /** Indexes of the exceptions that took nothing out. */
  readonly unusedExceptions: ReadonlySet<number>;
  /** In reading order; one of the countries is among the hits. */
  readonly ambiguous: readonly AmbiguousMention[];
}

/** One key for a person or a country, whichever words name them. */
export function keyOf(named: Named): string {
  return named.kind === 'person' ? `person ${named.id}` : `country ${named.code}`;
}

/** A match. One that names nothing keeps shorter matches from its place: “South Sudan” hides “Sudan”. */
interface Candidate {
  readonly place: Place;
  readonly named: Named | null;
}

const byFirstWord = memoizeByKey((forms: readonly CountryForm[]) => formsByFirstWord(forms));

/** Names as texts may have them: letters composed with their accents or apart, which look the same. */
const formsOfNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names
      .filter((name) => name !== '')
      .map(foldApostrophes)
      .flatMap((name) => [name, name.normalize('NFC'), name.normalize('NFD')]),
  );

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

/** Matches of the wanted countries, decoys for all others, and the words that several wanted ones share. */
function countriesIn(
  text: string,
  paragraph: number,
  { countries }: MentionsToFind,
  forms: ReadonlyMap<string, readonly CountryForm[]>,
): { readonly candidates: readonly Candidate[]; readonly shared: readonly AmbiguousMention[] } {
  const candidates: Candidate[] = [];
  const shared: AmbiguousMention[] = [];
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const here = (forms.get(word) ?? []).filter(
      (form) => text.startsWith(form.text, start) && isWordEdge(text, start + form.text.length),
    );
    for (const end of new Set(here.map((form) => start + form.text.length))) {
      const place = { paragraph, start, end };
      const named = here.flatMap(({ text: { length }, code, as }): Extract<Named, { kind: 'country' }>[] =>
        start + length === end && code !== null && countries.has(code) ? [{ kind: 'country', code, as }] : [],
      );
      if (named.length === 0) candidates.push({ place, named: null });
      if (named.length > 1) shared.push({ place, codes: named.map(({ code }) => code) });
      candidates.push(...named.map((one) => ({ place, named: one })));
    }
  }
  return { candidates, shared };
}

const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const samePlace = (a: Place, b: Place): boolean =>
  a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;

/** What is added by hand first, then the longest, then people, then the order of the text. */
const strongestFirst =
  (also: ReadonlySet<Candidate>) =>
  (a: Candidate, b: Candidate): number =>
    Number(also.has(b)) - Number(also.has(a)) ||
    b.place.end - b.place.start - (a.place.end - a.place.start) ||
    Number(b.named?.kind === 'person') - Number(a.named?.kind === 'person') ||
    a.place.start - b.place.start;

/**
 * Finds every place of a text that names one of those wanted. Where matches overlap, the longer one wins. `forms` are
 * the words that name countries, wanted or not.
 */
export function findMentions(
  paragraphs: readonly string[],
  forms: readonly CountryForm[],
  wanted: MentionsToFind,
): FoundMentions {
  const hits: Hit[] = [];
  const ambiguous: AmbiguousMention[] = [];
  const unusedExceptions = new Set(wanted.except.keys());
  const formsByWord = byFirstWord(forms);
  for (const [paragraph, exactText] of paragraphs.entries()) {
    const text = foldApostrophes(exactText);
    const { candidates, shared } = countriesIn(text, paragraph, wanted, formsByWord);
    const excepted = new Set<string>();
    const kept = [...peopleIn(text, paragraph, wanted), ...candidates].filter(({ place, named }) => {
      if (named === null) return true;
      const exception = wanted.except.findIndex(
        (except) =>
          except.key === keyOf(named) && except.place.paragraph === paragraph && isInside(place, except.place),
      );
      if (exception === -1) return true;
      unusedExceptions.delete(exception);
      excepted.add(`${place.start} ${place.end} ${keyOf(named)}`);
      return false;
    });
    const also = new Set<Candidate>(wanted.also.filter(({ place }) => place.paragraph === paragraph));
    const taken: Candidate[] = [];
    for (const candidate of [...also, ...kept].toSorted(strongestFirst(also))) {
      const { place } = candidate;
      if (taken.every((other) => other.place.end <= place.start || place.end <= other.place.start)) {
        taken.push(candidate);
      }
    }
    for (const { place, codes } of shared) {
      const left = codes.filter((code) => !excepted.has(`${place.start} ${place.end} country ${code}`));
      const isTaken = taken.some(
        (one) => one.named?.kind === 'country' && samePlace(one.place, place) && !also.has(one),
      );
      if (left.length > 1 && isTaken) ambiguous.push({ place, codes: left });
    }
    for (const { place, named } of taken.toSorted((a, b) => a.place.start - b.place.start)) {
      if (named !== null) hits.push({ place, named });
    }
  }
  return { hits, unusedExceptions, ambiguous };
}
