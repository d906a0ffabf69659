import { Parser } from 'htmlparser2';
import { linkTrouble } from '../links.ts';

/** A page without what a reader does not see, and with few enough levels for recursive readers. */
export interface TidyHtml {
  readonly html: string;
  /** Dangerous links, each once, with what is dangerous about it. */
  readonly badLinks: ReadonlyMap<string, string>;
}

/** In levels. Browsers stop nesting at 512; pages that people write have far fewer. */
const deepestKept = 250;
const deepestRead = 20_000;
const maxElements = 50_000;

/** Stops the parser. */
class Unreadable extends Error {}

const unseen = new Set(
  (
    'script style svg math template noscript iframe frame object embed applet canvas audio video map select ' +
    'button textarea input datalist dialog meter progress'
  ).split(' '),
);
const keptAttributes = new Set(
  'id class rel role lang dir itemprop property name content datetime href type'.split(' '),
);
/** These are kept even where they are too deep, since none contains another. */
const flatBlocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const voids = new Set('br hr img meta link base wbr col area source track param'.split(' '));

const hides = (attributes: Readonly<Record<string, string>>): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(attributes['style'] ?? '');

const encoded = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function openingTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const kept = Object.entries(attributes).filter(([key]) => keptAttributes.has(key));
  return `<${name}${kept.map(([key, value]) => ` ${key}="${encoded(value)}"`).join('')}>`;
}

/** Elements about the page. They are moved to its head. */
const headElements = new Set(['title', 'meta', 'link']);
const frames = new Set(['html', 'head', 'body']);

/** Whether an element is structured data (JSON-LD), which has the headline and date. */
const isData = (name: string, type: string | undefined): boolean =>
  name === 'script' && type?.toLowerCase() === 'application/ld+json';

/** What becomes of an element: written, left out with its content, or replaced by its content. */
type Fate = 'written' | 'left out' | 'opened up';

/**
 * Rewrites a page without scripts, drawings, comments and hidden parts, nested at most 250 levels deep, and with
 * entities decoded once (and encoded again, since the result is HTML). Gives a reason as text instead where it has more
 * elements or levels than any real page. Takes time linear in the length of the page.
 */
export function tidyHtml(page: string): TidyHtml | string {
  const head: string[] = [];
  const body: string[] = [];
  let out = body;
  let language = '';
  const badLinks = new Map<string, string>();
  const fates: Fate[] = [];
  let leftOut = 0;
  let written = 0;
  let elements = 0;
  let inData = false;

  const noteLink = (href: string | undefined): void => {
    const trouble = href === undefined ? null : linkTrouble(href);
    if (href !== undefined && trouble !== null) badLinks.set(href, trouble);
  };
  const fateOf = (name: string, attributes: Readonly<Record<string, string>>): Fate => {
    const isSeen = isData(name, attributes['type']) || (!unseen.has(name) && !hides(attributes));
    if (leftOut > 0 || !isSeen) return 'left out';
    if (frames.has(name)) return 'opened up';
    return written < deepestKept || flatBlocks.has(name) ? 'written' : 'opened up';
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      elements += 1;
      if (elements > maxElements) throw new Unreadable('it has more than 50,000 elements');
      if (fates.length > deepestRead) throw new Unreadable('its elements are nested more than 20,000 deep');
      const fate = fateOf(name, attributes);
      fates.push(fate);
      if (name === 'html') language = attributes['lang'] ?? language;
      if (fate === 'left out') leftOut += 1;
      if (fate !== 'written') return;
      written += 1;
      if (name === 'a' || name === 'area') noteLink(attributes['href']);
      inData = name === 'script';
      out = inData || headElements.has(name) ? head : body;
      out.push(openingTag(name, attributes));
    },
    ontext(text) {
      // A script's text is taken as it is; no JSON needs “</”.
      if (leftOut === 0) out.push(inData ? text.replaceAll('</', String.raw`<\/`) : encoded(text));
    },
    onclosetag(name) {
      const fate = fates.pop();
      if (fate === 'left out') leftOut -= 1;
      if (fate !== 'written') return;
      written -= 1;
      if (!voids.has(name)) out.push(`</${name}>`);
      out = body;
      inData = false;
    },
  });
  try {
    parser.end(page);
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
  const html = `<html lang="${encoded(language)}"><head>${head.join('')}</head><body>${body.join('')}</body></html>`;
  return { html, badLinks };
}
