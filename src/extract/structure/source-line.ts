import { addressIn, splitLabel, phraseSet, withoutTrailingMarks } from './label.ts';
import type { Noise } from './noise.ts';

const labels = phraseSet('source|sources|original source|news source|source link|via');

/** With more words it is probably a sentence. */
const maxNameWords = 12;

/** A line that names the source, with or without brackets: “Source:Harbour Office”. Null for other lines. */
export function sourceLine(line: string): Noise | null {
  const bare = /^[([].*[)\]]$/.test(line) ? line.slice(1, -1).trim() : line;
  const found = splitLabel(bare, labels);
  if (found === null || found.rest === '') return null;
  const url = addressIn(found.rest);
  const rest = withoutTrailingMarks(url === null ? found.rest : found.rest.replace(url, '')).trim();
  const name = rest === '' ? (url === null ? '' : hostOf(url)) : rest;
  if (name === '') return null;
  const isSentence = name.split(' ').length > maxNameWords || /[!?]$/.test(name);
  return {
    what: 'The source line',
    why: 'It is not part of the text. What it says is kept as the article’s provenance.',
    confidence: isSentence ? 'unsure' : 'sure',
    source: { name, printed: line, url },
  };
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1] ?? '';
