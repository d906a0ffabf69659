import { splitLabel, phraseSet, plainWords, withoutBullet } from './label.ts';
import type { Noise } from './noise.ts';

/** A line for sharing has no other words. */
const shareWords: ReadonlySet<string> = new Set(
  (
    'share shares this article story post page on via to with and or a it the click facebook twitter x whatsapp telegram ' +
    'linkedin reddit pinterest instagram email e-mail mail print copy link tweet pin save like follow us youtube bluesky ' +
    'threads mastodon messenger viber vk tumblr flipboard pocket friends your using our'
  ).split(' '),
);
/** A line for sharing has one of these. Without this check “The story” would be one. */
const shareVerbs: ReadonlySet<string> = new Set(
  'share shares tweet follow pin print facebook twitter whatsapp'.split(' '),
);

const furniturePhrases = phraseSet(
  'advertisement|advertising|ad|sponsored|sponsored content|continue reading',
  'continue reading below|article continues below|story continues below',
  'story continues below advertisement|article continues after this advertisement',
  'skip to content|skip to main content|skip advertisement|back to top|loading|menu|home|next',
  'previous|next article|previous article|show more|load more|view all|click here',
  'print this article|all rights reserved|listen to this article|report a typo|report an error',
  'cookie policy|privacy policy|terms of use|terms of service|accept cookies|log in|sign in',
  'register|subscribe|subscribe now|donate|donate now|support us',
);
const tagLabels = phraseSet('tags|tag|topics|filed under|categories|category|keywords|posted in|hashtags');
const captionLabels = phraseSet(
  'photo|photos|photo credit|image|image credit|images|picture|picture credit|file photo',
  'file image|caption|photo caption|photograph|illustration|video|featured image|cover photo',
  'credit|photo courtesy|graphic',
);

const furnitureNoise = (what: string, confidence: Noise['confidence'] = 'sure'): Noise => ({
  what,
  why: 'It is not part of the text.',
  confidence,
});

/** How a request of the page to its reader begins: “Sign up for our newsletter”. */
const asksReader =
  /^(?:sign up|subscribe|join|get|receive|enter|follow|like|download|support|become|click|tap|install|enable|turn on)\b/i;
/** What such a request is about. */
const asksFor =
  /\b(?:newsletters?|inbox|mailing list|email address|e-mail address|subscribers?|telegram|whatsapp channel|our channel|our app|notifications|our journalism|our page|our website|our work|free trial|click here)\b/i;

const credit = /\b(?:photos?|images?|pictures?|handout|courtesy|getty)\b/i;

/** “Reporting by Ada Moen; editing by Uma Reef”. */
const credits =
  /^\(?(?:additional reporting|reporting|reporting and writing|writing|editing|compiled|translated|edited|produced) by \p{Lu}/iu;

/** Whether a line is only a credit: “(Quay Photo/Ada Moen)”, “Photo by Ada Moen”. */
function isCredit(line: string): boolean {
  const inBrackets = /^[([]/.test(line) && /[)\]]$/.test(line);
  const isShort = line.length < 120 && !/[.!?]$/.test(line);
  return (
    isShort &&
    credit.test(line) &&
    (inBrackets || /^(?:file )?(?:photo|image|picture|photograph)s? (?:by|courtesy|via)\b/i.test(line))
  );
}

/** The brackets at the end of a line, where a caption has its credit; '' where there are none. */
function creditAtEnd(line: string): string {
  const open = Math.max(line.lastIndexOf('('), line.lastIndexOf('['));
  return /[)\]]$/.test(line) && line.length - open < 60 ? line.slice(open) : '';
}

/** A line of the page around the text: share buttons, newsletters, captions, tags, notices. Null for other lines. */
export function pageFurniture(line: string): Noise | null {
  const plain = plainWords(line);
  const words = plain.split(' ');
  if (furniturePhrases.has(plain)) return furnitureNoise('A notice of the page');
  if (words.length < 16 && words.every((word) => shareWords.has(word)) && words.some((word) => shareVerbs.has(word))) {
    return furnitureNoise('A line for sharing');
  }
  if (asksReader.test(line) && asksFor.test(line))
    return furnitureNoise('A line for a newsletter', line.length > 200 ? 'unsure' : 'likely');
  if (/^(?:©|\(c\) |copyright\b)/i.test(line) && /\d{4}|all rights/i.test(line))
    return furnitureNoise('A copyright notice');
  if (splitLabel(line, tagLabels) !== null)
    return furnitureNoise('A list of tags', /[.]$/.test(line) ? 'unsure' : 'likely');
  if (splitLabel(line, captionLabels) !== null) return furnitureNoise('A caption', 'likely');
  if (credits.test(withoutBullet(line)) && line.length < 200) {
    return {
      ...furnitureNoise('The line of credits', 'likely'),
      why: `It is not part of the text. It reads “${line}”.`,
    };
  }
  if (isCredit(line)) return furnitureNoise('A caption');
  if (credit.test(creditAtEnd(line)))
    return furnitureNoise('A caption', line.length > 200 || /["“”]/.test(line) ? 'unsure' : 'likely');
  return null;
}
