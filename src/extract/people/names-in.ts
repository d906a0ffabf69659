import type { Place } from '../../model/place.ts';
import type { Word, WordClass } from '../english/word.ts';
import { capitalRuns, type CapitalRun } from './capital-runs.ts';
import { isGivenName } from './is-given-name.ts';
import { nameInRun } from './name-in-run.ts';
import type { NameEvidence, NameMention } from './name-mention.ts';
import { honorifics } from './name-words.ts';
import { hasAgeAfter, officeAfter } from './office-after.ts';
import { officeBefore, officeBeforeComma } from './office-before.ts';
import { type Pronoun, pronounOf } from './pronoun-words.ts';
import { nameWords } from './same-name.ts';
import type { TextWords } from './text-words.ts';

const finiteClasses: ReadonlySet<WordClass> = new Set<WordClass>(['finite', 'modal', 'have', 'be', 'do']);

/** The honorific before a name, past its stop; '' where there is none. */
function honorificBefore(words: readonly Word[], name: number): string {
  const at = words[name - 1]?.word === '.' ? name - 2 : name - 1;
  const word = words[at]?.word ?? '';
  return honorifics.has(word) ? word : '';
}

/** Whether the word at an index is the first of its sentence. */
export function beginsSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || /^[.!?:”"]$/.test(before.word);
}

/** The pronoun that the words of an office imply. */
const pronounIn = (words: readonly Word[], span: CapitalRun | null): Pronoun | null =>
  span === null
    ? null
    : (words
        .slice(span.first, span.last + 1)
        .map(({ word }) => pronounOf(word))
        .find((found) => found !== null) ?? null);

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);

/** The suffix at the end of a name, or after the comma behind it: “Berg Jr.”, “Berg, Jr.”. '' where there is none. */
function suffixAt(words: readonly Word[], last: number): string {
  const own = words[last];
  const after = words[last + 1]?.word === ',' ? words[last + 2] : undefined;
  const suffix = [own, after].find((word) => word?.capital === true && suffixes.has(word.word))?.word ?? '';
  return suffix === 'junior' ? 'jr' : suffix === 'senior' ? 'sr' : suffix;
}

function evidenceOf(
  words: readonly Word[],
  { first, last }: CapitalRun,
  title: boolean,
  apposition: boolean,
): NameEvidence {
  if (title) return 'title';
  if (last > first && isGivenName(words[first]?.word ?? '')) return 'given-name';
  return apposition || (last > first && hasAgeAfter(words, last)) ? 'apposition' : 'none';
}

/** The possible names of people in one paragraph, in text order. */
function namesInParagraph(
  text: string,
  paragraph: number,
  words: readonly Word[],
  countries: ReadonlySet<string>,
): NameMention[] {
  const placeOf = ({ first, last }: CapitalRun): Place => ({
    paragraph,
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
  });
  /** The place of an office, with the stop of an abbreviation at its end. */
  const officePlace = (office: CapitalRun): Place => {
    const stop = words[office.last + 1];
    return stop?.word === '.' && !stop.spaced && office.last + 1 < words.length - 1
      ? { ...placeOf(office), end: stop.end }
      : placeOf(office);
  };
  return capitalRuns(words).flatMap((run): NameMention[] => {
    const name = nameInRun(text, words, run, countries);
    if (name === null) return [];
    const before = officeBefore(words, name.first) ?? officeBeforeComma(words, name.first, name.last);
    const honorific = honorificBefore(words, name.first);
    const after = before === null ? officeAfter(words, name.last) : null;
    const hasArticle = before === null && honorific === '' && words[name.first - 1]?.word === 'the';
    const evidence = evidenceOf(words, name, before !== null || honorific !== '', after !== null);
    const isLong = name.last - name.first > 2;
    if (hasArticle || (evidence === 'none' && isLong)) return [];
    const place = placeOf(name);
    const start = before?.first ?? name.first;
    const next = words[(after?.last ?? name.last) + (after === null ? 1 : 2)];
    return [
      {
        place,
        name: text.slice(place.start, place.end),
        evidence,
        office: before !== null ? officePlace(before) : after === null ? null : placeOf(after),
        pronoun: pronounOf(honorific),
        officePronoun: pronounIn(words, before) ?? pronounIn(words, after),
        suffix: suffixAt(words, name.last),
        isFirst: beginsSentence(words, start),
        isSubject: finiteClasses.has(next?.kind ?? 'noun'),
      },
    ];
  });
}

/** Whether a line is not a sentence and most of its words are capitalised, as in a headline. */
function isInTitleCase(text: string, words: readonly Word[]): boolean {
  if (/[.!?…][”’"')\]]*$/.test(text.slice(-6))) return false;
  const long = words.filter(({ word }) => /^\p{L}{4}/u.test(word));
  return long.length > 2 && long.filter(({ capital }) => capital).length > long.length * 0.7;
}

/** Drops the first word of “Rival Ada Moen” where the name “Ada Moen” occurs elsewhere. */
function withoutLeadingWord(mention: NameMention, names: ReadonlySet<string>): NameMention {
  const blank = mention.name.indexOf(' ');
  const rest = mention.name.slice(blank + 1);
  if (blank === -1 || !names.has(rest) || !/^\p{Lu}/u.test(rest) || nameWords(rest).length < 2) return mention;
  return { ...mention, name: rest, place: { ...mention.place, start: mention.place.end - rest.length } };
}

/**
 * All places of a text that may name a person, in text order. `countries` are words that do not (see `countryWords`).
 * `speakers` are the speaker phrases; a name without other evidence counts where one begins. In a line in title case,
 * only names that also occur elsewhere count.
 */
export function namesIn(
  { paragraphs, words }: TextWords,
  countries: ReadonlySet<string>,
  speakers: readonly Place[],
): readonly NameMention[] {
  const speaking = new Set(speakers.map(({ paragraph, start }) => `${paragraph} ${start}`));
  const inTitles = new Set(
    words.flatMap((own, paragraph) => (isInTitleCase(paragraphs[paragraph] ?? '', own) ? [paragraph] : [])),
  );
  const names = paragraphs.flatMap((text, paragraph) =>
    namesInParagraph(text, paragraph, words[paragraph] ?? [], countries),
  );
  const elsewhere = new Set(names.filter(({ place }) => !inTitles.has(place.paragraph)).map(({ name }) => name));
  return names
    .map((name) => withoutLeadingWord(name, elsewhere))
    .filter(({ name, place }) => !inTitles.has(place.paragraph) || elsewhere.has(name))
    .map((name) =>
      name.evidence === 'none' && speaking.has(`${name.place.paragraph} ${name.place.start}`)
        ? { ...name, evidence: 'speaks', isSubject: true }
        : name,
    );
}
