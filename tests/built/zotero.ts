/** Of the types that Zotero has, those that these rules can lead to. */
const itemTypes = new Set([
  'newspaperArticle',
  'magazineArticle',
  'journalArticle',
  'blogPost',
  'webpage',
  'book',
  'report',
]);

const itemTypeOf = (said: string | undefined) => (said !== undefined && itemTypes.has(said) ? said : undefined);

/** Whose publication a site's name may be. */
const ofSite = new Set(['webpage', 'newspaperArticle', 'blogPost']);

/** Prefixes that the translator knows without a declaration, of those that its rules below look at. */
const prefixes = new Set(['bib', 'bibo', 'dc', 'dcterms', 'prism', 'eprints', 'z', 'og', 'article', 'so']);

export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string | undefined;
  readonly publicationTitle: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly creators: readonly string[];
  readonly extra: string | undefined;
}

/**
 * What Zotero takes from a page, by the rules of its own translators “Embedded Metadata.js” (how tags become
 * statements, types by `citation_*`, what is looked for elsewhere on the page) and “RDF.js” (which statement is which
 * field, and which comes first), as of June 2026: https://github.com/zotero/translators. Rules for what no page here
 * could have, such as volumes, are left out.
 */
export function zoteroItem(document: Document): ZoteroItem {
  const said = new Map<string, string[]>();
  let byHighwire: string | undefined;
  for (const meta of document.querySelectorAll('meta')) {
    const names = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    const value = meta.getAttribute('content') ?? '';
    if (value === '') continue;
    for (const name of names.split(/\s+/)) {
      const [prefix = '', ...rest] = name.split(/[.:_]/);
      // The name of a property begins in lower case, whatever the tag has: `DC.Type`.
      const property = name.slice(prefix.length + 1).replace(/^./, (first) => first.toLowerCase());
      const known = prefixes.has(prefix.toLowerCase()) && rest.length > 0;
      if (!known && /citation_(?:journal_)?title/.test(name)) byHighwire = 'journalArticle';
      const key = `${prefix.toLowerCase()}:${property}`;
      if (known) said.set(key, [...(said.get(key) ?? []), value]);
    }
  }
  const first = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => said.get(key)?.[0]).find((value) => value !== undefined);
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined;

  const byOpenGraph = first('og:type') === 'website' ? 'webpage' : undefined;
  const itemType =
    byHighwire ??
    itemTypeOf(first('z:itemType', 'z:type')) ??
    byOpenGraph ??
    itemTypeOf(first('dc:type', 'dcterms:type')) ??
    'webpage';
  const authors = ['so:author', 'so:creator', 'dc:creator', 'dcterms:creator', 'dc:contributor', 'article:author'];
  const byline = [...document.querySelectorAll('[class*="byline" i], [class*="vcard" i], a[rel="author"]')];
  const w3 = [...document.querySelectorAll<HTMLMetaElement>('meta[name="author" i]')].map(({ content }) => content);
  return {
    itemType,
    title: first('dc:title', 'dcterms:title', 'eprints:title', 'og:title', 'so:headline') ?? document.title,
    publicationTitle:
      first('prism:publicationName', 'eprints:publication', 'dc:source', 'dcterms:source') ??
      (ofSite.has(itemType) ? first('og:site_name') : undefined),
    date:
      first(
        'eprints:date',
        'prism:publicationDate',
        'og:published_time',
        'article:published_time',
        'dc:date.issued',
        'dcterms:issued',
        'dc:date',
        'dcterms:date',
        'so:datePublished',
      ) ?? attribute('time[datetime]', 'datetime'),
    url: first('og:url', 'so:url') ?? attribute('head > link[rel="canonical"]', 'href'),
    language: first('dc:language', 'dcterms:language', 'so:inLanguage') ?? document.documentElement.lang,
    creators: [
      ...authors.flatMap((key) => said.get(key) ?? []),
      ...w3,
      ...byline.map(({ textContent }) => textContent ?? ''),
    ],
    // Only beside a type in Zotero's own namespace.
    extra: first('z:itemType', 'z:type') === undefined ? undefined : first('dc:description'),
  };
}
