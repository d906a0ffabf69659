import type { Kind, Speaker, StatementDraft } from './draft';
import { idMaker } from './ids';
import { createRandom } from './random';

/** A statement of an article written by hand, under a name that says what is special in it. */
type Planned = Readonly<Record<string, readonly [Kind, Speaker]>>;

const pierStatements = {
  accordingTo: ['indirect', 'berit-aldersund'],
  interrupted: ['direct', 'berit-aldersund'],
  overTwoParagraphs: ['direct', 'berit-aldersund'],
  aroundDirect: ['indirect', 'zofie-halkovska'],
  directWithin: ['direct', 'bruno-ashgrove'],
  aroundMixed: ['indirect', 'zofie-halkovska'],
  mixedWithin: ['mixed', 'zofie-halkovska'],
  aroundSpoken: ['direct', 'bruno-ashgrove'],
  spokenWithin: ['direct', { unnamed: 'My mother' }],
  touchingFirst: ['indirect', 'zofie-halkovska'],
  touchingSecond: ['indirect', 'bruno-ashgrove'],
  sameWordsFirst: ['direct', 'berit-aldersund'],
  sameWordsSecond: ['direct', 'bruno-ashgrove'],
  byCountry: ['indirect', { country: 'no' }],
  byCapital: ['mixed', { country: 'pt' }],
  byOrganisation: ['indirect', { organisation: 'Saltmarsh Harbour Board' }],
  byNobodyNamed: ['indirect', { unnamed: 'a senior official' }],
  byCyrillicName: ['mixed', 'nevena-kraybrodska'],
  byLongName: ['indirect', 'maria-da-anunciacao-covelinhas'],
} as const satisfies Planned;

const boatsStatements = {
  byChineseName: ['direct', 'zhu-qingli'],
  rightToLeft: ['direct', 'idris-benmarsa'],
  reportedOnly: ['indirect', 'eydis-hafnarlind'],
  partly: ['mixed', 'tomasz-wierzbniak'],
  sameInitials: ['direct', 'bruno-ashgrove'],
  afterSameInitials: ['indirect', 'berit-aldersund'],
  short: ['direct', 'tomasz-wierzbniak'],
} as const satisfies Planned;

const noteStatements = {
  french: ['direct', 'berit-aldersund'],
} as const satisfies Planned;

type Key = keyof typeof pierStatements | keyof typeof boatsStatements | keyof typeof noteStatements;

const newId = idMaker(createRandom(1, -2), []);
const entries = [pierStatements, boatsStatements, noteStatements].map((planned) =>
  Object.entries(planned).map(([key, [kind, speaker]]): StatementDraft => ({
    key,
    id: newId(),
    kind,
    speaker,
  })),
);

export const [showcasePier = [], showcaseBoats = [], showcaseNote = []] = entries;

/** The ids of the statements that every synthetic edition of three articles or more has. */
export const showcaseStatements = Object.fromEntries(entries.flat().map(({ key, id }) => [key, id])) as Readonly<
  Record<Key, string>
>;

/** Its articles: a long one with every way of saying, one of usual length, one of a single paragraph. */
export const showcaseSlugs = {
  pier: 'lunnsund-ferry-pier-opens',
  boats: 'two-bookboats',
  note: 'le-bac-est-pret',
} as const;
