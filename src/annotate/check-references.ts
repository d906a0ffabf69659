import type { CountryCode, PersonId } from '../model/ids.ts';
import { countryOf } from '../compile/countries.ts';
import { quoted } from '../model/quote-for-message.ts';
import type { Path } from '../compile/read-yaml.ts';
import { type ArticleContext, reportAt } from './article-context.ts';

/** What a code that no country has is told with. */
export function unknownCountry(code: CountryCode): string {
  return `there is no country ${quoted(code)}; use its two letters of ISO 3166-1, such as gb`;
}

function checkTwice(scene: ArticleContext, ids: readonly string[], path: (index: number) => Path): void {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) < index) reportAt(scene, path(index), `${quoted(id)} is listed twice; keep one`);
  }
}

/** Tells of people and countries that an article refers to and the edition does not know. */
export function checkReferences(scene: ArticleContext): void {
  const { people, countries, statements, removed } = scene.head;
  const checkCountry = (code: CountryCode | undefined, path: Path): void => {
    if (code !== undefined && !countryOf(code)) reportAt(scene, path, unknownCountry(code));
  };
  const listedPeople = new Set<PersonId>(people.map(({ person }) => person));
  const text = scene.paragraphs.join('\n');

  for (const [index, { person, office, country }] of people.entries()) {
    if (scene.peopleKnown && !Object.hasOwn(scene.people, person)) {
      reportAt(scene, ['people', index, 'person'], `${quoted(person)} is not in people.yaml; add the person there`);
    }
    if (office !== undefined && !text.includes(office)) {
      const message = `the office ${quoted(office)} is not in the text; word it as there, or leave it out`;
      reportAt(scene, ['people', index, 'office'], message);
    }
    checkCountry(country, ['people', index, 'country']);
  }
  for (const [index, { country }] of countries.entries()) checkCountry(country, ['countries', index]);
  checkTwice(
    scene,
    people.map(({ person }) => person),
    (index) => ['people', index, 'person'],
  );
  checkTwice(
    scene,
    countries.map(({ country }) => country),
    (index) => ['countries', index],
  );

  for (const [index, { id, speaker }] of statements.entries()) {
    const path = ['statements', index, 'speaker'];
    if (speaker.kind === 'country') checkCountry(speaker.code, path);
    if (speaker.kind === 'person' && !listedPeople.has(speaker.id)) {
      const message = `the speaker ${quoted(speaker.id)} is not in this article’s “people”; add the person`;
      reportAt(scene, path, `statement “${id}”: ${message}`);
    }
    if (speaker.kind === 'unnamed' && !text.includes(speaker.name)) {
      const message = `the unnamed speaker ${quoted(speaker.name)} is not in the text; use its own phrase`;
      reportAt(scene, path, `statement “${id}”: ${message}`);
    }
  }
  for (const [index, { after }] of removed.entries()) {
    const most = scene.paragraphs.length;
    if (after > most) {
      reportAt(
        scene,
        ['removed', index, 'after'],
        `“after” is ${after}; the text has ${most} paragraphs: allowed are 0 to ${most}`,
      );
    }
  }
}
