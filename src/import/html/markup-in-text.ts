const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Elements whose content a page does not show. */
const hiding = set(`
script style svg math template noscript iframe object canvas audio video textarea select button title
`);
const others = set(`
html head body meta link base a abbr address article aside b bdi bdo big blockquote br caption center cite code dd
del dfn div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd label
li main mark nav ol p picture pre q s samp section small source span strike strong sub summary sup table tbody td
tfoot th thead time tr tt u ul var wbr
`);

/** A “<”, with what follows if that may be a tag of HTML or the start of a comment. */
const angle = /<(?:(\/?)([a-z][a-z\d]{0,11})(?:[\s/][^<>]{0,500})?>|!--)?/gi;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const noEntity = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi;

const isElement = (name: string): boolean => hiding.has(name) || others.has(name);

/** Whether a text has tags, comments or entities of HTML. */
export function hasMarkup(text: string): boolean {
  return (
    text.includes('<!--') ||
    entity.test(text) ||
    Array.from(text.matchAll(angle)).some(({ 2: name = '' }) => isElement(name.toLowerCase()))
  );
}

/** The index of each element's last closing tag, by name. */
const lastClosings = (text: string): ReadonlyMap<string, number> =>
  new Map(
    Array.from(text.matchAll(/<\/([a-z][a-z\d]{0,11})/gi), ({ 1: name = '', index }) => [name.toLowerCase(), index]),
  );

/**
 * Makes HTML of a text that has markup in it. What only looks like markup stays text: “a < b”, “<ada@quay.example>”,
 * “R&D”, and a script or comment that is not closed, in which the rest of the text would vanish.
 */
export function htmlOfText(text: string): string {
  const html = text.replaceAll(noEntity, '&amp;');
  const closings = lastClosings(html);
  const lastComment = html.lastIndexOf('-->');
  const isMarkup = (found: string, slash: string, name: string, index: number): boolean => {
    if (found === '<!--') return index < lastComment;
    return isElement(name) && (slash !== '' || !hiding.has(name) || index < (closings.get(name) ?? -1));
  };
  return html.replaceAll(angle, (found, slash: string | undefined, name: string | undefined, index: number) =>
    isMarkup(found, slash ?? '', (name ?? '').toLowerCase(), index) ? found : `&lt;${found.slice(1)}`,
  );
}
