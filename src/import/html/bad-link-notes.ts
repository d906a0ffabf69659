import { quoted } from '../../model/quote-for-message.ts';

const mostShown = 5;

/** What the editor is told of links that were left out: a sentence each, and one for the rest of many. */
export function badLinkNotes(links: ReadonlyMap<string, string>): string[] {
  const all = [...links].map(([link, trouble]) => `Left out the link ${quoted(link)}: it ${trouble}.`);
  const rest = all.length - mostShown;
  return rest > 0 ? [...all.slice(0, mostShown), `Left out ${rest} more such links.`] : all;
}
