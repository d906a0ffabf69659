// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/site/data-files.ts';
import { miniCatalogue, miniFiles, miniWith, readFrom } from '../components/mini-edition.ts';
import { renderApp } from '../components/render.tsx';
import { catalogueOf, personId } from '../model/factories.ts';

const region = (name: string | RegExp) => screen.getByRole('region', { name });
const entries = (name: RegExp) =>
  within(region(name))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);
const hrefs = (name: string) =>
  within(region(name))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

describe('the people of an edition', () => {
  test('stand apart: who speaks, and who is only named', async () => {
    await renderApp('/people');
    expect(entries(/^Speakers/).toSorted()).toEqual([
      'Ines Falk1 of 4 reported, in 1 of 3 articles',
      'Tomas Ek1 of 4 quotes, in 1 of 3 articles',
      'Vera LindholmFisheries Minister1 of 4 quotes, 2 of 4 reported, in 1 of 3 articles',
    ]);
    expect(entries(/^Named only/)).toEqual(['Oskar Brandt0 of 8 statements, named in 2 of 3 articles']);
  });

  test('that has none says so', async () => {
    await renderApp('/people', readFrom(miniWith({ [dataFiles.catalogue.at()]: catalogueOf({}) })));
    expect(screen.getByText('Nobody speaks in this edition yet.')).toBeTruthy();
  });
});

describe('a person’s page', () => {
  test('has what they said, apart from where they are named', async () => {
    await renderApp('/people/vera-lindholm');
    const statements = region('Statements');
    expect(within(statements).getByText('1 of 4 quotes, 2 of 4 reported, in 1 of 3 articles')).toBeTruthy();
    const said = [...statements.querySelectorAll<HTMLElement>('[data-statement]')];
    expect(said.map(({ dataset }) => dataset['statement'])).toEqual(['stop1', 'count2', 'forget6']);
    expect(within(region('Named')).getByText('in 1 of 3 articles')).toBeTruthy();
    expect(within(region('Named')).getAllByRole('list', { name: 'Named as' })[0]?.textContent).toBe(
      '“Vera Lindholm” once“Lindholm” once',
    );
  });

  test('gives an office as the article that words it', async () => {
    await renderApp('/people/vera-lindholm');
    const office = screen.getByRole('link', { name: 'Norwegian Fisheries Minister' });
    expect(office.getAttribute('href')).toBe('/articles/river-talks');
    expect(office.closest('li')?.textContent).toBe(
      'Norwegian Fisheries Minister, as the article gives it; speaks for Norway',
    );
  });

  test('leads to all their statements, of every kind', async () => {
    await renderApp('/people/vera-lindholm');
    expect(hrefs('Statements').at(-1)).toBe('/quotes?kind=direct&kind=indirect&kind=mixed&person=vera-lindholm');
  });

  test('of somebody who says nothing shows none of the statements, and where they are named', async () => {
    await renderApp('/people/oskar-brandt');
    expect(region('Statements').textContent).toBe(
      'Statements0 of 8 statementsNo article of this edition attributes a statement to Oskar Brandt.',
    );
    expect(hrefs('Named')).toEqual(['/articles/river-talks', '/articles/bridge-opens']);
  });

  test('leads on where it shows a part of them', async () => {
    const path = dataFiles.person.at(personId('oskar-brandt'));
    const page = miniFiles.get(path);
    const person = { ...miniCatalogue.people.find(({ id }) => id === 'oskar-brandt'), mentionedInArticles: 60 };
    const totals = { articles: 90, statements: { direct: 1, mixed: 0, indirect: 0 } };
    const more = { ...(page as object), person, totals };
    await renderApp('/people/oskar-brandt', readFrom(miniWith({ [path]: more })));
    expect(within(region('Named')).getByText('in 60 of 90 articles; the newest 2')).toBeTruthy();
    expect(hrefs('Named').at(-1)).toBe('/?person=oskar-brandt');
  });
});

describe('the countries of an edition', () => {
  test('stand apart: which are spoken for, and which are only named', async () => {
    await renderApp('/countries');
    expect(entries(/^Spoken for/)).toContain(
      'Norway1 of 4 quotes, 2 of 4 reported, in 1 of 3 articles; named in 1 of 3 articles',
    );
    expect(entries(/^Named only/)).toContain('Swedennamed in 1 of 3 articles');
  });
});

describe('a country’s page', () => {
  test('has who speaks for it and what they said, apart from where it is named', async () => {
    await renderApp('/countries/no');
    expect(screen.getByText(/speaks for Norway: 1 of 1 quote, 2 of 2 reported/)).toBeTruthy();
    const said = [...region('Spoken for').querySelectorAll<HTMLElement>('[data-statement]')];
    expect(said.map(({ dataset }) => dataset['statement'])).toEqual(['stop1', 'count2', 'forget6']);
    expect(hrefs('Spoken for').at(-1)).toBe('/quotes?country=no&kind=direct&kind=indirect&kind=mixed');
    const forms = within(region('Named')).getByRole('list', { name: 'Named as' }).textContent;
    expect(forms).toBe('“Norway” by name, twice“Norwegian” as an adjective, once');
  });

  test('that nobody speaks for says so', async () => {
    await renderApp('/countries/se');
    expect(region('Spoken for').textContent).toBe(
      'Spoken for0 of 8 statementsNo article of this edition has a statement by somebody who speaks for Sweden.',
    );
  });
});
