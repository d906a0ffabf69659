import { unknownCountry } from '../annotate/gazetteer.ts';
import type { Person } from '../model/edition.ts';
import { isPersonId } from '../model/ids.ts';
import { byText } from '../model/order.ts';
import type { Report } from './fault.ts';
import { gazetteer } from './gazetteer.ts';
import type { Read } from './read-file.ts';
import type { PeopleFile } from './schema.ts';

/** Everybody in people.yaml, sorted by name; reports offices whose country does not exist. */
export function peopleOf({ data, positionOf }: Read<PeopleFile>, report: Report): Person[] {
  const people: Person[] = [];
  for (const [id, person] of Object.entries(data)) {
    // The schema lets only ids be keys.
    if (person === undefined || !isPersonId(id)) continue;
    const offices = person.offices.map(({ title, country, from, to }, index) => {
      if (country !== undefined && !gazetteer.countries.has(country)) {
        report(positionOf([id, 'offices', index, 'country']), unknownCountry(country));
      }
      return { title, country: country ?? null, from: from ?? null, to: to ?? null };
    });
    people.push({ id, name: person.name, aliases: person.aliases, offices });
  }
  return people.toSorted((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
}
