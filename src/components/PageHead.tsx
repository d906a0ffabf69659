import { useHref } from 'react-router';
import { previewPaths } from '../site/preview-paths.ts';

interface Props {
  /** What the page is, without the edition's name. */
  readonly title: string;
  /** The same where the link is sent on and nothing has to tell pages apart. */
  readonly name?: string;
  readonly edition: string;
  readonly description: string;
  /** The page's one address within the site, whatever is filtered; `null` for a notice, which search engines leave out. */
  readonly path: string | null;
  /** From the site's base: its preview picture, where it has one of its own, and the JSON that it shows. */
  readonly image?: string;
  readonly data?: string;
  /** Tags of this kind of page, by their names; those that are `null` are left out. */
  readonly tags?: Readonly<Record<string, string | null>>;
}

/**
 * What a page says of itself to browsers, search engines and whoever shows a link to it. React lifts it into the
 * head, in the build as in the browser. What needs the site's whole address is left out where that is not known.
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
