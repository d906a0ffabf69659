import { expect, test } from 'vitest';
import type { SpeakerAssertion } from '../../../../src/annotate/assertions';
import type { Reading } from '../../../../src/annotate/proposal/update/readings';
import { type SpeakerBefore, type SpeakerNow, speakerNow } from '../../../../src/annotate/proposal/update/speaker-now';
import type { Confidence } from '../../../../src/extract/confidence';
import { personId } from '../../../model/factories';

const someone = (id: string): SpeakerAssertion => ({ kind: 'person', id: personId(id) });
const [moen, hale, berg] = [someone('ada-moen'), someone('ruth-hale'), someone('ida-berg')];
const place = { paragraph: 0, start: 0, end: 4 };

const reads = (speaker: SpeakerAssertion | null, phrase: string, speakerConfidence: Confidence): Reading => ({
  found: {
    kind: 'direct',
    content: [place],
    quoted: [],
    phrase: place,
    cue: place,
    speaker,
    confidence: 'sure',
    speakerConfidence,
  },
  speaker,
  assertion: null,
  words: 'It rained',
  phrase,
  cue: 'said',
  named: new Set(),
});

/** Ada Moen's by the article and by the old text. */
const hers: SpeakerBefore = {
  speaker: moen,
  phrase: 'Moen',
  was: reads(moen, 'Moen', 'sure'),
  names: ['Ada Moen', 'Moen', 'Harbour Minister'],
  isThere: true,
};
/** Ada Moen's by the article alone. */
const byHand = (phrase: string, was: Reading | null): SpeakerBefore => ({ ...hers, phrase, was });

test.each<[string, SpeakerBefore, Reading, SpeakerNow]>([
  ['her name', hers, reads(moen, 'Moen', 'sure'), 'same'],
  ['her name, where others have it too', hers, reads(moen, 'Moen', 'unsure'), 'same'],
  ['another name', hers, reads(hale, 'Hale', 'sure'), 'other'],
  ['another name that is likely', hers, reads(hale, 'Hale', 'likely'), 'other'],
  ['one of two of another name', hers, reads(berg, 'Berg', 'unsure'), 'other'],
  ['one of two of her name', hers, reads(berg, 'Moen', 'unsure'), 'unclear'],
  ['a pronoun that is not plain', hers, reads(hale, 'she', 'unsure'), 'unclear'],
  ['a pronoun of nobody', hers, reads(null, 'she', 'unsure'), 'unclear'],
  ['her office, of nobody plain', hers, reads(null, 'the minister', 'unsure'), 'unclear'],
  ['another office, of nobody plain', hers, reads(null, 'the mayor', 'unsure'), 'other'],
  ['no phrase', hers, reads(null, '', 'sure'), 'unclear'],
  ['a pronoun of another gender', { ...hers, phrase: 'she' }, reads(hale, 'he', 'unsure'), 'other'],
  ['what is not plain, in a text without her', { ...hers, isThere: false }, reads(null, 'she', 'unsure'), 'other'],
  ['by hand: the text as it was', byHand('she', reads(hale, 'she', 'unsure')), reads(hale, 'she', 'unsure'), 'same'],
  [
    'by hand: as it was, and sure',
    byHand('Hale', reads(hale, 'Hale', 'sure')),
    reads(hale, 'Ruth Hale', 'sure'),
    'unclear',
  ],
  ['by hand: now sure', byHand('she', reads(hale, 'she', 'unsure')), reads(hale, 'Hale', 'sure'), 'other'],
  [
    'by hand: the same phrase, read anew',
    byHand('she', reads(hale, 'she', 'unsure')),
    reads(berg, 'she', 'likely'),
    'unclear',
  ],
  ['by hand: another phrase', byHand('she', reads(hale, 'she', 'unsure')), reads(berg, 'Berg', 'sure'), 'other'],
  ['by hand: nothing read before', byHand('Moen', null), reads(hale, 'Moen', 'sure'), 'unclear'],
  ['by hand: the text without her', { ...byHand('she', null), isThere: false }, reads(hale, 'she', 'sure'), 'other'],
])('%s', (_, before, reading, expected) => {
  expect(speakerNow(before, reading)).toBe(expected);
});
