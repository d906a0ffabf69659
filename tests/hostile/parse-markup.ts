import { Parser } from 'htmlparser2';

export interface ParsedMarkup {
  /** Each element with its attributes, in order; comments and whatever else is no text, too. */
  readonly elements: readonly string[];
  readonly links: readonly string[];
  readonly text: string;
}

const leading = new Set(['href', 'src', 'cite', 'action']);

/** What a parser finds in a piece of HTML. */
export function parseMarkup(markup: string): ParsedMarkup {
  const elements: string[] = [];
  const links: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      const all = Object.entries(attributes);
      elements.push([name, ...all.map(([key, value]) => `${key}=${value}`)].join(' '));
      links.push(...all.flatMap(([key, value]) => (leading.has(key) ? [value] : [])));
    },
    ontext: (part) => void (text += part),
    oncomment: (comment) => void elements.push(`<!--${comment}`),
    onprocessinginstruction: (name) => void elements.push(`<${name}`),
  });
  parser.end(markup);
  return { elements, links, text };
}
