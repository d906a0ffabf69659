import type { Article } from '../../src/model/article';

/** The least that could show an article: its text, without a style or a script. */
export function barePage({ title, paragraphs, language }: Article): string {
  return [
    `<!doctype html><html lang="${language}"><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><title>Bare</title>',
    `<h1>${title.text}</h1>`,
    ...paragraphs.map((text) => `<p>${text}</p>`),
  ].join('');
}
