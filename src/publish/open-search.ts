import type { EditionFacts } from '../model/edition.ts';
import { firstWords } from '../model/statement-title.ts';
import { iconPaths } from '../site/icon-paths.ts';
import { paths } from '../site/paths.ts';
import { xml, xmlDocument } from './xml.ts';

/**
 * An OpenSearch 1.1 description, with which browsers search the quotes from their own search field. `ShortName` has at most
 * 16 characters, `LongName` 48 and `Description` 1024, including an ellipsis.
 */
export function openSearch({ name, about, language }: EditionFacts, siteUrl: string): string {
  return xmlDocument(xml`<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${firstWords(name, 15)}</ShortName>
  <LongName>${firstWords(name, 47)}</LongName>
  <Description>${firstWords(about, 1023)}</Description>
  <Url type="text/html" method="get" template="${siteUrl}${paths.quotes().slice(1)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${siteUrl}opensearch.xml"/>
  <Image width="192" height="192" type="image/png">${siteUrl}${iconPaths.small}</Image>
  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>`);
}
