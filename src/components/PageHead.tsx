import { useHref } from 'react-router';
import { previewPaths } from '../site/preview-paths.ts';

interface Props {
  /** What the page is, without the edition's name. */
  readonly title: string;
  /** The title for link previews, where nothing has to tell pages apart. */
  readonly name?: string;
  readonly edition: string;
  readonly description: string;
  /** The page's canonical path, without filters; `null` for a notice, which search engines leave out. */
  readonly path: string | null;
  /** Paths from the site's base: the preview picture, if it has its own, and the JSON that it shows. */
  readonly image?: string;
  readonly data?: string;
  /** Meta tags of this kind of page, by name; `null` leaves one out. */
  readonly tags?: Readonly<Record<string, string | null>>;
}

/**
 * What a page tells browsers, search engines and link previews. React lifts it into the head, in the build and in the
 * browser. What needs the site's absolute address is left out if that is not known.
 *
 * Open Graph: https://ogp.me; cards: https://developer.x.com/en/docs/x-for-websites/cards, which take the rest from it.
 */
export function PageHead({
  title,
  name = title,
  edition,
  description,
  path,
  image = previewPaths.site(),
  data,
  tags,
}: Props) {
  const root = useHref('/');
  const site = import.meta.env.SITE_URL;
  const url = site && path !== null ? site + path.slice(1) : null;
  const picture = import.meta.env.PREVIEWS && url !== null ? site + image : null;
  const all = {
    description,
    robots: path === null ? 'noindex' : null,
    'og:title': name,
    'og:description': description,
    'og:type': 'website',
    'og:url': url,
    'og:image': picture,
    ...(picture !== null && { 'og:image:width': '1200', 'og:image:height': '630', 'og:image:alt': name }),
    'twitter:card': picture === null ? 'summary' : 'summary_large_image',
    ...tags,
  };
  return (
    <>
      <title>{`${title} · ${edition}`}</title>
      {Object.entries(all).map(
        ([tag, content]) =>
          content !== null && (
            <meta key={tag} {...{ [/^(og|article):/.test(tag) ? 'property' : 'name']: tag }} content={content} />
          ),
      )}
      {url !== null && <link rel="canonical" href={url} />}
      {data !== undefined && <link rel="alternate" type="application/json" href={root + data} />}
    </>
  );
}
