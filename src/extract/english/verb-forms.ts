import { irregularVerbs, verbsNeverNouns, regularVerbs, regularReportingVerbs } from './common-verbs.ts';

/** A form of a verb. `past` may be the participle where both look alike. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** The verb that a form belongs to, and which form it is. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

const endsInConsonantY = /[^aeiou]y$/;
/** Verbs that double their last letter: one syllable with one vowel before one consonant, or stress on the last. */
const doublesConsonant =
  /^(?:[^aeiou]*[aeiou][bdgmnprt]|(?:ad|com|sub|per|o)mit|snap|brag|slam|chat|(?:re|pre|in|con|de|trans)fer|(?:oc|in|re)cur|(?:re|com|pro|ex|dis)pel|rebel|regret|begin|kidnap|equip)$/;

function thirdPerson(base: string): string {
  if (endsInConsonantY.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function stemBefore(base: string, suffix: 'ed' | 'ing'): string {
  if (base.endsWith('ie')) return suffix === 'ing' ? `${base.slice(0, -2)}y` : base.slice(0, -1);
  if (base.endsWith('e') && !(suffix === 'ing' && /(?:ee|oe|ye)$/.test(base))) return base.slice(0, -1);
  if (suffix === 'ed' && endsInConsonantY.test(base)) return `${base.slice(0, -1)}i`;
  const last = base.at(-1) ?? '';
  return doublesConsonant.test(base) ? base + last : base;
}

const irregularForms = new Map(
  irregularVerbs
    .trim()
    .split(/[|\n]/)
    .map((line) => line.split(' '))
    .map(([base = '', past = '', participle = '']) => [base, { past, participle }] as const),
);

/** The forms of a verb, each with its name. */
function inflect(lemma: string): readonly (readonly [string, VerbForm])[] {
  const odd = irregularForms.get(lemma);
  const regularPast = `${stemBefore(lemma, 'ed')}ed`;
  return [
    [lemma, 'base'],
    [thirdPerson(lemma), 'third'],
    [`${stemBefore(lemma, 'ing')}ing`, 'gerund'],
    [odd?.participle ?? regularPast, 'participle'],
    [odd?.past ?? regularPast, 'past'],
  ];
}

/** The reading of every form of the given verbs. Where forms look alike, the last of `inflect` counts. */
function readingsOf(lemmas: Iterable<string>): Map<string, VerbReading> {
  return new Map(
    [...lemmas].flatMap((lemma) => inflect(lemma).map(([form, kind]) => [form, { lemma, form: kind }] as const)),
  );
}

/** Lemmas whose forms are never nouns (“say”, unlike “report”). */
export const neverNouns: ReadonlySet<string> = new Set(verbsNeverNouns.split(/\s+/));

const regularLemmas = `${regularVerbs} ${regularReportingVerbs}`.split(/\s+/).filter((lemma) => lemma !== '');

/** The reading of every form of the common verbs, by form in lower case. */
export const commonVerbForms: ReadonlyMap<string, VerbReading> = readingsOf([
  ...regularLemmas,
  ...irregularForms.keys(),
]);
