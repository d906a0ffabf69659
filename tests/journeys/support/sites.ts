import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeEdition } from '../../edition/write-edition';
import { writeHostileEdition } from '../../hostile/hostile-edition';

/** A site to test: which content, and under which base path. */
export interface SiteToTest {
  readonly base: string;
  /** Where the build is told that the site will stand; not told where this is left out. */
  readonly siteUrl?: string;
  /** Without the pages of single articles and statements, of which the site “many” has enough. */
  readonly draft?: boolean;
  /** Writes the content into an empty folder; without it the site is the real edition. */
  readonly write?: (dir: string) => Promise<void>;
}

const synthetic = (articles: number): SiteToTest => ({
  base: '/',
  write: (dir) => writeEdition(dir, { articles }),
});

async function writeEmpty(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  await writeFile(
    join(dir, 'edition.yaml'),
    'name: An empty edition\nabout: Nothing is in it yet.\nlanguage: en\npublisher: Nobody\n',
  );
}

export const sites = {
  real: { base: '/' },
  based: { base: '/some/path/' },
  small: synthetic(3),
  published: { ...synthetic(3), base: '/base/', siteUrl: 'https://example.org/base/' },
  hostile: { base: '/', siteUrl: 'https://example.org/', write: writeHostileEdition },
  many: synthetic(300),
  huge: { ...synthetic(3000), draft: true },
  empty: { base: '/', write: writeEmpty },
} as const satisfies Record<string, SiteToTest>;

export type SiteName = keyof typeof sites;

/** The site that is still being built when the first tests run. */
export const builtLate: SiteName = 'huge';
