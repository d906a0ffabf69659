import type { Noise } from './noise.ts';

/** Words of names in lower case, and the words that join authors. */
const nameParticle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|and|&|with)$/;
const nameWord = /^[\p{Lu}][\p{L}\p{M}.’'-]*$/u;

function isAuthorName(name: string): boolean {
  const parts = name.split(' ');
  const [first = ''] = parts;
  return (
    parts.length <= 5 && nameWord.test(first) && parts.every((part) => nameWord.test(part) || nameParticle.test(part))
  );
}

/** The names in “Ada Moen, Obi Quill and Uma Reef”. Empty where any of the words is not part of a name. */
function authorsIn(words: string): readonly string[] {
  const names = words
    .split(/, | and | & | with /)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.every(isAuthorName) ? names : [];
}

/** How a byline begins. The group is a label, after which the line may end in a full stop. */
const opening =
  /^(?:(byline|authors?|written by|reported by|text by|words by): ?|(?:written |reported )?by )(?=\p{Lu})/iu;

/**
 * A byline: “By Ada Moen”, “BY ADA MOEN and OBI QUILL, Harbour Office”, “Author: Ada Moen”. Null for other lines. Call
 * it for the first lines of a text only.
 */
export function byline(line: string): Noise | null {
  const found = opening.exec(line);
  if (found === null || line.length > 120) return null;
  const isLabelled = found[1] !== undefined;
  const words = isLabelled ? line.slice(found[0].length).replace(/\.$/, '') : line.slice(found[0].length);
  const [first = '', ...after] = words.split(/ \| | [–—] /);
  const names = authorsIn(first);
  const [lead = ''] = names;
  // Without a label, one word is not enough: “By Norway” may begin any sentence.
  if (lead === '' || (names.length === 1 && !lead.includes(' ') && !isLabelled) || /[.!?]$/.test(words)) return null;
  return {
    what: 'The byline',
    why: `It is not part of the text. It reads “${line}”.`,
    confidence: after.length > 1 ? 'unsure' : 'sure',
    byline: { printed: line, names },
  };
}
