import type { OrganizationLeaf, PersonLeaf, QuotationLeaf } from 'schema-dts';
import type { Speaker } from '../../model/article.ts';
import type { Words } from '../../model/catalogue.ts';
import type { StatementId } from '../../model/ids.ts';
import { plainText } from '../../model/words.ts';
import { paths } from '../../site/paths.ts';
import { type Site, urlOf } from './site.ts';

/** A direct statement. */
export interface DirectStatement {
  readonly id: StatementId;
  readonly speaker: Speaker;
  readonly office: string | null;
  readonly words: Words;
}

/** The person or organisation that is quoted, with the office that the article gives; `null` for other speakers. */
function speakerOf({ speaker, office }: DirectStatement, site: Site): PersonLeaf | OrganizationLeaf | null {
  const { name } = speaker;
  switch (speaker.kind) {
    case 'person':
      return {
        '@type': 'Person',
        name,
        ...(office !== null && { jobTitle: office }),
        ...urlOf(site, paths.person(speaker.id)),
      };
    case 'organisation':
      return { '@type': 'Organization', name };
    // A country is neither, and “a senior official” is no name.
    case 'country':
    case 'unnamed':
      return null;
  }
}

/**
 * A quotation. In schema.org's words, `spokenByCharacter` is to whom “the quotation is attributed within the containing
 * CreativeWork”: the attribution is the article's, not the edition's. `language` is BCP 47, of the words.
 */
export function quotation(quoted: DirectStatement, language: string, site: Site): QuotationLeaf {
  const speaker = speakerOf(quoted, site);
  return {
    '@type': 'Quotation',
    text: plainText(quoted.words),
    inLanguage: language,
    ...(speaker === null ? { creditText: quoted.speaker.name } : { spokenByCharacter: speaker }),
    ...urlOf(site, paths.statement(quoted.id)),
  };
}
