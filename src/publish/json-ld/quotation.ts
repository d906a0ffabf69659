import type { OrganizationLeaf, PersonLeaf, QuotationLeaf } from 'schema-dts';
import type { Speaker } from '../../model/article.ts';
import type { Words } from '../../model/catalogue.ts';
import type { StatementId } from '../../model/ids.ts';
import { plainText } from '../../model/words.ts';
import { paths } from '../../site/paths.ts';
import { type Site, urlOf } from './site.ts';

/** A statement whose words are the speaker's own. */
export interface Quoted {
  readonly id: StatementId;
  readonly speaker: Speaker;
  readonly office: string | null;
  readonly words: Words;
}

/** Who is quoted, as far as it is a person or an organisation, with the office as the article gives it. */
function speakerOf({ speaker, office }: Quoted, site: Site): PersonLeaf | OrganizationLeaf | null {
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
    // Neither is a country, and “a senior official” is nobody's name.
    case 'country':
    case 'unnamed':
      return null;
  }
}

/**
 * Words that an article quotes. `spokenByCharacter` is, in schema.org's words, to whom “the quotation is attributed
 * within the containing CreativeWork”: the attribution is the article's, not the edition's.
 */
export function quotation(quoted: Quoted, language: string, site: Site): QuotationLeaf {
  const speaker = speakerOf(quoted, site);
  return {
    '@type': 'Quotation',
    text: plainText(quoted.words),
    inLanguage: language,
    ...(speaker === null ? { creditText: quoted.speaker.name } : { spokenByCharacter: speaker }),
    ...urlOf(site, paths.statement(quoted.id)),
  };
}
