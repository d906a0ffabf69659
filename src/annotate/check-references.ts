import type { CountryCode, PersonId, StatementId } from '../model/ids.ts';
import { quoted } from '../model/quote-for-message.ts';
import type { ArticleInput } from './article-input.ts';
import type { AnnotationFault, AssertionPath, PlainFaultCode } from './fault.ts';
import { unknownCountry } from './gazetteer.ts';

type Note = (code: PlainFaultCode, path: AssertionPath, message: string, statement?: StatementId) => void;

function noteRepeats(ids: readonly string[], path: (index: number) => AssertionPath, note: Note): void {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) < index) note('listed-twice', path(index), `${quoted(id)} is listed twice; keep one`);
  }
}

/** A fault for each reference to a person, country, word or paragraph that does not exist, and for each repetition. */
export function referenceFaults(input: ArticleInput): AnnotationFault[] {
  const { assertions, paragraphs, gazetteer } = input;
  const { people, countries, statements, removed } = assertions;
  const faults: AnnotationFault[] = [];
  const note: Note = (code, path, message, statement) => {
    faults.push({ code, path, statement: statement ?? null, places: [], message });
  };
  const checkCountry = (code: CountryCode, path: AssertionPath, statement?: StatementId): void => {
    if (!gazetteer.countries.has(code)) note('unknown-country', path, unknownCountry(code), statement);
  };
  const text = paragraphs.join('\n');

  for (const [index, { person, office, country }] of people.entries()) {
    if (!input.people.has(person)) {
      const message = `nobody is known by the id ${quoted(person)}; correct it`;
      const path = ['people', index, 'person'];
      faults.push({ code: 'unknown-person', person, path, statement: null, places: [], message });
    }
    if (office !== null && !text.includes(office)) {
      const message = `the office ${quoted(office)} is not in the text; word it as there, or leave it out`;
      note('office-not-in-text', ['people', index, 'office'], message);
    }
    if (country !== null) checkCountry(country, ['people', index, 'country']);
  }
  for (const [index, { country }] of countries.entries()) checkCountry(country, ['countries', index]);
  const listed = people.map(({ person }) => person);
  noteRepeats(listed, (index) => ['people', index, 'person'], note);
  noteRepeats(
    countries.map(({ country }) => country),
    (index) => ['countries', index],
    note,
  );

  const listedPeople = new Set<PersonId>(listed);
  for (const [index, { id, speaker }] of statements.entries()) {
    const path = ['statements', index, 'speaker'];
    if (speaker.kind === 'country') checkCountry(speaker.code, path, id);
    if (speaker.kind === 'person' && !listedPeople.has(speaker.id)) {
      const message = `the speaker ${quoted(speaker.id)} is not in this article’s “people”; add the person`;
      note('speaker-not-listed', path, message, id);
    }
    if (speaker.kind === 'unnamed' && !text.includes(speaker.name)) {
      const message = `the unnamed speaker ${quoted(speaker.name)} is not in the text; use its own phrase`;
      note('speaker-not-in-text', path, message, id);
    }
  }
  for (const [index, { after }] of removed.entries()) {
    const last = paragraphs.length;
    if (after <= last) continue;
    const message = `“after” is ${after}; the text has ${last} paragraphs: allowed are 0 to ${last}`;
    note('removed-beyond-end', ['removed', index, 'after'], message);
  }
  return faults;
}
