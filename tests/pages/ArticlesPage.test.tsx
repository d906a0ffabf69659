// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/site/data-files.ts';
import { miniFiles, miniHolding, miniWith, miniWithout, readFrom } from '../components/mini-edition.ts';
import { addressOf, renderApp } from '../components/render.tsx';
import { articleEntry, catalogueOf, involved, personEntry } from '../model/factories.ts';

const summary = () => screen.getAllByRole('status')[0]?.textContent;
const titles = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
function chips() {
  const list = screen.queryByRole('list', { name: 'Active filters' });
  return list === null
    ? []
    : within(list)
        .getAllByRole('link')
        .map(({ textContent }) => textContent);
}
const chip = (name: RegExp) => screen.getByRole('link', { name });
const search = () => screen.getByRole<HTMLInputElement>('searchbox', { name: /^Search/ });

/** Articles enough for three pages, each with one person. */
const many = miniWith({
  [dataFiles.catalogue.at()]: catalogueOf({
    articles: Array.from({ length: 45 }, (_, i) =>
      articleEntry(`article-${i + 1}`, { people: [involved('ada-berg')] }),
    ),
    people: [personEntry('ada-berg', 'Ada Berg', { mentionedInArticles: 45 })],
  }),
});

describe('the list of articles', () => {
  test('has them all, newest first, and says how many of how many', async () => {
    await renderApp('/');
    expect(titles()).toEqual(['Talks on the river', 'A bridge opens', 'A quiet day']);
    expect(summary()).toBe('3 of 3 articles');
    expect(chips()).toEqual([]);
  });

  test('says whose headline one is that the source did not print', async () => {
    await renderApp('/');
    const said = screen.getAllByText(/headline by the edition/).map(({ textContent }) => textContent);
    expect(said).toEqual([expect.stringMatching(/^River Ministry/)]);
  });

  test.each([
    ['?person=oskar-brandt', ['Talks on the river', 'A bridge opens']],
    ['?person=tomas-ek&person=ines-falk', ['Talks on the river', 'A bridge opens']],
    ['?person=oskar-brandt&country=se', ['A bridge opens']],
    ['?country=is', ['Talks on the river']],
    ['?kind=mixed', ['Talks on the river']],
    ['?sort=oldest', ['A bridge opens', 'Talks on the river', 'A quiet day']],
    ['?sort=title', ['A bridge opens', 'A quiet day', 'Talks on the river']],
  ])('under %s has those that match', async (query, expected) => {
    await renderApp(`/${query}`);
    expect(titles()).toEqual(expected);
    expect(summary()).toBe(`${expected.length} of 3 articles`);
  });

  test('says what a person and a country mean here, where one is asked for', async () => {
    const { unmount } = await renderApp('/?person=oskar-brandt');
    expect(screen.getByText('Articles in which the person speaks or is named.')).toBeTruthy();
    unmount();
    await renderApp('/?kind=mixed');
    expect(screen.queryByText(/speaks or is named/)).toBeNull();
  });

  test('says so in the menus before one is', async () => {
    const { user } = await renderApp('/');
    await user.click(screen.getByRole('button', { name: /^Country/ }));
    const menu = screen.getByRole('group', { name: 'Country' });
    expect(menu.textContent).toMatch(/^Articles in which the country is spoken for or named\./);
    await user.click(screen.getByRole('button', { name: /^Kind/ }));
    expect(screen.getByRole('group', { name: 'Kind' }).textContent).toMatch(/^Quoted/);
  });

  test.each(['?utm_source=mail', '?page=none&sort=loudest', '?q=++', '?person=', '?__proto__=x'])(
    'is whole under %s, which asks for nothing',
    async (query) => {
      await renderApp(`/${query}`);
      expect(summary()).toBe('3 of 3 articles');
      expect(chips()).toEqual([]);
    },
  );

  test.each([
    ['?utm_source=mail', '/'],
    ['?person=OSKAR-brandt&country=se&person=oskar-brandt', '/?country=se&person=oskar-brandt'],
    ['?sort=newest&page=1&kind=mixed', '/?kind=mixed'],
    ['?page=99', '/'],
    ['?person=nobody&fbclid=1', '/?person=nobody'],
    ['?utm_source=mail#a-place', '/#a-place'],
  ])('under %s stands at its one address from then on', async (query, address) => {
    const { router, go } = await renderApp('/people');
    await go(`/${query}`);
    await waitFor(() => expect(addressOf(router)).toBe(address));
    expect(router.state.historyAction).toBe('REPLACE');
    // That was no step: Back leaves the list.
    await go(-1);
    expect(addressOf(router)).toBe('/people');
  });

  test('stays at a page that only the words of statements fill, while they load', async () => {
    const { read, letGo } = miniHolding(dataFiles.statements.at());
    const { router } = await renderApp('/?page=2&q=salmon', read);
    expect(addressOf(router)).toBe('/?page=2&q=salmon');
    await act(async () => letGo());
    await waitFor(() => expect(addressOf(router)).toBe('/?q=salmon'));
  });

  test('is no change of focus when it is put at its one address', async () => {
    const { router } = await renderApp('/?page=99&utm_source=mail', readFrom(many));
    await waitFor(() => expect(addressOf(router)).toBe('/?page=3'));
    expect(document.activeElement).toBe(document.body);
    expect(summary()).toBe('41–45 of 45 articles');
  });

  test('leaves parameters that it does not know out of every address that it makes', async () => {
    const { router, user } = await renderApp('/?utm_source=mail&person=oskar-brandt&country=se');
    expect(chips()).toHaveLength(3);
    await user.click(chip(/Remove\s*Country/));
    expect(addressOf(router)).toBe('/?person=oskar-brandt');
  });
});

