/** The whole address that this site's pages begin with. */
export const siteScope = (): string => new URL(import.meta.env.BASE_URL, location.href).href;
