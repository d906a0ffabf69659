import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const require = createRequire(import.meta.url);

/**
 * Typefaces that stand in for those of a reader's machine. Each is at one end of what machines have installed, in the
 * width of a letter or in the height of a line, which here are given in text sizes.
 */
export const facesByName = {
  /** Letters of 0.67, where those of Verdana take 0.56. */
  wide: {
    family: 'Krona One',
    file: require.resolve('@fontsource/krona-one/files/krona-one-latin-400-normal.woff2'),
  },
  /** Letters of 0.31, and the flattest lines as well, of 0.94. */
  narrow: {
    family: 'Yanone Kaffeesatz ExtraLight',
    file: require.resolve('@fontsource/yanone-kaffeesatz/files/yanone-kaffeesatz-latin-400-normal.woff2'),
  },
  /** Lines of 2.5. */
  tall: {
    family: 'Noto Nastaliq Urdu',
    file: require.resolve('@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-latin-400-normal.woff2'),
  },
} as const;

export type Face = keyof typeof facesByName;

export const faces = ['wide', 'narrow', 'tall'] as const satisfies readonly Face[];

interface Dress {
  readonly face: Face;
  readonly base64: string;
}

const dressOf = async (face: Face): Promise<Dress> => ({
  face,
  base64: await readFile(facesByName[face].file, 'base64'),
});

/** In the page. What is made of bytes is there at once, as an installed font is. */
function dress({ face, base64 }: Dress): void {
  if (![...document.fonts].some(({ family }) => family === face)) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    document.fonts.add(new FontFace(face, bytes, { weight: '1 1000' }));
  }
  const sheet = Object.assign(new CSSStyleSheet(), { face });
  sheet.replaceSync(`:root { --sans: ${face}; --serif: ${face} }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((other) => !('face' in other)), sheet];
}

/** In the page. */
function undress(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !('face' in sheet));
}

/**
 * Looks at a page as it stands, then all of it in each of the faces, as where neither the site's own font nor another
 * that it names is there. Each find is told with its face. Leaves the page as it was.
 */
export async function inEachFace(page: Page, look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const found = [...(await look())];
  for (const face of faces) {
    await page.evaluate(dress, await dressOf(face));
    found.push(...(await look()).map((one) => `${face}: ${one}`));
  }
  await page.evaluate(undress);
  return found;
}
