import type { ArticleHead } from '../../compile/schema.ts';
import type { ExtractedStatement, Extraction, Known, Question } from '../../extract/extraction.ts';
import type { StatementId } from '../../model/ids.ts';
import { textAt } from '../../model/place.ts';
import { isGoodAddress, linkTrouble } from '../../import/links.ts';
import { askedOnce } from './asked-once.ts';
import { namedInArticle } from './listed.ts';
import { selectorFor } from '../selector-for.ts';
import { type WrittenStatement, writtenStatements } from './statements.ts';

/** What a content file says of an article, what of it came from where, and what wants a human eye. */
export interface Written {
  readonly head: ArticleHead;
  readonly statements: readonly WrittenStatement[];
  readonly questions: readonly Question[];
}

type Ask = (about: Question['about'], words: string, asks: string) => void;

/** The text’s first words, for an article of which no headline is known. */
function firstWords(text: string): string {
  if (text.length <= 80) return text;
  const cut = text.slice(0, 80).lastIndexOf(' ');
  return `${text.slice(0, cut > 0 ? cut : 79)}…`;
}

function titleOf({ title, paragraphs }: Extraction, ask: Ask): ArticleHead['title'] {
  if (title !== null && title.text.trim() !== '') return title;
  const text = firstWords(paragraphs[0] ?? '');
  ask('title', text, 'No headline is known: these are the text’s first words. Write one.');
  return { text, by: 'edition' };
}

function dateOf({ date, paragraphs }: Extraction, ask: Ask): ArticleHead['date'] {
  if (date.kind === 'unknown') return undefined;
  if (date.kind === 'printed') return { printed: date.date };
  const evidence = selectorFor(paragraphs, date.evidence);
  if (evidence) return { inferred: date.date, evidence, because: date.because };
  ask(
    'date',
    textAt(paragraphs, date.evidence),
    `The date ${date.date} was left out: its evidence stands in the text more than once.`,
  );
  return undefined;
}

/** An address as content may have it; of any other the editor is asked. */
function addressOf(url: string | null, ask: Ask): { url?: string } {
  if (url === null) return {};
  if (isGoodAddress(url)) return { url };
  const trouble = linkTrouble(url) ?? 'is no http or https address';
  ask('structure', url, `This address was left out: it ${trouble}.`);
  return {};
}

/** Says what an extraction found as a content file says it; `idOf` gives each statement its id. */
export function proposedHead(
  extraction: Extraction,
  known: Known['people'],
  idOf: (statement: ExtractedStatement) => StatementId,
): Written {
  const asked: Question[] = [];
  const ask: Ask = (about, words, asks) => {
    asked.push({ about, place: null, words, asks });
  };
  const { source, outlet, related, removed, language } = extraction;
  const { people, countries } = namedInArticle(extraction, known);
  const written = writtenStatements(extraction, new Set(people.map(({ person }) => person)), idOf);
  const date = dateOf(extraction, ask);
  const head: ArticleHead = {
    title: titleOf(extraction, ask),
    language,
    ...(source ? { source: { name: source.name, printed: source.printed, ...addressOf(source.url, ask) } } : {}),
    ...(outlet ? { outlet: { name: outlet.name, ...addressOf(outlet.url, ask) } } : {}),
    ...(date ? { date } : {}),
    related: related.map(({ label, title, url }) => ({
      ...(label === null ? {} : { label }),
      title,
      ...addressOf(url, ask),
    })),
    removed: removed.map(({ what, why, after }) => ({ what, why, after })),
    people,
    countries,
    statements: written.statements.map((statement) => statement.head),
  };
  const questions = [...askedOnce(extraction.questions, written.questions), ...asked];
  return { head, statements: written.statements, questions };
}
