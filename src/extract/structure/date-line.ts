import { printedDate } from '../dates/printed-date.ts';
import { splitLabel, phraseSet } from './label.ts';
import type { Noise } from './noise.ts';

const labels = phraseSet(
  'published|published on|published at|posted|posted on|date|updated|last updated',
  'first published|issued|released',
);

/**
 * A line that gives nothing but the date of publication: “Published: 3 March 2024, 10:00”, “March 3, 2024”. Null for
 * other lines. The date of an update is not a date of publication.
 */
export function dateLine(line: string): Noise | null {
  if (line.length > 80) return null;
  const found = splitLabel(line, labels);
  const words = (found?.rest ?? line.replace(/^(?:published|posted|updated)(?: on)? /i, '')).trim();
  const date = printedDate(words);
  if (date === null || words.length - date.words.length > 24 || /\p{L}{9}/u.test(words.replace(date.words, '')))
    return null;
  const isUpdate = /^(?:last )?updated/i.test(line);
  return {
    what: 'The line of the date',
    why: `It is not part of the text. It reads “${line}”.`,
    confidence: 'likely',
    ...(isUpdate ? {} : { date: date.words }),
  };
}
