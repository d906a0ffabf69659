/** The address of a site, and the path that all its addresses begin with. */
export interface SitePlace {
  /** Absolute and ending in a slash; `null` where the build does not know it. */
  readonly url: string | null;
  /** Begins and ends with a slash. */
  readonly base: string;
}

/**
 * Reads the variables `SITE_URL` and `BASE`. `BASE` is the path of `SITE_URL`; both may be given if they agree.
 *
 * @throws an error that says what is wrong with them.
 */
export function sitePlace(siteUrl: string | undefined, base: string | undefined): SitePlace {
  if (siteUrl === undefined || siteUrl === '') return { url: null, base: base ?? '/' };
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is “${siteUrl}”, which is no address of a site; write it like https://example.org/base/`);
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(`SITE_URL is “${siteUrl}”; leave out what follows the path, and any name before the host`);
  }
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  if (base !== undefined && base !== path) {
    throw new Error(
      `SITE_URL puts the site under “${path}” and BASE under “${base}”; leave BASE out, or let them agree`,
    );
  }
  return { url: `${url.origin}${path}`, base: path };
}
