import { phraseSet, plainWords } from './label.ts';
import type { Noise, LinePosition } from './noise.ts';

/** One of these must be there: it speaks to whoever keeps a page, or advertises. */
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

/** What is quoted is somebody's in the text, and no sign. */
const withoutQuotations = (line: string): string => line.replace(/“[^“”]*”|"[^"]*"/g, ' ');

/** How many signs of such a comment a line has. */
function signsIn(line: string): number {
  const praises = line.match(praise)?.length ?? 0;
  const others = [speaksOfItself, carelessMarks, ofThePage, address, ...toThePage];
  return Math.min(praises, 2) + others.filter((sign) => sign.test(line)).length;
}

/**
 * A comment that came along with the text: what stands under a heading for comments, and, in the second half
 * of the lines, praise or advertisements that speak to the page. Few signs are asked about, more are plain.
 */
export function readerComment(line: string, { index, lineCount: of, previous: before }: LinePosition): Noise | null {
  if (of < 3 || index < of / 3) return null;
  if (line.length < 60 && headings.has(plainWords(line).replace(/^\d+ /, ''))) return heading;
  if (before === heading || before === underHeading) return underHeading;
  if (index < of / 2) return null;
  const bare = withoutQuotations(line);
  if (!toThePage.some((sign) => sign.test(bare))) return null;
  const signs = signsIn(bare);
  const atTheEnd = before !== null || index === of - 1;
  if (signs < (atTheEnd ? 3 : 4)) return null;
  return {
    what,
    why: 'It is not part of the text and reads as spam. Its words are not published.',
    confidence: signs >= 4 && atTheEnd ? 'sure' : 'unsure',
  };
}
