import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { showcaseSlugs } from '../edition/showcase.ts';
import { article, browser, open } from './support/open.ts';

describe('a page under the site’s policy', () => {
  test.each([
    ['real', article],
    ['based', '/'],
    ['small', `/articles/${showcaseSlugs.pier}`],
  ] as const)('of “%s” at %s comes with it', async (site, path) => {
    await using opened = await open(path, { site });
    const headers = opened.response?.headers() ?? {};
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*require-trusted-types-for 'script'/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    opened.expectQuiet();
  });

  test('that broke it would be heard, whichever way', async () => {
    await using opened = await open('/about');
    const { page, noise } = opened;
    const refused = await page.evaluate(async () => {
      const attempts: Readonly<Record<string, () => unknown>> = {
        style: () => document.body.setAttribute('style', 'color: red'),
        sheet: () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{}' })),
        picture: () =>
          document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/' })),
        fetch: () => fetch('https://elsewhere.example/'),
        markup: () => Reflect.set(document.body, 'innerHTML', '<b>x</b>'),
        code: () => Reflect.construct(Function, ['return 1']),
        script: () => Reflect.set(document.createElement('script'), 'src', '/assets/x.js'),
        listener: () => document.body.setAttribute('onclick', 'x()'),
        worker: () => navigator.serviceWorker.register('/x.js'),
      };
      const names: string[] = [];
      for (const [name, attempt] of Object.entries(attempts)) {
        // In a turn of the page's own: what a test asks for by itself may make code of texts.
        await new Promise((resolve) => {
          setTimeout(resolve);
        })
          .then(attempt)
          .catch(() => names.push(name));
      }
      return names;
    });
    // The others are let be, and have no effect.
    expect(refused).toEqual(['fetch', 'markup', 'code', 'script', 'listener', 'worker']);
    const heard = ['style-src', 'img-src', 'connect-src', 'TrustedHTML', 'TrustedScript', 'TrustedScriptURL'];
    await expect.poll(() => heard.filter((word) => !noise.some((one) => one.includes(word)))).toEqual([]);
    // Both of them, each by the headers' policy and by the page's own.
    expect(noise.filter((one) => one.includes('style-src'))).toHaveLength(4);
    // Also what the policy stops before it leaves.
    expect(noise).toContain('elsewhere: https://elsewhere.example/');
  });
});

describe('nothing leaves the site', () => {
  /** What was asked of anybody else, whoever in the browser asked. */
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  }).on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  const through = () => {
    const { port } = proxy.address() as AddressInfo;
    return { server: `http://127.0.0.1:${port}`, bypass: '127.0.0.1,localhost' };
  };

  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      proxy.listen(0, '127.0.0.1', resolve);
    });
  });
  afterAll(() => {
    proxy.close();
  });

  test('by any kind of page, nor by what loads and works behind it', async () => {
    const requests: string[] = [];
    await using opened = await open('/', { proxy: through() });
    const { page, goTo } = opened;
    page.context().on('request', (request) => requests.push(request.url()));
    for (const path of [
      article,
      '/quotes?q=a',
      '/quotes/j5r6pd',
      '/people',
      '/people/andrei-belousov',
      '/countries/ru',
      '/about',
    ]) {
      await goTo(path);
    }
    // Whoever is about to follow a link, or to share.
    await goTo(article);
    for (const link of await page.getByRole('link').all()) await link.dispatchEvent('mouseover');
    await page.getByRole('button', { name: /Share/ }).first().click();
    const own = new URL(page.url()).origin;
    expect(requests.length).toBeGreaterThan(20);
    expect(requests.filter((url) => /^(?:https?|wss?):/.test(url) && new URL(url).origin !== own)).toEqual([]);
    expect(asked).toEqual([]);
    opened.expectQuiet();
  });

  test('and if it did, that would be seen', async () => {
    const context = await (await browser()).newContext({ proxy: through() });
    const page = await context.newPage();
    await page.goto('http://elsewhere.example/').catch(() => null);
    await context.close();
    expect(asked).toContain('http://elsewhere.example/');
  });
});
