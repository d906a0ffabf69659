import type { CountryForm } from '../../model/country-form.ts';
import type { CountryCode } from '../../model/ids.ts';
import { abbreviationsIn } from './abbreviations-in.ts';
import { candidatesIn } from './candidates-in.ts';
import { type CapitalRole, capitalRole } from './capital-role.ts';
import type { Candidate, CountryFinding } from './country-finding.ts';
import { isPartOfOtherName, meaningsIn } from './homonyms.ts';
import { type CandidateInWords, inWords } from './in-words.ts';
import { isPersonsName } from './namesakes.ts';

/** The number of mentions of each country by words that name no other country. */
function unambiguousMentions(candidates: readonly Candidate[]): ReadonlyMap<CountryCode, number> {
  const times = new Map<CountryCode, number>();
  for (const { readings } of candidates) {
    const [only] = readings;
    if (only !== undefined && readings.length === 1) times.set(only.code, (times.get(only.code) ?? 0) + 1);
  }
  return times;
}

/** Whether “and”, “or” or a comma joins two candidates: “Oslo and Stockholm”, “Oslo, Stockholm”. */
const areCoordinated = (a: CandidateInWords | undefined, b: CandidateInWords): boolean =>
  a !== undefined &&
  a.words === b.words &&
  b.first - a.last === 2 &&
  /^(?:and|or|,)$/.test(a.words[a.last + 1]?.word ?? '');

/**
 * The role of each capital. Coordinated capitals share the role of the first, or that of a later one where the first is
 * unclear.
 */
function capitalRoles(candidates: readonly CandidateInWords[]): ReadonlyMap<Candidate, CapitalRole> {
  const capitals = candidates.filter(({ readings: [reading] }) => reading?.as === 'capital');
  const roles: CapitalRole[] = [];
  for (const [index, one] of capitals.entries()) {
    const joined = areCoordinated(capitals[index - 1], one);
    roles.push(capitalRole(one.words, one.first, one.last, joined ? (roles[index - 1] ?? null) : null));
  }
  for (const [index, one] of [...capitals.entries()].toReversed()) {
    const isJoined = areCoordinated(capitals[index - 1], one);
    if (isJoined && roles[index] === 'government' && roles[index - 1] === 'unclear') roles[index - 1] = 'government';
  }
  return new Map(capitals.map((one, index) => [one, roles[index] ?? 'unclear']));
}

const isCountryName = (one: CandidateInWords | undefined): boolean => one?.readings[0]?.as === 'name';

/** Whether a country's name is coordinated with another: “Jordan and Georgia”. */
function isCoordinatedName(candidates: readonly CandidateInWords[], index: number): boolean {
  const one = candidates[index];
  const [before, after] = [candidates[index - 1], candidates[index + 1]];
  if (one === undefined) return false;
  return (
    (isCountryName(before) && areCoordinated(before, one)) ||
    (after !== undefined && isCountryName(after) && areCoordinated(one, after))
  );
}

/**
 * All mentions of countries in a text, in text order: by name, by adjective or demonym, or by a capital that stands for
 * its government. Capitals that are only cities are left out, and so are people and other places of the same name.
 * Where a form may name several countries, the one that the text mentions most wins. `forms` are the forms of the
 * gazetteer.
 */
export function findCountries(text: string, forms: readonly CountryForm[]): readonly CountryFinding[] {
  const named = candidatesIn(text, forms);
  const candidates = inWords(
    text,
    [...named, ...abbreviationsIn(text, named)].toSorted((a, b) => a.start - b.start),
  );
  const times = unambiguousMentions(candidates);
  const meanings = meaningsIn(text);
  const roles = capitalRoles(candidates);
  const people = new Set<string>();
  return candidates.flatMap((one, index): CountryFinding[] => {
    const { start, end, words, first, last } = one;
    const [reading] = one.readings.toSorted((a, b) => (times.get(b.code) ?? 0) - (times.get(a.code) ?? 0));
    const form = text.slice(start, end);
    const meaning = meanings.get(form) ?? 'country';
    if (reading === undefined || meaning === 'other' || isPartOfOtherName(form, text.slice(end, end + 30))) return [];
    if (isPersonsName(words, first, last)) {
      people.add(form);
      return [];
    }
    const { code, as } = reading;
    if (as === 'capital')
      return roles.get(one) === 'government' ? [{ start, end, code, as, confidence: 'likely' }] : [];
    const isOpen = meaning === 'open' && !isCoordinatedName(candidates, index);
    const isDoubtful = isOpen || people.has(form) || one.readings.length > 1;
    return [{ start, end, code, as, confidence: isDoubtful ? 'unsure' : 'sure' }];
  });
}
