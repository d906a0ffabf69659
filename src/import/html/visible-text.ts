const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Collects text as a page shows it: white space is collapsed, blocks are separate paragraphs. */
class Page {
  private readonly paragraphs: string[] = [];
  private line = '';

  add(text: string): void {
    this.line += text;
  }

  /** Ends a block. Its line feeds are line breaks that the reader sees. */
  close(): void {
    const lines = this.line
      .split('\n')
      .map((line) => line.replaceAll(/[ \t]+/g, ' ').trim())
      .join('\n')
      .trim();
    if (lines !== '') this.paragraphs.push(lines);
    this.line = '';
  }

  text(): string {
    return this.paragraphs.join('\n\n');
  }
}

const isText = (node: Node): boolean => node.nodeType === 3;

function write(node: Node, page: Page, inPre: boolean): void {
  if (isText(node)) {
    const text = node.textContent ?? '';
    page.add(inPre ? text : text.replaceAll(/[ \t\n\r\f]+/g, ' '));
    return;
  }
  const name = node.nodeName.toLowerCase();
  if (name === 'br') page.add('\n');
  const isBlock = blocks.has(name);
  if (isBlock) page.close();
  // Browsers add quotation marks around this element.
  if (name === 'q') page.add('“');
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    write(child, page, inPre || name === 'pre');
  }
  if (name === 'q') page.add('”');
  if (isBlock) page.close();
}

/**
 * The text of an element as a reader sees it: blank lines between blocks, `\n` for line breaks. With `keepsLines`, line
 * breaks of the source count too.
 */
export function visibleText(element: Node, keepsLines = false): string {
  const page = new Page();
  write(element, page, keepsLines);
  page.close();
  return page.text();
}
