import { type Outcome, ok, err } from './failure.ts';
import { maxTextLength, maxTextLines } from './limits.ts';
import type { RawArticle } from './raw-article.ts';

function linesIn(text: string): number {
  let count = 0;
  for (let feed = 0; feed !== -1; feed = text.indexOf('\n', feed + 1)) count += 1;
  return count;
}

/** Refuses a text that is too long for an article, in whichever format it came. */
export function withinLimits(article: RawArticle): Outcome<RawArticle> {
  const { name, text } = article;
  const next = 'cut it into articles and import those';
  if (text.length > maxTextLength) {
    return err(name, `its text has ${text.length} characters; at most ${maxTextLength} are read`, next);
  }
  const lines = linesIn(text);
  return lines > maxTextLines
    ? err(name, `its text has ${lines} lines; an article has at most ${maxTextLines}`, next)
    : ok(article);
}
