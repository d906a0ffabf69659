import { stringify } from 'yaml';
import type { ArticleDraft, StatementDraft } from './draft';
import { readMarkup, type Marked } from './markup';
import { selectorOf, type Selector } from './selector';

/** YAML that every version of the library writes the same: nothing folded, nothing referred to. */
export function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

function only<T>(found: readonly T[], what: string): T {
  const [one, ...more] = found;
  if (one === undefined || more.length > 0) throw new Error(`${what} is marked ${found.length} times`);
  return one;
}

function statementFront({ key, id, kind, speaker }: StatementDraft, { paragraphs, stretches }: Marked) {
  const content = stretches('says', key);
  if (content.length === 0) throw new Error(`what “${key}” says is not marked`);
  const near = {
    paragraphs,
    within: new Set(content.map(({ paragraph }) => paragraph)),
    outside: content,
    wholeWords: true,
  };
  const pieces = content.map((piece): Selector => selectorOf(piece, { paragraphs, wholeWords: false }));
  return {
    id,
    kind,
    speaker,
    phrase: selectorOf(only(stretches('who', key), `who of “${key}”`), near),
    cue: selectorOf(only(stretches('cue', key), `cue of “${key}”`), near),
    content: pieces.length === 1 ? pieces[0] : pieces,
  };
}

function dateFront(date: ArticleDraft['date'], { paragraphs, stretches }: Marked) {
  if (date === undefined || 'printed' in date) return date;
  const evidence = only(stretches('evidence', 'date'), 'evidence');
  return {
    inferred: date.inferred,
    evidence: selectorOf(evidence, { paragraphs, wholeWords: false }),
    because: date.because,
  };
}

/** An article's file. */
export function writeArticle(draft: ArticleDraft): string {
  const marked = readMarkup(draft.paragraphs);
  const front = {
    title: draft.title,
    language: draft.language,
    source: draft.source,
    outlet: draft.outlet,
    date: dateFront(draft.date, marked),
    added: draft.added,
    related: draft.related,
    removed: draft.removed,
    people: draft.people,
    countries: draft.countries,
    statements: draft.statements.map((statement) => statementFront(statement, marked)),
  };
  return `---\n${yaml(front)}---\n\n${marked.paragraphs.join('\n\n')}\n`;
}
