// @vitest-environment jsdom
import { type QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { prefetch } from '../../src/app/prefetch.ts';
import { articleQuery } from '../../src/data/queries.ts';
import { createQueryClient, type ReadData } from '../../src/data/query-client.ts';
import { slug } from '../model/factories.ts';

/** What was asked for, and whether it was for later. */
const asked: (readonly [path: string, ahead: boolean])[] = [];
let answer: ReadData = async () => ({});
/** Takes the listeners away again that stay in a page. */
let cleanUp: (() => void)[] = [];

function listening(target: EventTarget): void {
  const add = target.addEventListener.bind(target);
  vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
    add(type, listener, options);
    cleanUp.push(() => target.removeEventListener(type, listener));
  });
}

/** A page with links, and a reader who has just come to it. */
function open(address: string, html: string) {
  history.replaceState(null, '', address);
  document.body.innerHTML = html;
  const client = createQueryClient((path, ahead = false) => {
    asked.push([path, ahead]);
    return answer(path, ahead);
  });
  prefetch(client);
  return client;
}

const link = (text: string): Element => {
  const found = [...document.querySelectorAll('a')].find(({ textContent }) => textContent.includes(text));
  if (found === undefined) throw new Error(`no link “${text}”`);
  return found;
};
const fire = (type: string, target: Element) => target.dispatchEvent(new Event(type, { bubbles: true }));
/** As a page does when it comes: it watches its data. */
function navigated(client: QueryClient): void {
  new QueryObserver(client, { queryKey: ['of a page'], queryFn: () => null }).subscribe(() => {});
}
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const paths = () => asked.map(([path]) => path);

