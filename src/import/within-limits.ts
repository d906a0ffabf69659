import { type Outcome, ok, err } from './failure.ts';
import { mostCharacters, mostParagraphs } from './limits.ts';
import type { RawArticle } from './raw-article.ts';

function linesIn(text: string): number {
  let count = 0;
  for (let at = 0; at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Refuses what is too long for an article, whatever it came in. */
export function withinLimits(article: RawArticle): Outcome<RawArticle> {
  const { name, text } = article;
  const next = 'cut it into articles and import those';
  if (text.length > mostCharacters) {
    return err(name, `its text has ${text.length} characters; at most ${mostCharacters} are read`, next);
  }
  const lines = linesIn(text);
  return lines > mostParagraphs
    ? err(name, `its text has ${lines} lines; an article has at most ${mostParagraphs}`, next)
    : ok(article);
}
