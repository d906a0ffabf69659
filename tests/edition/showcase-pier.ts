import type { ArticleDraft } from './draft';
import { phrasesAbout } from './phrases';
import { createRandom } from './random';
import { showcasePier, showcaseSlugs } from './showcase';
import { topics } from './topics';

const { told } = phrasesAbout(topics[0], createRandom(1, -3));
const endless = Array.from({ length: 22 }, told).join(' ');
const filling = Array.from({ length: 22 }, () => [told(), told()].join(' '));

/** Forty paragraphs with every way of saying that there is. */
export const pierArticle: ArticleDraft = {
  folder: '',
  slug: showcaseSlugs.pier,
  title: {
    text:
      'After eleven winters of planning, the crooked ferry pier of Lunnsund is to open with a free ' +
      'crossing, a shelf of books for those who wait, and a long argument about its bend',
    by: 'edition',
  },
  language: 'en',
  source: {
    name: 'Ministry of Small Ports',
    printed: 'Source: Ministry of Small Ports',
    url: 'https://small-ports.example/notices/pier',
  },
  outlet: { name: 'The Quayside Ledger', url: 'https://the-quayside-ledger.example/' },
  date: { printed: '2023-10-07' },
  added: '2023-10-20',
  related: [
    { label: 'Also read:', title: 'Why the pilots asked for a bend' },
    {
      title: 'All crossings at a glance',
      url: 'https://the-quayside-ledger.example/crossings?day=all&by=boat',
    },
  ],
  removed: [
    { what: 'An advertisement', why: 'It is not part of the text.', after: 0 },
    { what: 'A related link', why: 'It is kept under “Related”; the scrape gave no address.', after: 12 },
    { what: 'A newsletter form', why: 'It is not part of the text.', after: 40 },
  ],
  people: [
    {
      person: 'berit-aldersund',
      present: true,
      office: 'Norwegian Harbour Minister',
      country: 'no',
      also: ['the minister who had once been a deckhand'],
    },
    { person: 'zofie-halkovska', present: true, office: 'Czech Bridge Commissioner', country: 'cz' },
    { person: 'bruno-ashgrove', present: true, office: 'chair of the Lantern Library Trust' },
    { person: 'nevena-kraybrodska', present: true, office: 'Bulgarian Ferry Inspector', country: 'bg' },
    {
      person: 'maria-da-anunciacao-covelinhas',
      office: 'Portuguese Secretary of State for Coastal Roads',
      country: 'pt',
    },
    { person: 'odalric-fenwhistle', present: true },
    { person: 'kiri-tarrowby' },
  ],
  countries: ['no', 'cz', { country: 'pt', except: [{ exact: 'Lisbon', prefix: 'café ' }] }, 'bg'],
  statements: showcasePier,
  paragraphs: [
    '{says:accordingTo|The new ferry pier at Lunnsund will open before the first snow}, ' +
      '{cue:accordingTo|according to} {who:accordingTo|Norwegian Harbour Minister Berit Aldersund}.',
    '“{says:interrupted|We have waited eleven winters for this pier},” {who:interrupted|she} ' +
      '{cue:interrupted|said}. “{says:interrupted|Nobody at Lunnsund will have to wait in the rain again.}”',
    'It rained.',
    '{who:overTwoParagraphs|Aldersund} {cue:overTwoParagraphs|went on}: “{says:overTwoParagraphs|The ' +
      'pilots told us where the sand drifts, and we listened. That is why the pier bends.}',
    '“{says:overTwoParagraphs|It is no mistake of the builders. It is the shape of the sea.}”',
    endless,
    '{who:aroundDirect|Czech Bridge Commissioner Žofie Hálkovská} {cue:aroundDirect|recalled} ' +
      '{says:aroundDirect|that {who:directWithin|Bruno Ashgrove}, chair of the Lantern Library Trust, had ' +
      '{cue:directWithin|promised}: “{says:directWithin|Whoever waits for a boat shall have a book},” and ' +
      'that nobody believed him at the time}.',
    '{who:aroundMixed|She} {cue:aroundMixed|said} {says:aroundMixed|that the footbridge behind the pier ' +
      'was safe and that {who:mixedWithin|she} {cue:mixedWithin|called} {says:mixedWithin|it “the driest ' +
      'bridge north of Prague”} for good reason}.',
    '“{says:aroundSpoken|{who:spokenWithin|My mother} always {cue:spokenWithin|said}, ' +
      '‘{says:spokenWithin|A pier is a promise},’ and she was right},” {who:aroundSpoken|Ashgrove} ' +
      '{cue:aroundSpoken|said}.',
    '{who:touchingFirst|Hálkovská} {cue:touchingFirst|noted} {says:touchingFirst|that the planks had come ' +
      'from three countries—}{says:touchingSecond|the oldest of them from a mill at Farrowmere}, ' +
      '{cue:touchingSecond|added} {who:touchingSecond|Ashgrove}.',
    'Asked whether crossings would stay free of charge, {who:sameWordsFirst|Aldersund} ' +
      '{cue:sameWordsFirst|said}: “{says:sameWordsFirst|Yes.}” Asked the same, ' +
      '{who:sameWordsSecond|Ashgrove} {cue:sameWordsSecond|answered}: “{says:sameWordsSecond|Yes.}”',
    '{who:byCountry|Norway} {cue:byCountry|said} {says:byCountry|it would pay for the lamps and leave ' +
      'their colour to the pilots}. {who:byCapital|Lisbon} {cue:byCapital|welcomed} {says:byCapital|the ' +
      'plan as “a lamp in the fog”}.',
    '{who:byOrganisation|The Saltmarsh Harbour Board} {cue:byOrganisation|announced} ' +
      '{says:byOrganisation|that the first crossing would take a little longer, for the view}. ' +
      '{says:byNobodyNamed|The old pier would be missed}, {who:byNobodyNamed|a senior official} ' +
      '{cue:byNobodyNamed|admitted}.',
    '{who:byCyrillicName|Невена Крайбродска}, the Bulgarian Ferry Inspector, {cue:byCyrillicName|called} ' +
      '{says:byCyrillicName|the bend “a long sentence with a comma in the middle”}.',
    'In a letter, Portuguese Secretary of State for Coastal Roads {who:byLongName|Maria da Anunciação ' +
      'Vasquinhos de Almeirões e Ribeira do Covelinhas} {cue:byLongName|wrote} {says:byLongName|that every ' +
      'coast should have such a bend}.',
    ...filling,
    'Odalric Fenwhistle sat in the front row and did not speak. The first drawing of the pier was by Kiri ' +
      'Tarrowby, who could not be there.',
    'Soup was served by the café Lisbon, which is at home in Farrowmere; the minister who had once been a ' +
      'deckhand had two bowls.',
    'Then the bell rang.',
  ],
};
