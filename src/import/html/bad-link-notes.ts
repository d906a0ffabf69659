import { quoted } from '../../model/quote-for-message.ts';

const maxShown = 5;

/** A sentence for each link that was left out, and one for the rest if there are many. */
export function badLinkNotes(links: ReadonlyMap<string, string>): string[] {
  const all = [...links].map(([link, trouble]) => `Left out the link ${quoted(link)}: it ${trouble}.`);
  const rest = all.length - maxShown;
  return rest > 0 ? [...all.slice(0, maxShown), `Left out ${rest} more such links.`] : all;
}
