import { failureLine } from '../../src/import/failure';
import type { Format } from '../../src/import/format';
import type { RawArticle } from '../../src/import/raw-article';
import { lazyModules } from '../../src/import/lazy-modules';
import { readInput } from '../../src/import/read-input';

export async function* streamOf(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

/** What standard input of this content is read as: the articles, and the refusals as they are printed. */
export async function readText(
  content: string | Uint8Array,
  format: Format | null = null,
): Promise<{ articles: readonly RawArticle[]; failures: string[] }> {
  const { articles, failures } = await readInput(
    { name: 'in', path: null },
    format,
    streamOf(content),
    async () => lazyModules,
  );
  return { articles, failures: failures.map((failure) => failureLine(failure)) };
}

/** The one article of such a content. */
export async function articleIn(content: string | Uint8Array, format: Format | null = null): Promise<RawArticle> {
  const { articles, failures } = await readText(content, format);
  const [article] = articles;
  if (!article || articles.length > 1) throw new Error(`not one article: ${failures.join('\n')}`);
  return article;
}
