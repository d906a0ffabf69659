// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createQueryClient } from '../../../src/data/query-client.ts';
import { cacheNames } from '../../../src/offline/cache-names.ts';
import { siteScope } from '../../../src/offline/site-scope.ts';
import { SavedArticles } from '../../../src/offline/ui/SavedArticles.tsx';
import { SaveOffline } from '../../../src/offline/ui/SaveOffline.tsx';
import { dataFormat } from '../../../src/site/data-format.ts';
import { renderAt } from '../../components/render.tsx';
import { slug } from '../../model/factories.ts';
import { FakeCaches, json } from '../fake-caches.ts';

const scope = siteScope();
const names = cacheNames(scope);
const article = {
  format: dataFormat,
  slug: 'a-day',
  title: { text: 'A day' },
  language: 'en',
  statements: [{ id: 'k1aaaa' }],
};

let caches = new FakeCaches();
/** What the site answers; a test may hold it back or refuse it. */
let answer: (url: string) => Promise<Response> = async () => json(article);

/** A browser with a worker that keeps the whole edition, or not. */
function withWorker(whole: boolean) {
  const active = { postMessage: (_: unknown, [port]: readonly MessagePort[]) => port?.postMessage(whole) };
  const serviceWorker = {
    ready: Promise.resolve({ active }),
    getRegistration: () => Promise.resolve({ active }),
  };
  vi.stubGlobal('navigator', Object.create(navigator, { serviceWorker: { value: serviceWorker } }));
}

beforeEach(() => {
  caches = new FakeCaches();
  answer = async (url) => json(url.includes('articles') ? article : { format: dataFormat });
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', (url: string) => answer(url));
  withWorker(false);
});
afterEach(() => vi.unstubAllGlobals());

function show() {
  const client = createQueryClient(() => Promise.reject(new Error('no data is asked for')));
  return renderAt(
    '/',
    <StrictMode>
      <QueryClientProvider client={client}>
        <SaveOffline slug={slug('a-day')} />
        <SavedArticles />
      </QueryClientProvider>
    </StrictMode>,
  );
}

const button = (name: string) => screen.findByRole('button', { name });
const said = () => screen.getByRole('status').textContent;
const links = () => screen.queryAllByRole('link').map(({ textContent }) => textContent);

describe('an article', () => {
  test('is kept by its button and taken away by the same, and the list follows', async () => {
    const { user } = show();
    await screen.findByText('No article is kept on this device yet.');
    const keep = await button('Keep this article offline');
    await user.click(keep);
    expect(await button('Stop keeping it')).toBe(keep);
    expect(document.activeElement).toBe(keep);
    await waitFor(() => expect(said()).toBe('Kept on this device, with the pages of its statements.'));
    await waitFor(() => expect(links()).toEqual(['All that is kept', 'A day']));
    await user.click(keep);
    await waitFor(() => expect(keep.textContent).toBe('Keep this article offline'));
    expect(said()).toBe('');
    await screen.findByText('No article is kept on this device yet.');
  });

  test('says that it is being fetched, and a second press does nothing', async () => {
    const waiting: ((response: Response) => void)[] = [];
    answer = () => new Promise((resolve) => waiting.push(resolve));
    const { user } = show();
    const keep = await button('Keep this article offline');
    await user.click(keep);
    expect(await button('Fetching…')).toBe(keep);
    expect(keep.getAttribute('aria-disabled')).toBe('true');
    expect(keep.hasAttribute('disabled')).toBe(false);
    await user.click(keep);
    expect(waiting).toHaveLength(1);
    waiting[0]?.(json({ ...article, statements: [] }));
    await button('Stop keeping it');
    await waitFor(() => expect(keep.getAttribute('aria-disabled')).toBe('false'));
  });

  test.each([
    ['the site is not reached', () => (answer = () => Promise.reject(new TypeError('no line'))), /online/],
    ['there is no room', () => (caches.named(names.kept).room = 0), /no room for it. Free some space/],
  ])('says why it could not be kept where %s, and can be tried again', async (_, refuse, why) => {
    const { user } = show();
    const keep = await button('Keep this article offline');
    const before = answer;
    refuse();
    await user.click(keep);
    await waitFor(() => expect(said()).toMatch(why));
    expect(keep.textContent).toBe('Keep this article offline');
    answer = before;
    caches.named(names.kept).room = Infinity;
    await user.click(keep);
    await button('Stop keeping it');
    expect(said()).not.toMatch(why);
  });

  test('says so where it cannot be taken away', async () => {
    const { user } = show();
    await user.click(await button('Keep this article offline'));
    const stop = await button('Stop keeping it');
    vi.spyOn(caches.named(names.kept), 'delete').mockRejectedValue(new DOMException('no', 'InvalidStateError'));
    await user.click(stop);
    await waitFor(() => expect(said()).toContain('That did not work. Try again.'));
    expect(stop.textContent).toBe('Stop keeping it');
  });

  test('has no button where the whole edition is kept', async () => {
    withWorker(true);
    show();
    await waitFor(() => expect(said()).toBe('Kept on this device, with the whole edition.'));
    expect(screen.queryByRole('button')).toBeNull();
    await waitFor(() => expect(links()).toEqual(['All that is kept', 'Articles', 'Quotes', 'People', 'Countries']));
  });

  test('has none where the browser keeps nothing', async () => {
    vi.unstubAllGlobals();
    show();
    await waitFor(() => expect(said()).toBe('This browser does not keep pages of this site.'));
    expect(screen.queryByRole('button')).toBeNull();
    await screen.findByText('No article is kept on this device yet.');
  });
});

test('what was only read is listed apart, the latest first', async () => {
  const visited = caches.named(names.visited);
  for (const [id, text] of [
    ['first-one', 'The first'],
    ['second-one', 'The second'],
  ] as const) {
    await visited.put(`${scope}data/articles/${id}.json`, json({ ...article, slug: id, title: { text } }));
  }
  show();
  await screen.findByRole('region', { name: 'Read recently' });
  expect(links()).toEqual(['The second', 'The first']);
});