/** A browser with more abilities than jsdom, or fewer. */
function browserWith(abilities: Readonly<Record<string, unknown>>): void {
  const all = Object.entries({ onLine: true, ...abilities });
  const properties = Object.fromEntries(all.map(([name, value]) => [name, { value }]));
  vi.stubGlobal('navigator', Object.create(navigator, properties));
}

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  answer = async () => ({ articles: [], paragraphs: [], statements: [], people: [], countries: [], title: {} });
  listening(document);
  listening(window);
});
afterEach(() => {
  for (const done of cleanUp) done();
  cleanUp = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const page = '<main><p><a href="/quotes/aaaaa"><b>A statement</b></a> <a href="/people/ada-moen">Ada</a></p></main>';

describe('the page of a link is loaded ahead', () => {
  test('when the pointer has rested on it for 65 ms, wherever on it', async () => {
    open('/', page);
    fire('mouseover', link('A statement').querySelector('b') ?? document.body);
    await wait(64);
    expect(asked).toEqual([]);
    await wait(1);
    expect(asked).toEqual([['data/statements/aaaaa.json', true]]);
  });

  test('not when the pointer leaves before', async () => {
    open('/', page);
    fire('mouseover', link('A statement'));
    await wait(64);
    fire('mouseout', link('A statement'));
    await wait(1000);
    expect(asked).toEqual([]);
  });

  test('of several that the pointer passes only the one where it stops', async () => {
    open('/', page);
    fire('mouseover', link('A statement'));
    await wait(40);
    fire('mouseout', link('A statement'));
    fire('mouseover', link('Ada'));
    await wait(65);
    expect(paths()).toEqual(['data/people/ada-moen.json']);
  });

  test('when it has the focus', async () => {
    open('/', page);
    fire('focusin', link('Ada'));
    await wait(65);
    expect(paths()).toEqual(['data/people/ada-moen.json']);
  });

  test('as soon as it is touched', async () => {
    open('/', page);
    fire('touchstart', link('Ada'));
    await wait(0);
    expect(paths()).toEqual(['data/people/ada-moen.json']);
  });

  test('once, however often it is pointed at', async () => {
    open('/', page);
    for (let time = 0; time < 3; time++) {
      fire('mouseover', link('Ada'));
      await wait(100);
      fire('mouseout', link('Ada'));
    }
    expect(paths()).toEqual(['data/people/ada-moen.json']);
  });

  test('also where it is a list', async () => {
    open('/', '<a href="/quotes?kind=direct">Quotes</a>');
    fire('mouseover', link('Quotes'));
    await wait(65);
    expect(paths().toSorted()).toEqual(['data/catalogue.json', 'data/statements.json']);
  });

  test.each([
    ['elsewhere', 'https://elsewhere.example/quotes/aaaaa'],
    ['to this page', '/quotes/bbbbb?rev=12345678#the-source'],
    ['to a file', '/data/catalogue.json'],
    ['to no page of ours', '/quotes/aaaaa/more'],
    ['to an id that cannot be one', '/quotes/1'],
    ['to a mail address', 'mailto:desk@example.org'],
  ])('not where the link leads %s', async (_, href) => {
    open('/quotes/bbbbb', `<a href="${href}">Link</a>`);
    fire('mouseover', link('Link'));
    await wait(1000);
    expect(asked).toEqual([]);
  });

  test('not where there is no link', async () => {
    open('/', page);
    fire('mouseover', document.body);
    fire('focusin', document.body);
    document.dispatchEvent(new Event('focusin'));
    await wait(1000);
    expect(asked).toEqual([]);
  });

  test.each([
    [{ saveData: true, effectiveType: '4g' }, 0],
    [{ saveData: false, effectiveType: '2g' }, 0],
    [{ effectiveType: 'slow-2g' }, 0],
    [{ effectiveType: '3g' }, 1],
    [{ effectiveType: '4g', saveData: false }, 1],
    [{}, 1],
  ])('over a connection of %o: %i', async (state, times) => {
    browserWith({ connection: state });
    open('/', page);
    fire('mouseover', link('Ada'));
    await wait(1000);
    expect(asked).toHaveLength(times);
  });

  test('not without a connection', async () => {
    browserWith({ onLine: false });
    open('/', page);
    fire('mouseover', link('Ada'));
    await wait(1000);
    expect(asked).toEqual([]);
  });

  test('and if that fails nobody is told, and the page can be asked for again', async () => {
    answer = () => Promise.reject(new Error('no line'));
    const client = open('/', '<a href="/articles/a-day">A day</a>');
    fire('mouseover', link('A day'));
    await wait(10_000);
    answer = async () => 'the article';
    expect(await client.query(articleQuery(slug('a-day')))).toBe('the article');
    expect(asked.at(-1)).toEqual(['data/articles/a-day.json', false]);
  });
});

describe('what is next in reading order is loaded in an idle moment', () => {
  test('the next statement', async () => {
    const client = open(
      '/quotes/aaaaa',
      '<main><a rel="prev" href="/quotes/bbbbb">←</a><a rel="next" href="/quotes/ccccc">→</a></main>',
    );
    navigated(client);
    await wait(5000);
    expect(paths()).toEqual(['data/statements/ccccc.json']);
  });

  test('the article after the one that is read, of the list that it was chosen from', async () => {
    const list = ['one', 'two', 'three'].map((id) => `<a href="/articles/${id}" data-step>${id}</a>`).join('');
    const client = open('/', `<main>${list}<a rel="next" href="/?page=2">Next</a></main>`);
    navigated(client);
    await wait(5000);
    expect(asked).toEqual([]);
    history.pushState(null, '', '/articles/two');
    document.body.innerHTML = '<main><mark data-step>words</mark></main>';
    navigated(client);
    await wait(5000);
    expect(paths()).toEqual(['data/articles/three.json']);
  });

  test('nothing after the last, and nothing where no list was seen', async () => {
    const client = open('/articles/two', '<main></main>');
    navigated(client);
    await wait(5000);
    expect(asked).toEqual([]);
  });

  test('not on the way from page to page', async () => {
    const client = open('/quotes/aaaaa', '<main><a rel="next" href="/quotes/ccccc">→</a></main>');
    for (let time = 0; time < 10; time++) {
      navigated(client);
      await wait(500);
    }
    expect(asked).toEqual([]);
  });
});

describe('what was loaded ahead', () => {
  const posted: unknown[] = [];

  beforeEach(() => {
    posted.length = 0;
    browserWith({ serviceWorker: { controller: { postMessage: (message: unknown) => posted.push(message) } } });
  });

  test('is no visit until its page is opened, and one visit then', async () => {
    answer = async () => ({ slug: 'a-day', paragraphs: [], statements: [], people: [], countries: [], title: {} });
    const client = open('/', '<a href="/articles/a-day">A day</a>');
    fire('mouseover', link('A day'));
    await wait(1000);
    expect(asked).toEqual([['data/articles/a-day.json', true]]);
    expect(posted).toEqual([]);
    const show = () => new QueryObserver(client, articleQuery(slug('a-day'))).subscribe(() => {});
    show();
    expect(posted).toEqual([
      {
        kind: 'opened',
        state: JSON.stringify({
          queries: [{ queryKey: ['data', 'data/articles/a-day.json'], state: { data: await answer('', true) } }],
        }),
      },
    ]);
    show();
    expect(posted).toHaveLength(1);
  });

  test('what was not, the worker has seen itself', async () => {
    const client = open('/', page);
    await client.query(articleQuery(slug('a-day')));
    new QueryObserver(client, articleQuery(slug('a-day'))).subscribe(() => {});
    expect(asked).toEqual([['data/articles/a-day.json', false]]);
    expect(posted).toEqual([]);
  });
});
