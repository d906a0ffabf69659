import { domainToUnicode } from 'node:url';
import { isWebAddress } from '../model/web-address.ts';

/** Cyrillic and Greek letters that look like Latin ones. */
const drawnAsLatin = /^[асеорхуіјѕһԁԛԝӏкмнтвοανρτυχικ\d-]+$/u;
const scripts = [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u, /\p{sc=Armenian}/u, /\p{sc=Cherokee}/u];

/** Whether a host's name may be mistaken for another: it mixes alphabets, or its letters look like Latin ones. */
const looksAlike = (host: string): boolean =>
  domainToUnicode(host)
    .split('.')
    .some((label) => {
      const used = scripts.filter((script) => script.test(label)).length;
      return used > 1 || (/[^\d-]/.test(label) && drawnAsLatin.test(label));
    });

/** Browsers remove these from an address before they parse it. */
const ignored = /[\t\n\r]/g;

/** What is dangerous about a link, as the end of a sentence (“runs a script”); null where nothing is. */
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

/** Why an address cannot be published, as the end of a sentence; null for a harmless http or https address. */
export function addressTrouble(address: string): string | null {
  const trouble = linkTrouble(address);
  return trouble === null && !isWebAddress(address) ? 'is no http or https address' : trouble;
}