describe('chips', () => {
  test('name each active filter and remove it alone', async () => {
    const { router, user } = await renderApp('/?person=oskar-brandt&country=se&kind=direct&q=bridge');
    expect(chips().map((text) => text?.replace(/×$/, ''))).toEqual([
      'Remove Person: Oskar Brandt',
      'Remove Country: Sweden',
      'Remove Kind: Quoted',
      'Remove Words: bridge',
      'Clear all',
    ]);
    await user.click(chip(/Remove\s*Kind: Quoted/));
    expect(addressOf(router)).toBe('/?country=se&person=oskar-brandt&q=bridge');
    await waitFor(() => expect(chips()).toHaveLength(4));
  });

  test('that are several can be removed at once; the order stays', async () => {
    const { router, user } = await renderApp('/?person=oskar-brandt&country=se&sort=title');
    await user.click(chip(/Clear all/));
    expect(addressOf(router)).toBe('/?sort=title');
    await waitFor(() => expect(chips()).toEqual([]));
  });

  test('give the focus to the summary when they go', async () => {
    const { user } = await renderApp('/?person=oskar-brandt');
    await user.click(chip(/Remove\s*Person/));
    await waitFor(() => expect(summary()).toBe('3 of 3 articles'));
    expect(document.activeElement).toBe(screen.getAllByRole('status')[0]);
  });

  test('are undone by Back', async () => {
    const { user, go, router } = await renderApp('/?person=oskar-brandt');
    await user.click(chip(/Remove\s*Person/));
    await go(-1);
    expect(addressOf(router)).toBe('/?person=oskar-brandt');
    await waitFor(() => expect(chips()).toHaveLength(1));
  });

  test('of a value that nothing has say so, and can be removed', async () => {
    const { router, user } = await renderApp('/?person=nobody&country=xx&kind=shouted');
    for (const text of ['person “nobody”', 'country “xx”', 'kind “shouted”']) {
      expect(screen.getByText(new RegExp(`Nothing in this edition has ${text}`))).toBeTruthy();
    }
    await user.click(chip(/Remove\s*Person: nobody/));
    expect(addressOf(router)).toBe('/?country=xx&kind=shouted');
  });
});

describe('the filters’ menus', () => {
  test('change the address at a press, and the list with it', async () => {
    const { router, user } = await renderApp('/');
    await user.click(screen.getByRole('button', { name: /^Person/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Tomas Ek/ }));
    expect(addressOf(router)).toBe('/?person=tomas-ek');
    expect(titles()).toEqual(['A bridge opens']);
    expect(screen.getByRole('checkbox', { name: /^Tomas Ek/, checked: true })).toBeTruthy();
    expect(router.state.historyAction).toBe('PUSH');
  });

  test('count under the other filters, and keep in sight what would give nothing', async () => {
    const { user } = await renderApp('/?country=se');
    await user.click(screen.getByRole('button', { name: /^Person/ }));
    expect(screen.getByRole('checkbox', { name: /^Oskar Brandt\s*1$/ })).toHaveProperty('disabled', false);
    expect(screen.getByRole('checkbox', { name: /^Vera Lindholm\s*0$/ })).toHaveProperty('disabled', true);
  });

  test('start from the first page again', async () => {
    const { router, user } = await renderApp('/?page=3', readFrom(many));
    await user.click(screen.getByRole('button', { name: /^Person/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Ada Berg/ }));
    expect(addressOf(router)).toBe('/?person=ada-berg');
  });

  test('order the list', async () => {
    const { router, user } = await renderApp('/');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By title');
    expect(addressOf(router)).toBe('/?sort=title');
    expect(titles()[0]).toBe('A bridge opens');
  });
});

