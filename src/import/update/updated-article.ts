import { decodeUtf8 } from '../../compile/decode.ts';
import { type Fault, reporterOf } from '../../compile/fault.ts';
import { splitFrontMatter } from '../../compile/front-matter.ts';
import { locate } from '../../annotate/locate.ts';
import { readArticleFile, type ArticleSource } from '../../compile/read-article.ts';
import type { ArticleHead } from '../../compile/schema.ts';
import type { Extraction } from '../../extract/extraction.ts';
import type { StatementId } from '../../model/ids.ts';
import { type Place, textAt } from '../../model/place.ts';
import { type Written, proposedHead } from '../../annotate/proposal/article-head.ts';
import { contentText } from '../content-file/content-file.ts';
import type { NamedInArticle } from '../../annotate/proposal/listed.ts';
import { standIn } from '../../annotate/proposal/statement-head.ts';
import type { EditionState } from '../edition-state.ts';
import { type Failure, err } from '../failure.ts';
import { proposedPerson } from '../new-people.ts';
import { editFrontMatter } from './edit-front-matter.ts';
import { mapParagraphs } from './map-paragraphs.ts';
import { type RewordedStatement, rewordedStatements } from './reworded.ts';
import { updatedLists } from './updated-lists.ts';
import { type Updated, updatedStatements } from './updated-statements.ts';

interface Input {
  readonly state: EditionState;
  /** Of the article, from the content folder. */
  readonly path: string;
  readonly extraction: Extraction;
  readonly mint: () => StatementId;
}

/** An article's file brought up to date with its new text. */
export interface UpdatedArticle extends Pick<Written, 'head' | 'questions'> {
  readonly content: string;
  readonly notes: readonly string[];
  /** Ids of statements of which the text has nothing left. */
  readonly withdrawn: readonly string[];
  readonly reworded: readonly RewordedStatement[];
}

interface OldFile extends ArticleSource {
  readonly frontMatter: string;
}

function readOld({ state, path }: Input): OldFile | Fault {
  const faults: Fault[] = [];
  const tell = reporterOf(path, faults);
  const file = state.files.find((one) => one.path === path);
  const text = file ? decodeUtf8(file.bytes, tell) : null;
  const parts = text === null ? null : splitFrontMatter(text, tell);
  const read = file && parts ? readArticleFile(file, tell) : null;
  if (read && parts) return { ...read, frontMatter: parts.head.text };
  return faults[0] ?? { file: path, line: 1, message: 'it cannot be read' };
}

/** Who and what the old text did not name by any of the words that name it now, and who speaks newly. */
function newlyNamed(
  fresh: NamedInArticle,
  extraction: Extraction,
  oldText: string,
  statements: readonly Updated[],
): NamedInArticle {
  const isNew = (mentions: readonly Place[]): boolean =>
    mentions.some((place) => !oldText.includes(textAt(extraction.paragraphs, place)));
  const speaking = new Set(statements.flatMap(({ head }) => (head.speaker.kind === 'person' ? [head.speaker.id] : [])));
  const people = new Set(
    extraction.people.filter(({ id, mentions }) => speaking.has(id) || isNew(mentions)).map(({ id }) => id),
  );
  const countries = new Set(
    extraction.countries.filter(({ mentions }) => isNew(mentions.map(({ place }) => place))).map(({ code }) => code),
  );
  return {
    people: fresh.people.filter(({ person }) => people.has(person)),
    countries: fresh.countries.filter(({ country }) => countries.has(country)),
  };
}

const dateOf = (
  old: ArticleHead['date'],
  fresh: ArticleHead['date'],
  paragraphs: readonly string[],
): ArticleHead['date'] => (!old || 'printed' in old || locate(paragraphs, old.evidence).ok ? (old ?? fresh) : fresh);

/** Brings an article of the edition up to date with a new text: what the editor made by hand stays. */
export function updatedArticle(input: Input): UpdatedArticle | { readonly failure: Failure } {
  const { state, path, extraction, mint } = input;
  const old = readOld(input);
  if ('message' in old) return err(`${state.dir}/${path}`, old.message, 'put that right first', old);
  const { paragraphs } = extraction;
  const fresh = proposedHead(extraction, state.people, standIn);
  const before = { statements: old.head.statements, paragraphs: old.paragraphs };
  const { statements, gone, questions } = updatedStatements(before, paragraphs, fresh.statements, mint);
  const lists = updatedLists(
    old.head,
    newlyNamed(fresh.head, extraction, old.paragraphs.join('\n'), statements),
    paragraphs,
    [
      ...state.people,
      ...extraction.people.filter(({ standing }) => standing === 'new').map((person) => proposedPerson(person)),
    ],
  );
  const place = mapParagraphs(old.paragraphs, paragraphs);
  const date = dateOf(old.head.date, fresh.head.date, paragraphs);
  const head: ArticleHead = {
    ...old.head,
    date,
    removed: old.head.removed.map((removal) => ({ ...removal, after: place(removal.after) })),
    people: lists.people,
    countries: lists.countries,
    statements: statements.map((statement) => statement.head),
  };
  const count = (kind: Updated['kind']): number => statements.filter((statement) => statement.kind === kind).length;
  return {
    head,
    content: contentText(editFrontMatter(old.frontMatter, old.head, { ...head, statements }), paragraphs),
    questions: [...fresh.questions.filter(({ about }) => about !== 'title'), ...questions],
    notes: [
      `Statements: ${count('kept')} as they were, ${count('changed')} changed with their ids kept, ${count('new')} new, ${gone.length} no longer in the text.`,
      ...lists.notes,
      ...gone.map(({ id, content }) => `The statement ${id} is no longer in the text: “${content[0]?.exact ?? ''}”`),
    ],
    withdrawn: gone.map(({ id }) => id),
    reworded: rewordedStatements(before, { statements: head.statements, paragraphs }),
  };
}
