const sections: Readonly<Record<string, string>> = {
  articles: 'articles',
  quotes: 'statements',
  people: 'people',
  countries: 'countries',
};

/**
 * The data file without which a page shows nothing, from the site's base; `null` where there is none. `address` is
 * the page's, from the base too: `quotes/k4t9wm`, with or without `.html`.
 */
export function dataOf(address: string): string | null {
  const [section = '', id, ...more] = address.replace(/(?:^index)?\.html$/, '').split('/');
  const folder = sections[section];
  if (more.length > 0 || (folder === undefined && section !== '')) return null;
  if (id === undefined) return section === 'articles' ? null : 'data/catalogue.json';
  return id === '' || folder === undefined ? null : `data/${folder}/${id}.json`;
}
