import { createContext, runInContext } from 'node:vm';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { annotateArticle } from '../../src/annotate/annotate-article';
import type { ArticleInput } from '../../src/annotate/article-input';
import { assertions, harbourInput, quote, statements } from './harbour-input';

/** The code of a module and all that it imports, as one script that leaves its exports in `annotate`. */
async function bundled(entry: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'annotate' } },
  });
  const [output] = Array.isArray(outputs) ? outputs : [];
  const [chunk] = output?.output ?? [];
  if (chunk === undefined) throw new Error(`${entry} was not bundled`);
  return chunk.code;
}

test('an article is annotated with nothing but the language and an encoder of text, as in any worker', async () => {
  const code = await bundled('src/annotate/annotate-article.ts');
  const faulty = harbourInput({
    statements: [...assertions.statements, { ...statements.mixed, cue: quote('shouted') }],
  });
  const annotate = (input: ArticleInput): unknown =>
    runInContext(`${code}; annotate.annotateArticle(input)`, createContext({ TextEncoder, input }));
  for (const input of [harbourInput(), faulty]) {
    expect(JSON.stringify(annotate(input))).toBe(JSON.stringify(annotateArticle(input)));
  }
});
