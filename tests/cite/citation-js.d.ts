/** What the tests use of citation-js. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options: { readonly forceType: string });
    readonly data: readonly object[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
