import { xml, xmlDocument } from '../xml.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { instant } from './instant.ts';

/** Atom requires a date of every entry. Where none is known it is this one, which nobody takes for a day of news. */
const noDay = '1970-01-01';

const entryOf = ({ id, title, text, language, page, added, updated }: FeedEntry) => xml`
  <entry xml:lang="${language}">
    <id>${id}</id>
    <title>${title}</title>
    <link rel="alternate" type="text/html" href="${page}"/>${
      added === null
        ? ''
        : xml`
    <published>${instant(added)}</published>`
    }
    <updated>${instant(updated ?? noDay)}</updated>
    <summary>${text}</summary>
  </entry>`;

/** A feed as Atom 1.0 (RFC 4287). */
export function atomOf({ id, title, about, language, publisher, page, atom, icon, entries }: Feed): string {
  const days = entries.flatMap(({ updated }) => updated ?? []);
  return xmlDocument(xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${id}</id>
  <title>${title}</title>
  <subtitle>${about}</subtitle>
  <author><name>${publisher}</name></author>
  <link rel="self" type="application/atom+xml" href="${atom}"/>
  <link rel="alternate" type="text/html" href="${page}"/>
  <icon>${icon}</icon>
  <updated>${instant(days.toSorted().at(-1) ?? noDay)}</updated>${entries.map(entryOf)}
</feed>`);
}
