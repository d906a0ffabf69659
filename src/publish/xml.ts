/** Markup that is whole and may stand in other markup as it is. Made by `xml` alone. */
class Xml {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export type { Xml };

/** What a document of XML 1.0 cannot have, not even as a reference: controls, halves of pairs, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as it can stand between tags and in an attribute; a character that cannot becomes U+FFFD. */
const escaped = (text: string): string =>
  text
    .replace(forbidden, '\u{FFFD}')
    // A line break within an attribute, and a carriage return anywhere, would be read as something else.
    .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.codePointAt(0)};`);

function written(value: string | Xml | readonly Xml[]): string {
  if (typeof value === 'string') return escaped(value);
  return value instanceof Xml ? value.source : value.map(({ source }) => source).join('');
}

/** Markup with values in it: text is escaped, other markup stays. */
export function xml(markup: TemplateStringsArray, ...values: readonly (string | Xml | readonly Xml[])[]): Xml {
  return new Xml(String.raw({ raw: markup }, ...values.map(written)));
}

/** A whole document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.source}\n`;
}
