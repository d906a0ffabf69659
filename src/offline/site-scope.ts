/** The whole address that this site's pages begin with. */
export function siteScope(): string {
  return new URL(import.meta.env.BASE_URL, location.href).href;
}
