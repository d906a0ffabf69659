import type { ArticleDraft } from './draft';
import { showcaseBoats, showcaseNote, showcaseSlugs } from './showcase';

/** Of usual length: straight marks, other scripts, an inferred date, two speakers with the same initials. */
export const boatsArticle: ArticleDraft = {
  folder: '2022/notes',
  slug: showcaseSlugs.boats,
  title: { text: 'Two bookboats', by: 'source' },
  language: 'en-GB',
  source: { name: 'Lantern Press Agency', printed: 'Source: Lantern Press Agency' },
  date: {
    inferred: '2022',
    because: 'The reading room was opened in 1923 and turns 100 in 2023. The article calls that "next year".',
  },
  related: [{ label: 'More:', title: 'A catalogue of floating shelves' }],
  removed: [{ what: 'A picture’s caption', why: 'The picture is not published.', after: 2 }],
  people: [
    { person: 'zhu-qingli', present: true, office: 'Singaporean Port Adviser', country: 'sg' },
    { person: 'idris-benmarsa', present: true, office: 'Moroccan Surveyor of Wells', country: 'ma' },
    { person: 'eydis-hafnarlind', present: true, office: 'Icelandic Lighthouse Adviser', country: 'is' },
    { person: 'tomasz-wierzbniak', present: true, office: 'Polish Granary Envoy', country: 'pl' },
    { person: 'bruno-ashgrove', present: true },
    { person: 'berit-aldersund' },
    { person: 'ines-tarrowby', present: true },
    { person: 'kiri-tarrowby' },
  ],
  countries: ['sg', 'ma', 'is', 'pl'],
  statements: showcaseBoats,
  paragraphs: [
    'Two boats full of books left Reykjavik for the inner isles on Sunday, with readers from Poland, ' +
      'Morocco and Singapore on board. A third is being painted.',
    '"{says:byChineseName|A harbour without a library is only a place to park ships}," ' +
      '{cue:byChineseName|said} {who:byChineseName|Singaporean Port Adviser 竹青篱}, whom everybody on board ' +
      'calls Zhu Qingli.',
    'On the bow of the second boat stand the words "مكتبة الميناء" and, below them, "ספריית הנמל". ' +
      'Singaporean and Polish flags were lent by the museum.',
    '"{says:rightToLeft|My grandfather painted the word ميناء on every door he owned, and now it is on a ' +
      'boat}," {cue:rightToLeft|said} {who:rightToLeft|Moroccan Surveyor of Wells Idris Benmarsa}. Rabat ' +
      'paid for the paint.',
    '{who:reportedOnly|Icelandic Lighthouse Adviser Eydís Hafnarlind} {cue:reportedOnly|reckons} ' +
      '{says:reportedOnly|that the boats can be seen from every window in the bay}, and Warsaw has sent a ' +
      'lamp to make sure of it.',
    '{who:partly|Polish Granary Envoy Tomasz Wierzbniak} {cue:partly|described} {says:partly|the ' +
      'children\'s shelf as "the only cargo that gets heavier when it is unloaded"}. Would he come again? ' +
      '"{says:short|No.}" {who:short|He} {cue:short|laughed}.',
    '"{says:sameInitials|If it isn\'t returned on time, we\'ll row after it}," {cue:sameInitials|warned} ' +
      '{who:sameInitials|Bruno Ashgrove}. {says:afterSameInitials|There would be no fines}, ' +
      '{who:afterSameInitials|Berit Aldersund} {cue:afterSameInitials|let it be known} from the shore.',
    'Ines Tarrowby steered and said nothing; Kiri Tarrowby had drawn the sails. {evidence:date|Next year ' +
      'the reading room at Farrowhaven, which was opened in 1923, turns 100}.',
  ],
};

/** The shortest: one paragraph of another language, no date, no source. */
export const noteArticle: ArticleDraft = {
  folder: '',
  slug: showcaseSlugs.note,
  title: { text: 'Le bac est prêt', by: 'source' },
  language: 'fr',
  people: [{ person: 'berit-aldersund', present: true }],
  countries: [],
  statements: showcaseNote,
  paragraphs: [
    '«\u00a0{says:french|Le bac est prêt, et nous aussi}\u00a0», a {cue:french|dit} {who:french|Berit Aldersund}.',
  ],
};
