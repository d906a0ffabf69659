import CSL from 'citeproc';
import { apa, chicago, locale } from 'virtual:csl-styles';
import { attributed, whoOf } from '../model/citation.ts';
import { calendarText } from '../model/date-text.ts';
import { quotedText } from '../model/words.ts';
import { type Citing, remarksOn } from './citing.ts';
import { type CslItem, cslItem } from './csl-item.ts';

/** A citation style: APA, 7th edition, or Chicago, 17th edition, author-date. */
export type Style = 'apa' | 'chicago';

/** Replaces `<` on its way through citeproc, which takes it for markup. */
const lessThanStandIn = '\uE03C';
/** White space becomes a space: citeproc loses words after a line separator. */
const shielded = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('<', lessThanStandIn);
const unshielded = (text: string): string => text.replaceAll(lessThanStandIn, '<').trim();

let item: CslItem | undefined;

function engineOf(style: Style) {
  const system = { retrieveLocale: () => locale, retrieveItem: () => item ?? {} };
  const engine = new CSL.Engine(system, { apa, chicago }[style], 'en-US', true);
  engine.setOutputFormat('text');
  engine.opt.development_extensions.wrap_url_and_doi = false;
  return engine;
}

// Reading a style takes time, so it is done once, and only for a style that is asked for.
const engines = new Map<Style, ReturnType<typeof engineOf>>();

/** How a style prints when an address was looked at. The day alone proves nothing: an article may have the same date. */
const accessIn: Readonly<Record<Style, (day: string, url: string) => string>> = {
  apa: (day, url) => `Retrieved ${day}, from ${url}`,
  chicago: (day, url) => `Accessed ${day}. ${url}`,
};

/** A day (`YYYY-MM-DD`) as both styles print it: `October 5, 2024`. */
function monthFirst(date: string): string {
  const [day = '', month = '', year = ''] = calendarText(date).split(' ');
  return `${month} ${day}, ${year}`;
}

/** In brackets what the style does not print itself: when the address was looked at, and what is not the source's own. */
function additions(style: Style, reference: string, { article, accessed }: Citing): string {
  const printed = reference.includes(accessIn[style](monthFirst(accessed), article.url));
  const all = [...(printed ? [] : [`Accessed ${calendarText(accessed)}.`]), ...remarksOn(article)];
  return all.length === 0 ? '' : ` [${all.join(' ')}]`;
}

/**
 * A reference in a style; for a statement, its words with an in-text citation before that. A style may change a title's
 * capitals and quotation marks. The words of a statement stay as they are.
 */
export function styled(style: Style, citing: Citing): string {
  const { statement } = citing;
  const engine = engines.get(style) ?? engineOf(style);
  engines.set(style, engine);
  const { note: _, ...plain } = cslItem(citing);
  const container = plain['container-title'];
  item = {
    ...plain,
    title: shielded(plain.title),
    ...(container !== undefined && { 'container-title': shielded(container) }),
  };
  engine.updateItems([]);
  engine.updateItems([item.id]);
  const reference = unshielded(engine.makeBibliography()[1].join(''));
  const entry = `${reference}${additions(style, reference, citing)}`;
  if (statement === null) return entry;
  const prefix = statement.kind === 'direct' ? { prefix: shielded(`${whoOf(statement)}, as quoted in `) } : {};
  const inText = unshielded(
    engine.previewCitationCluster(
      { citationItems: [{ id: citing.id, ...prefix }], properties: { noteIndex: 0 } },
      [],
      [],
      'text',
    ),
  );
  const said = statement.kind === 'direct' ? quotedText(statement.kind, statement.words) : attributed(statement);
  return `${said} ${inText}\n\n${entry}`;
}
