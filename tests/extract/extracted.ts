import { gazetteer } from '../../src/compile/gazetteer';
import { extract } from '../../src/extract/extract';
import type { Extraction, Given } from '../../src/extract/extraction';
import type { Person } from '../../src/model/edition';
import { isPersonId } from '../../src/model/ids';
import type { Place } from '../../src/model/place';

const nothingGiven: Given = {
  title: null,
  date: null,
  source: null,
  url: null,
  language: null,
  notAfter: null,
};

/** The extraction of a text, with given metadata and the edition's people. */
export function extracted(text: string, given: Partial<Given> = {}, people: readonly Person[] = []): Extraction {
  return extract({ text, given: { ...nothingGiven, ...given }, known: { people, countries: gazetteer.forms } });
}

/** A person of the edition. */
export function person(id: string, name: string, ...aliases: string[]): Person {
  if (!isPersonId(id)) throw new Error(`no id: ${id}`);
  return { id, name, aliases, offices: [] };
}

/** Every place of an extraction. */
export function allPlaces({ statements, people, countries, questions, dateline, date }: Extraction): readonly Place[] {
  return [
    ...statements.flatMap(({ content, quoted, phrase, cue }) => [
      ...content,
      ...quoted,
      ...[phrase, cue].filter((place) => place !== null),
    ]),
    ...people.flatMap(({ mentions }) => mentions),
    ...countries.flatMap(({ mentions }) => mentions.map(({ place }) => place)),
    ...questions.flatMap(({ place }) => place ?? []),
    ...(dateline === null ? [] : [dateline]),
    ...(date.kind === 'inferred' ? [date.evidence] : []),
  ];
}
