import { addressIn, splitLabel, phraseSet, plainWords, withoutBullet, withoutTrailingMarks } from './label.ts';
import type { Noise, LinePosition } from './noise.ts';

const labels = phraseSet(
  'also read|read also|also see|see also|also watch|watch also|read more|read next|up next',
  'related|related article|related articles|related story|related stories|related news',
  'related link|related links|related content|related coverage|related reading|related topics',
  'more on this|more on this story|more on this topic|more from us|more stories|more news',
  'more coverage|further reading|recommended|recommended reading|recommended for you',
  "you may also like|you might also like|you may also be interested in|don’t miss|don't miss",
  'must read|must reads|in case you missed it|icymi|trending|trending now|most read',
  "most popular|editor’s pick|editor's pick|editors’ picks|editors' picks|watch|listen",
  'on this topic|previously|earlier on this topic',
);

const what = 'A related link';
const keptReason = 'It is not part of the text. Its title is kept under “Related”; the scrape gave ';

/**
 * A link to another article: “Also Read: Title”, a label without a title, or a line with a bullet below such a label.
 * Null for other lines.
 */
export function relatedLink(line: string, { previous }: LinePosition): Noise | null {
  const found = splitLabel(withoutBullet(line), labels);
  if (found === null || found.rest === '') {
    const isLabel = labels.has(plainWords(line)) && line.length < 40;
    if (isLabel)
      return { what: 'The label of related links', why: 'It is not part of the text.', confidence: 'likely' };
    const underLabel =
      previous?.what === 'The label of related links' || (previous?.what === what && previous.confidence === 'likely');
    const title = withoutBullet(line);
    return underLabel && title !== line && title !== '' ? relatedNoise(null, title, 'likely') : null;
  }
  // With a full stop it may be a sentence of the text: “Watch: the harbour opens at noon.”
  return relatedNoise(found.label, found.rest, /[.]$/.test(found.rest) ? 'unsure' : 'sure');
}

function relatedNoise(label: string | null, words: string, confidence: Noise['confidence']): Noise {
  const url = addressIn(words);
  const title = withoutTrailingMarks(url === null ? words : words.replace(url, '')).trim();
  return {
    what,
    why: `${keptReason}${url === null ? 'no address' : 'its address'}.`,
    confidence,
    related: [{ label, title: title === '' ? words : title, url }],
  };
}
