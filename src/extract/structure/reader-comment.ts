import { phraseSet, plainWords } from './label.ts';
import type { Noise, LinePosition } from './noise.ts';

/** A comment has at least one of these signs: it addresses the owner of the page, or it advertises. */
const toThePage = [
  /\b(?:this|your|the) (?:web ?site|site|blog|web ?page|weblog|post|article|content|layout)\b/i,
  /\b(?:bookmark(?:ed|ing)?|thanks for sharing|thank you for sharing|keep it up|check out my|visit my|my (?:site|blog|web ?page))\b/i,
  /\b(?:casino|viagra|cialis|payday|escorts?|seo|backlinks?|replica watches|work from home)\b/i,
];
const praise =
  /\b(?:nice|great|useful|wonderful|awesome|amazing|excellent|fantastic|informative|helpful|brilliant|superb|well written|magnificent)\b/gi;
const speaksOfItself = /\b(?:I|I’m|I'm|my)\b/;
const carelessMarks = / [,.!?](?: |$)|!!|\.\. /;
const ofThePage = /\b(?:layout|theme|design|web ?site|blog|browser|web ?page)\b/i;
const address = /https?:\/\/|www\./i;

const headings = phraseSet(
  'comments|comment|leave a comment|leave a reply|post a comment|add a comment',
  "join the conversation|reader comments|readers’ comments|readers' comments|no comments",
  'no comments yet|be the first to comment',
);

const what = 'A reader’s comment';
const heading: Noise = {
  what: 'The heading of comments',
  why: 'It is not part of the text.',
  confidence: 'likely',
};
const underHeading: Noise = {
  what,
  why: 'It is not part of the text: it stands under the heading of comments. Its words are not published.',
  confidence: 'likely',
};

/** Quoted words belong to somebody in the text. They say nothing about the line. */
const withoutQuotations = (line: string): string => line.replace(/“[^“”]*”|"[^"]*"/g, ' ');

/** The number of signs that a line is a reader's comment. */
function signsIn(line: string): number {
  const praises = line.match(praise)?.length ?? 0;
  const others = [speaksOfItself, carelessMarks, ofThePage, address, ...toThePage];
  return Math.min(praises, 2) + others.filter((sign) => sign.test(line)).length;
}

/**
 * A reader's comment that the scrape brought along: a line under a heading of comments or, in the second half of the
 * text, praise or an advertisement that addresses the page. With few signs it is `unsure`. Null for other lines.
 */
export function readerComment(line: string, { index, lineCount, previous }: LinePosition): Noise | null {
  if (lineCount < 3 || index < lineCount / 3) return null;
  if (line.length < 60 && headings.has(plainWords(line).replace(/^\d+ /, ''))) return heading;
  if (previous === heading || previous === underHeading) return underHeading;
  if (index < lineCount / 2) return null;
  const bare = withoutQuotations(line);
  if (!toThePage.some((sign) => sign.test(bare))) return null;
  const signs = signsIn(bare);
  const atTheEnd = previous !== null || index === lineCount - 1;
  if (signs < (atTheEnd ? 3 : 4)) return null;
  return {
    what,
    why: 'It is not part of the text and reads as spam. Its words are not published.',
    confidence: signs >= 4 && atTheEnd ? 'sure' : 'unsure',
  };
}
