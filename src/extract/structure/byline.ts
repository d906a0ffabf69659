import type { Noise } from './noise.ts';

/** Words within names that stand in lower case. */
const nameParticle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|and|&|with)$/;
const nameWord = /^[\p{Lu}][\p{L}\p{M}.’'-]*$/u;

function isAuthorName(name: string): boolean {
  const parts = name.split(' ');
  const [first = ''] = parts;
  return (
    parts.length <= 5 && nameWord.test(first) && parts.every((part) => nameWord.test(part) || nameParticle.test(part))
  );
}

/** The names of “Ada Moen, Obi Quill and Uma Reef”; none where a word is no part of a name. */
function authorsIn(words: string): readonly string[] {
  const names = words
    .split(/, | and | & | with /)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.every(isAuthorName) ? names : [];
}

/** What a line of authors begins with; after a label a full stop may end it. */
const opening =
  /^(?:(byline|authors?|written by|reported by|text by|words by): ?|(?:written |reported )?by )(?=\p{Lu})/iu;

/** “By Ada Moen”, “BY ADA MOEN and OBI QUILL, Harbour Office”, “Author: Ada Moen”: only within the first lines. */
export function byline(line: string): Noise | null {
  const found = opening.exec(line);
  if (found === null || line.length > 120) return null;
  const isLabelled = found[1] !== undefined;
  const words = isLabelled ? line.slice(found[0].length).replace(/\.$/, '') : line.slice(found[0].length);
  const [first = '', ...after] = words.split(/ \| | [–—] /);
  const names = authorsIn(first);
  const [lead = ''] = names;
  // “By Norway” may begin anything.
  if (lead === '' || (names.length === 1 && !lead.includes(' ') && !isLabelled) || /[.!?]$/.test(words)) return null;
  return {
    what: 'The byline',
    why: `It is not part of the text. It reads “${line}”.`,
    confidence: after.length > 1 ? 'unsure' : 'sure',
    byline: { printed: line, names },
  };
}
