import type {
  AboutPageLeaf,
  CollectionPageLeaf,
  NewsArticleLeaf,
  ProfilePageLeaf,
  QuotationLeaf,
  WebPageLeaf,
  WebSiteLeaf,
  WithContext,
} from 'schema-dts';
import type { StatementDetail } from '../../model/details.ts';
import { isCountryCode, isPersonId, isSlug, isStatementId } from '../../model/ids.ts';
import { statementName } from '../../model/statement-title.ts';
import { type DataFile, dataFiles } from '../../site/data-files.ts';
import { paths, patterns } from '../../site/paths.ts';
import { newsArticle, labelled } from './news-article.ts';
import { quotation } from './quotation.ts';
import { type Site, urlOf } from './site.ts';

/** What pages can be. The `Leaf` types leave out subtypes, with which type checking takes many times as long. */
type PageThing =
  | AboutPageLeaf
  | CollectionPageLeaf
  | NewsArticleLeaf
  | ProfilePageLeaf
  | QuotationLeaf
  | WebPageLeaf
  | WebSiteLeaf;

/** The route of a page. */
export interface Routed {
  readonly pattern: string | undefined;
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** Gives what a data file holds that the page has loaded. */
export type Loaded = <Data>(file: DataFile<Data>) => Data;

const webSite = (site: Site) =>
  ({ '@type': 'WebSite', name: site.facts.name, ...urlOf(site, paths.articles()) }) satisfies WebSiteLeaf;

const inSite = (site: Site) => ({ inLanguage: site.facts.language, isPartOf: webSite(site) });

/** Direct speech is a quotation; the page of another statement is only a page. */
function statementThing({ statement, article }: StatementDetail, site: Site): QuotationLeaf | WebPageLeaf {
  const from = labelled(article, site);
  if (statement.kind === 'direct') return { ...quotation(statement, article.language, site), isPartOf: from };
  return {
    '@type': 'WebPage',
    name: statementName(statement),
    ...inSite(site),
    isBasedOn: from,
    ...urlOf(site, paths.statement(statement.id)),
  };
}

function thingOf({ pattern, params }: Routed, site: Site, loaded: Loaded): PageThing | null {
  const { slug = '', statementId = '', personId = '', countryCode = '' } = params;
  const list = (name: string, path: string): CollectionPageLeaf => ({
    '@type': 'CollectionPage',
    name,
    ...inSite(site),
    ...urlOf(site, path),
  });
  switch (pattern) {
    case patterns.articles:
      return { ...webSite(site), description: site.facts.about, inLanguage: site.facts.language };
    case patterns.article:
      return isSlug(slug) ? newsArticle(loaded(dataFiles.article.at(slug)), site) : null;
    case patterns.quotes:
      return list('Quotes', paths.quotes());
    case patterns.statement:
      return isStatementId(statementId) ? statementThing(loaded(dataFiles.statement.at(statementId)), site) : null;
    case patterns.people:
      return list('People', paths.people());
    case patterns.person: {
      if (!isPersonId(personId)) return null;
      const { name } = loaded(dataFiles.person.at(personId)).person;
      const url = urlOf(site, paths.person(personId));
      return { '@type': 'ProfilePage', name, ...inSite(site), mainEntity: { '@type': 'Person', name, ...url }, ...url };
    }
    case patterns.countries:
      return list('Countries', paths.countries());
    case patterns.country: {
      if (!isCountryCode(countryCode)) return null;
      const { name } = loaded(dataFiles.country.at(countryCode)).country;
      const url = urlOf(site, paths.country(countryCode));
      return { '@type': 'CollectionPage', name, ...inSite(site), about: { '@type': 'Country', name }, ...url };
    }
    case patterns.about:
      return { '@type': 'AboutPage', name: 'About', ...inSite(site), ...urlOf(site, paths.about()) };
    default:
      return null;
  }
}

/**
 * A page in schema.org's terms (https://schema.org, as JSON-LD). It says nothing that the page does not show; `null` for
 * an address that has no page.
 */
export function linkedData(routed: Routed, site: Site, loaded: Loaded): WithContext<PageThing> | null {
  const thing = thingOf(routed, site, loaded);
  return thing === null ? null : { '@context': 'https://schema.org', ...thing };
}
