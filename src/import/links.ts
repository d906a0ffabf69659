import { domainToUnicode } from 'node:url';
import { isWebAddress } from '../compile/links.ts';

/** Cyrillic and Greek letters that are drawn as Latin ones. */
const drawnAsLatin = /^[асеорхуіјѕһԁԛԝӏкмнтвοανρτυχικ\d-]+$/u;
const scripts = [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u, /\p{sc=Armenian}/u, /\p{sc=Cherokee}/u];

/** Whether a name of a host may be taken for another: letters of several alphabets, or drawn as Latin ones. */
const looksAlike = (host: string): boolean =>
  domainToUnicode(host)
    .split('.')
    .some((label) => {
      const used = scripts.filter((script) => script.test(label)).length;
      return used > 1 || (/[^\d-]/.test(label) && drawnAsLatin.test(label));
    });

/** Browsers take these out of an address before they read it. */
const ignored = /[\t\n\r]/g;

/** What speaks against a link, as the end of a sentence (“runs a script”); null where nothing does. */
export function linkTrouble(link: string): string | null {
  const address = link.replaceAll(ignored, '').trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/^[\p{Cc} ]+/u, ''))?.[1]?.toLowerCase();
  if (scheme === 'javascript' || scheme === 'vbscript') return 'runs a script';
  if (scheme === 'data' || scheme === 'blob') return 'holds data instead of an address';
  if (scheme === 'file') return 'leads to a file of somebody’s computer';
  if (!/^(?:https?:)?\/\//i.test(address)) return null;
  const absolute = address.startsWith('//') ? `https:${address}` : address;
  if (!URL.canParse(absolute)) return 'is no address';
  const { username, password, hostname } = new URL(absolute);
  if (username !== '' || password !== '') return 'hides its host behind a name or password';
  return looksAlike(hostname) ? 'has a host whose name looks like another’s' : null;
}

/** An address that may be published: http or https, and nothing speaks against it. */
export function isGoodAddress(link: string): boolean {
  return isWebAddress(link) && linkTrouble(link) === null;
}
