import type { ExtractedPerson, Extraction } from '../../extract/extraction.ts';
import type { Person } from '../../model/edition.ts';
import { isPersonId, type PersonId } from '../../model/ids.ts';

/** The id with the lowest number that makes it a free one. */
function freshId(id: PersonId, taken: ReadonlySet<string>): PersonId {
  for (let number = 2; ; number += 1) {
    const other = `${id}-${number}`;
    if (!taken.has(other) && isPersonId(other)) return other;
  }
}

/** The extraction with other ids for new people whose ids are taken, also by somebody who left: an id is given once. */
export function withFreshIds(extraction: Extraction, taken: ReadonlySet<string>): Extraction {
  const renamed = new Map<PersonId, PersonId>();
  for (const { id, standing } of extraction.people) {
    if (standing === 'new' && taken.has(id)) renamed.set(id, freshId(id, taken));
  }
  if (renamed.size === 0) return extraction;
  const idOf = (id: PersonId): PersonId => renamed.get(id) ?? id;
  return {
    ...extraction,
    people: extraction.people.map((person) => ({ ...person, id: idOf(person.id) })),
    statements: extraction.statements.map((statement) =>
      statement.speaker?.kind === 'person'
        ? { ...statement, speaker: { kind: 'person', id: idOf(statement.speaker.id) } }
        : statement,
    ),
  };
}

/** Somebody new as the edition may list them. The office is as one article words it, without dates. */
export function proposedPerson({ id, name, aliases, office, country }: ExtractedPerson): Person {
  return {
    id,
    name,
    aliases,
    offices: office === null ? [] : [{ title: office, country, from: null, to: null }],
  };
}
