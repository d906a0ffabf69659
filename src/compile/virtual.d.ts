declare module 'virtual:edition-facts' {
  /** What the edition says of itself. */
  export const facts: import('../model/edition').EditionFacts;
}

declare module 'virtual:edition' {
  /** The whole edition; only the server may import it. */
  export const edition: import('../model/edition').Edition;
  /** Every data file: its path from the site's base, and what stands in it. */
  export const dataFiles: ReadonlyMap<string, unknown>;
}
