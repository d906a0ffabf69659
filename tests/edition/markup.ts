/** A stretch of one paragraph: UTF-16 code units. */
export interface Stretch {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** What a stretch of a text is: the phrase that names a speaker, the words that attribute, what was said. */
type Role = 'who' | 'cue' | 'says' | 'evidence';

const roles: readonly string[] = ['who', 'cue', 'says', 'evidence'] satisfies readonly Role[];
const isRole = (text: string): text is Role => roles.includes(text);

/** Texts without their markup, and where everything stood that it marked. */
export interface Marked {
  readonly paragraphs: readonly string[];
  /** In reading order. */
  readonly stretches: (role: Role, key: string) => readonly Stretch[];
}

/**
 * Reads paragraphs in which `{role:key|words}` marks words; marks nest, and `{role:a,b|words}` is both. The
 * texts themselves never have braces.
 */
export function readMarkup(sources: readonly string[]): Marked {
  const found = new Map<string, Stretch[]>();
  const paragraphs = sources.map((source, paragraph) => {
    let text = '';
    const open: { readonly names: readonly string[]; readonly start: number }[] = [];
    for (const [token, role = '', keys = ''] of source.matchAll(/\{(\w+):([\w,-]+)\||\}|[^{}]+/g)) {
      if (token === '}') {
        const mark = open.pop();
        if (mark === undefined) throw new Error(`a mark ends that has not begun: ${source}`);
        const stretch = { paragraph, start: mark.start, end: text.length };
        for (const name of mark.names) found.set(name, [...(found.get(name) ?? []), stretch]);
      } else if (token.startsWith('{')) {
        if (!isRole(role)) throw new Error(`there is no mark “${role}”: ${source}`);
        open.push({ names: keys.split(',').map((key) => `${role}:${key}`), start: text.length });
      } else text += token;
    }
    if (open.length > 0) throw new Error(`a mark does not end: ${source}`);
    return text;
  });
  return { paragraphs, stretches: (role, key) => found.get(`${role}:${key}`) ?? [] };
}
