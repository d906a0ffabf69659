/** Folders of data by the first part of the address. */
const folders: ReadonlyMap<string, string> = new Map([
  ['articles', 'articles'],
  ['quotes', 'statements'],
  ['people', 'people'],
  ['countries', 'countries'],
]);

/**
 * The data file without which a page shows nothing, from the site's base; `null` where there is none. `address` is
 * the page's, from the base too: `quotes/k4t9wm`, with or without `.html`.
 */
export function dataOf(address: string): string | null {
  const [section = '', id, ...more] = address.replace(/(?:^index)?\.html$/, '').split('/');
  const folder = folders.get(section);
  if (more.length > 0 || (folder === undefined && section !== '')) return null;
  if (id === undefined) return section === 'articles' ? null : 'data/catalogue.json';
  return id === '' || folder === undefined ? null : `data/${folder}/${id}.json`;
}
