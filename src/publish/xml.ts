/** Well-formed markup, which other markup may contain. Only `xml` makes it. */
class Xml {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export type { Xml };

/** Characters that XML 1.0 forbids even as references: controls, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text for content and attributes; a forbidden character becomes U+FFFD. */
const escaped = (text: string): string =>
  text
    .replace(forbidden, '\u{FFFD}')
    // Parsers change a literal line break in an attribute, and a carriage return everywhere.
    .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.codePointAt(0)};`);

function written(value: string | Xml | readonly Xml[]): string {
  if (typeof value === 'string') return escaped(value);
  return value instanceof Xml ? value.source : value.map(({ source }) => source).join('');
}

/** A template tag for markup: text values are escaped, markup values stay as they are. */
export function xml(markup: TemplateStringsArray, ...values: readonly (string | Xml | readonly Xml[])[]): Xml {
  return new Xml(String.raw({ raw: markup }, ...values.map(written)));
}

/** A whole document with this root element. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.source}\n`;
}
