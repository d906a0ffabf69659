/** The whole address that the addresses of this site's pages begin with. It ends in a slash. */
export function siteScope(): string {
  return new URL(import.meta.env.BASE_URL, location.href).href;
}
