/** What is used here of citeproc-js (https://citeproc-js.readthedocs.io). */
declare module 'citeproc' {
  /** An element of a style or a locale, as citeproc-js keeps XML. */
  export interface CslXml {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (CslXml | string)[];
  }
  interface System {
    retrieveLocale(tag: string): CslXml;
    retrieveItem(id: string): object;
  }
  class Engine {
    constructor(system: System, style: CslXml, language: string, forceLanguage: boolean);
    readonly opt: { readonly development_extensions: { wrap_url_and_doi: boolean } };
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    /** The entries stand in the second part. */
    makeBibliography(): readonly [object, readonly string[]];
    previewCitationCluster(
      citation: {
        readonly citationItems: readonly { readonly id: string; readonly prefix?: string }[];
        readonly properties: { readonly noteIndex: number };
      },
      before: readonly [],
      after: readonly [],
      format: 'text',
    ): string;
  }
  const CSL: { readonly Engine: typeof Engine; readonly parseXml: (xml: string) => CslXml };
  export default CSL;
}

/** Made by publish/csl-styles.ts when the site is built. */
declare module 'virtual:csl-styles' {
  type CslXml = import('citeproc').CslXml;
  export const apa: CslXml;
  export const chicago: CslXml;
  export const locale: CslXml;
}
