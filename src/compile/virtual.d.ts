declare module 'virtual:edition-facts' {
  /** What the edition says of itself. */
  export const facts: import('../model/edition').EditionFacts;
}
