declare module 'virtual:edition-facts' {
  /** What the edition says about itself. */
  export const facts: import('../model/edition').EditionFacts;
}
