import type { Person } from '../model/edition.ts';
import { isPersonId } from '../model/ids.ts';
import { unknownCountry } from '../annotate/check-references.ts';
import { compareText } from './compare-text.ts';
import { countryOf } from './countries.ts';
import type { Report } from './fault.ts';
import type { Read } from './read-file.ts';
import type { PeopleFile } from './schema.ts';

/** Everybody in people.yaml, by name; tells of offices of countries that there are not. */
export function peopleOf({ data, at }: Read<PeopleFile>, tell: Report): Person[] {
  const people: Person[] = [];
  for (const [id, person] of Object.entries(data)) {
    // The schema lets only ids be keys.
    if (!person || !isPersonId(id)) continue;
    const offices = person.offices.map(({ title, country, from, to }, index) => {
      if (country !== undefined && !countryOf(country)) {
        tell(at([id, 'offices', index, 'country']), unknownCountry(country));
      }
      return { title, country: country ?? null, from: from ?? null, to: to ?? null };
    });
    people.push({ id, name: person.name, aliases: person.aliases, offices });
  }
  return people.toSorted((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
}
