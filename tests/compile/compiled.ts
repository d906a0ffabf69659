import { readFileSync } from 'node:fs';
import { compile } from '../../src/compile/compile';
import type { ContentFile } from '../../src/compile/edition-files';
import { faultReport } from '../../src/compile/report';
import type { Article } from '../../src/model/article';
import type { Edition } from '../../src/model/edition';

/** The edition of files that must have no fault. */
export function editionOf(files: readonly ContentFile[]): Edition {
  const compiled = compile(files);
  if (!compiled.ok) throw new Error(faultReport(compiled.faults, 'src/content'));
  return compiled.edition;
}

/** The one article of such an edition. */
export function articleOf(files: readonly ContentFile[]): Article {
  const [article] = editionOf(files).articles;
  if (!article) throw new Error('The edition has no article.');
  return article;
}

export const seedPath = 'articles/belousov-dong-jun-military-cooperation.md';
const seedFile = (path: string): ContentFile => ({ path, bytes: readFileSync(`src/content/${path}`) });

/** The first edition's own files, as far as its first article needs them. */
export function seedFiles(): ContentFile[] {
  return ['edition.yaml', 'people.yaml', 'permalinks.yaml', seedPath].map((path) => seedFile(path));
}
