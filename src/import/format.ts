/** What an input can be read as. */
export type Format = 'text' | 'markdown' | 'html' | 'jsonl';
/** All of them. */
export const formats = ['text', 'markdown', 'html', 'jsonl'] as const satisfies readonly Format[];

const byEnding: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** The endings of files that are imported from a folder. */
export const endings: readonly string[] = Object.keys(byEnding);

/** The format of a file's ending (`.txt`); null where it has none. */
export function formatOfEnding(ending: string): Format | null {
  return byEnding[ending.toLowerCase()] ?? null;
}

/** The format of a text whose name does not say, by how it begins. */
export function formatOfText(text: string): Format {
  const start = text
    .slice(0, 1000)
    .trimStart()
    .replace(/^<!--[^]*?-->\s*/, '');
  if (
    /^<(?:!doctype html|\?xml|!--|(?:html|head|body|article|section|main|div|p|h[1-6]|table|ul|ol|blockquote)[\s>])/i.test(
      start,
    )
  )
    return 'html';
  return /^\{[ \t]{0,9}"/.test(start) ? 'jsonl' : 'text';
}
