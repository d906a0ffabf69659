import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import decompress from 'woff2-encoder/decompress';
import { type Face, faces, facesByName } from './faces.ts';
import { cachePath, madeOnce } from './made-once.ts';
import { packageVersion } from './package-version.ts';

const sans = '@fontsource-variable/source-sans-3';
const sansFile = (script: string) => join('node_modules', sans, 'files', `source-sans-3-${script}-wght-normal.woff2`);
/** The package has a file for each script, all of one family: the machine's language would choose among them. */
const otherScripts = ['latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'];

/** One family stands for every other, and the other scripts for the characters that it has not. */
const fontsConf = (home: string, family: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${home.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}/cache</cachedir>
  <match target="scan">
    <test name="file" compare="contains"><string>/other-scripts/</string></test>
    <edit name="family" mode="assign"><string>Other scripts</string></edit>
  </match>
  <match target="pattern">
    <edit name="family" mode="assign" binding="strong"><string>${family}</string></edit>
  </match>
</fontconfig>
`;

/** Chromium takes no packed fonts from Linux. */
const unpack = async (from: string, to: string) => writeFile(to, await decompress(await readFile(from)));

async function makeFonts(folder: string, home: string): Promise<void> {
  const fonts = join(folder, 'fonts');
  await mkdir(join(fonts, 'other-scripts'), { recursive: true });
  await unpack(sansFile('latin'), join(fonts, 'sans.ttf'));
  for (const script of otherScripts) await unpack(sansFile(script), join(fonts, 'other-scripts', `${script}.ttf`));
  await writeFile(join(folder, 'sans.conf'), fontsConf(home, 'Source Sans 3 ExtraLight'));
  for (const face of faces) {
    await unpack(facesByName[face].file, join(fonts, `${face}.ttf`));
    await writeFile(join(folder, `${face}.conf`), fontsConf(home, facesByName[face].family));
  }
}

/**
 * What a browser is started with on Linux, so that its system fonts are those of packages and none of the machine: with
 * other fonts lines are longer and links taller. All are one, a usual sans or one of the faces. Elsewhere there is no
 * fontconfig, and the fonts of the machine stay; what is measured on a page as it stands brings its own (`inEachFace`).
 */
export async function systemFonts(face: Face | 'sans' = 'sans'): Promise<Readonly<Record<string, string>>> {
  if (process.platform !== 'linux') return {};
  const key = createHash('sha256');
  for (const part of [packageVersion(sans), fontsConf(cachePath(''), ''), JSON.stringify(facesByName)])
    key.update(part);
  const home = cachePath(`system-fonts-${key.digest('hex').slice(0, 8)}`);
  await madeOnce(home, (folder) => makeFonts(folder, home));
  return { FONTCONFIG_FILE: join(home, `${face}.conf`) };
}
