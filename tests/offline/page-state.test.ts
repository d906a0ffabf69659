import { describe, expect, test } from 'vitest';
import { dataInState, stateIn } from '../../src/offline/page-state.ts';
import { documentOf } from '../../src/publish/document.ts';

const query = (path: unknown, data: unknown) => ({ queryKey: ['data', path], state: { data } });
const stateOf = (...queries: readonly unknown[]) => JSON.stringify({ mutations: [], queries });

describe('the data that a page carries', () => {
  test('is found in the page as it is built, whatever words are in it', () => {
    const article = { title: '</script><script>alert(1)</script>', text: '$& \u2028 “…”' };
    const html = documentOf('<html lang="en"><body><!--page--><!--state--></body></html>', {
      language: 'en',
      siteName: 'The Gazette',
      head: '',
      sheet: '',
      body: '<p>a</p>',
      state: stateOf(query('data/articles/a.json', article), query('data/catalogue.json', [])),
      linked: null,
      preloads: [],
    });
    expect(dataInState(stateIn(html) ?? '')).toEqual([
      ['data/articles/a.json', JSON.stringify(article)],
      ['data/catalogue.json', '[]'],
    ]);
  });

  test('is not there in a page that is none of ours', () => {
    expect(stateIn('<!doctype html><title>Log in</title>')).toBeNull();
  });

  test.each(['', '{', 'null', '[]', '{"queries":7}', '{"queries":[null,7,{},{"queryKey":["data"]}]}'])(
    'is nothing where its state is %s',
    (state) => {
      expect(dataInState(state)).toEqual([]);
    },
  );

  test.each(['../sw.js', 'assets/app.js', 'data/../sw.json', 'data/a.html', 7])(
    'is never put in the place of %s',
    (path) => {
      expect(dataInState(stateOf(query(path, {})))).toEqual([]);
    },
  );
});
