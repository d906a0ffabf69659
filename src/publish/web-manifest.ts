import type { EditionFacts } from '../model/edition.ts';
import { firstWords } from '../model/statement-title.ts';
import { iconPaths } from '../site/icon-paths.ts';

/** The colour of a token in the light theme, `#rrggbb`. */
function lightToken(tokens: string, name: string): string {
  const colour = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
  if (colour === undefined) throw new Error(`the tokens have no colour --${name}`);
  return colour;
}

/**
 * The web app manifest (https://www.w3.org/TR/appmanifest/): how a device shows a site that was installed. `tokens` is the
 * text of styles/tokens.css.
 *
 * @throws where the tokens lack the colour of the paper.
 */
export function webManifest({ name, about, language }: EditionFacts, base: string, tokens: string): string {
  const paper = lightToken(tokens, 'paper');
  const png = (path: string, size: number, purpose: 'any' | 'maskable') => ({
    src: base + path,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return JSON.stringify({
    name,
    // There is room for about twelve characters below an icon.
    short_name: firstWords(name, 12),
    description: about,
    lang: language,
    id: base,
    start_url: base,
    scope: base,
    display: 'standalone',
    theme_color: paper,
    background_color: paper,
    icons: [
      png(iconPaths.small, 192, 'any'),
      png(iconPaths.large, 512, 'any'),
      png(iconPaths.maskable, 512, 'maskable'),
      { src: base + iconPaths.drawn, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
  });
}