describe('the search field', () => {
  test('drops no key that is typed; the address follows, without an entry of history for each', async () => {
    const { router, user } = await renderApp('/');
    await user.type(search(), 'The Bridge is  open');
    expect(search().value).toBe('The Bridge is  open');
    expect(new URLSearchParams(router.state.location.search).get('q')).toBe('The Bridge is  open');
    expect(router.state.historyAction).toBe('REPLACE');
    expect(document.activeElement).toBe(search());
  });

  test('keeps the place in the text where something is put in', async () => {
    const { user } = await renderApp('/?q=bridge');
    await user.type(search(), 'a ', { initialSelectionStart: 0, initialSelectionEnd: 0 });
    expect(search().value).toBe('a bridge');
  });

  test('finds titles and words of statements, and shows what it found', async () => {
    const { user } = await renderApp('/');
    await user.type(search(), 'SALMON');
    await waitFor(() => expect(titles()).toEqual(['Talks on the river']));
    expect(screen.getByRole('blockquote').textContent).toContain('We have counted every salmon');
    await user.clear(search());
    expect(titles()).toHaveLength(3);
  });

  test('says that it looks through the statements while they load', async () => {
    const { read, letGo } = miniHolding(dataFiles.statements.at());
    await renderApp('/?q=salmon', read);
    expect(summary()).toBe('Looking through the statements…');
    expect(screen.queryByText(/No article matches/)).toBeNull();
    await act(async () => letGo());
    await waitFor(() => expect(summary()).toBe('1 of 3 articles'));
  });

  test('goes by the titles alone, and says so, where the statements do not come', async () => {
    await renderApp('/?q=river', miniWithout(dataFiles.statements.at(), 404));
    await waitFor(() => expect(summary()).toBe('1 of 3 articles, by titles alone'));
  });

  test('does not load the statements for nobody', async () => {
    const asked: string[] = [];
    await renderApp('/?person=tomas-ek', (path) => {
      asked.push(path);
      return readFrom(miniFiles)(path);
    });
    expect(asked).toEqual([dataFiles.catalogue.at()]);
  });
});

describe('a list that nothing matches', () => {
  test('names its filters, and says what there would be without each', async () => {
    const { router, user } = await renderApp('/?person=tomas-ek&country=is');
    expect(summary()).toBe('0 of 3 articles');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'No article matches Person: Tomas Ek, Country: Iceland.',
    );
    const ways = screen.getAllByRole('link', { name: /^Without/ }).map((link) => link.parentElement?.textContent);
    expect(ways).toEqual(['Without Person: Tomas Ek1 article', 'Without Country: Iceland1 article']);
    await user.click(screen.getByRole('link', { name: 'Without Country: Iceland' }));
    await waitFor(() => expect(titles()).toEqual(['A bridge opens']));
    expect(addressOf(router)).toBe('/?person=tomas-ek');
  });

  test('offers the pairs that help, and to clear all, where leaving out one does not', async () => {
    const { router, user } = await renderApp('/?person=tomas-ek&country=is&q=quiet');
    await waitFor(() => expect(screen.getAllByRole('link', { name: /^Without/ })).toHaveLength(6));
    const ways = screen.getAllByRole('link', { name: /^Without/ }).map((link) => link.parentElement?.textContent);
    expect(ways.slice(3)).toEqual([
      'Without Person: Tomas Ek and Country: Iceland1 article',
      'Without Person: Tomas Ek and Words: quiet1 article',
      'Without Country: Iceland and Words: quiet1 article',
    ]);
    await user.click(screen.getByRole('link', { name: 'Clear all filters' }));
    expect(addressOf(router)).toBe('/');
  });

  test('says where leaving out one filter would not help', async () => {
    await renderApp('/?person=nobody&country=xx');
    const ways = screen.getAllByRole('link', { name: /^Without/ }).map((link) => link.parentElement?.textContent);
    expect(ways).toEqual(['Without Person: nobodynone', 'Without Country: xxnone']);
  });

  test('keeps the focus on the page when one of the ways out is taken', async () => {
    const { user } = await renderApp('/?person=tomas-ek&country=is');
    await user.click(screen.getByRole('link', { name: 'Without Country: Iceland' }));
    await waitFor(() => expect(titles()).toEqual(['A bridge opens']));
    await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('status')[0]));
  });
});

describe('pages of the list', () => {
  test('say which part of how many they show, and lead to the next', async () => {
    const { router, user } = await renderApp('/', readFrom(many));
    expect(summary()).toBe('1–20 of 45 articles');
    await user.click(screen.getByRole('link', { name: 'Page 3' }));
    await waitFor(() => expect(summary()).toBe('41–45 of 45 articles'));
    expect(addressOf(router)).toBe('/?page=3');
    expect(titles()).toHaveLength(5);
    expect(screen.getByRole('link', { current: 'page', name: 'Page 3' })).toBeTruthy();
  });

  test('keep the filters', async () => {
    const { router, user } = await renderApp('/?person=ada-berg', readFrom(many));
    await user.click(screen.getByRole('link', { name: 'Next' }));
    expect(addressOf(router)).toBe('/?page=2&person=ada-berg');
  });

  test('beyond the last are the last', async () => {
    await renderApp('/?page=99', readFrom(many));
    expect(summary()).toBe('41–45 of 45 articles');
  });
});

test('an edition before its first article says so and offers nothing to filter', async () => {
  await renderApp('/?person=ada-berg', readFrom(miniWith({ [dataFiles.catalogue.at()]: catalogueOf({}) })));
  expect(screen.getByRole('heading', { name: 'Nothing is published here yet.' })).toBeTruthy();
  expect(screen.queryByRole('search')).toBeNull();
});
