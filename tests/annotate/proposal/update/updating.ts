import { annotateArticle } from '../../../../src/annotate/annotate-article';
import { proposedPerson } from '../../../../src/annotate/proposal/new-people';
import { proposeArticle } from '../../../../src/annotate/proposal/propose-article';
import { updateArticle } from '../../../../src/annotate/proposal/update/update-article';
import type { ArticleAssertions, SpeakerAssertion } from '../../../../src/annotate/assertions';
import { gazetteer } from '../../../../src/compile/gazetteer';
import type { Person } from '../../../../src/model/edition';
import { extracted } from '../../../extract/extracted';
import { slug, statementId } from '../../../model/factories';

function minter(start: string) {
  let count = 0;
  return () => {
    count += 1;
    return statementId(`${start}${count}`);
  };
}

/** What an editor does by hand between the import and the update. */
export interface ByHand {
  readonly article?: (assertions: ArticleAssertions) => ArticleAssertions;
  readonly people?: (people: readonly Person[]) => readonly Person[];
}

/** An article imported from one text and updated with another. Statements are `early1`, `early2` and so on, then `fresh1`. */
export function updating(oldText: string, newText: string, { article, people: edit }: ByHand = {}) {
  const first = extracted(oldText);
  const imported = proposeArticle(first, { people: [], gazetteer, addressTrouble: () => null, idOf: minter('early') });
  const listed = first.people.filter(({ id }) => imported.assertions.people.some(({ person }) => person === id));
  const people =
    edit?.(listed.map((person) => proposedPerson(person))) ?? listed.map((person) => proposedPerson(person));
  const assertions = article?.(imported.assertions) ?? imported.assertions;
  const extraction = extracted(newText, {}, people);
  const old = { assertions, paragraphs: first.paragraphs, extraction: extracted(oldText, {}, people) };
  const updated = updateArticle(old, extraction, {
    people,
    gazetteer,
    addressTrouble: () => null,
    mint: minter('fresh'),
  });
  const known = [...people, ...extraction.people.filter(({ standing }) => standing === 'new').map(proposedPerson)];
  const { faults } = annotateArticle({
    slug: slug('made-up'),
    paragraphs: extraction.paragraphs,
    assertions: updated.assertions,
    people: new Map(known.map((one) => [one.id, one])),
    gazetteer,
  });
  return { ...updated, old: assertions, extraction, faults: faults.map(({ message }) => message) };
}

export const speakerText = (speaker: SpeakerAssertion): string => {
  if (speaker.kind === 'person') return speaker.id;
  return speaker.kind === 'country' ? speaker.code : speaker.name;
};
