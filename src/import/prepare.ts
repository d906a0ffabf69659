import { proposedHead } from '../annotate/proposal/article-head.ts';
import { contentFile } from './content-file/content-file.ts';
import type { ArticleHead } from '../compile/schema.ts';
import type { Extraction, ExtractionInput, Question } from '../extract/extraction.ts';
import type { CountryForm } from '../model/country-form.ts';
import type { Person } from '../model/edition.ts';
import type { Slug } from '../model/ids.ts';
import { checkArticle } from './check-article.ts';
import type { NewStatement } from './additions.ts';
import { cleanMetadata } from './clean-metadata.ts';
import type { EditionState } from './edition-state.ts';
import { type Failure, type Outcome, ok, err } from './failure.ts';
import { megabytes, mostContentBytes } from './limits.ts';
import { idMinter } from './mint-ids.ts';
import { proposedPerson, withFreshIds } from './new-people.ts';
import type { RawArticle, Metadata } from './raw-article.ts';
import { proposedSlug } from './slug-of.ts';
import { updatedArticle } from './update/updated-article.ts';
import type { RewordedStatement } from './update/reworded.ts';
import { wordingOf } from './wording.ts';

/** An article ready to be written: nothing of it is on disk yet. */
export interface Prepared {
  readonly name: string;
  readonly slug: Slug;
  /** From the content folder. */
  readonly path: string;
  /** The content file. */
  readonly content: string;
  readonly head: ArticleHead;
  readonly extraction: Extraction;
  readonly questions: readonly Question[];
  /** What was done to the input, and what an update kept and changed: sentences. */
  readonly notes: readonly string[];
  readonly newPeople: readonly Person[];
  readonly newStatements: readonly NewStatement[];
  /** Statements that an update has taken out of the article. */
  readonly withdrawn: readonly string[];
  /** Statements that an update has left with other words, and those that they had. */
  readonly reworded: readonly RewordedStatement[];
  readonly isUpdate: boolean;
}

export interface Preparation {
  readonly extract: (input: ExtractionInput) => Extraction;
  readonly countries: readonly CountryForm[];
  /** What the command line says of the article; believed before what the input says. */
  readonly told: Partial<Metadata>;
  readonly slug: Slug | null;
  /** No date after this day is believed; `YYYY-MM-DD`. */
  readonly notAfter: string | null;
  /** Whether an article that is there already is brought up to date. */
  readonly update: boolean;
}

function firstFault(dir: string, path: string, faults: ReturnType<typeof checkArticle>): Failure | null {
  const [fault] = faults;
  if (!fault) return null;
  const rest = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  const reason = `the file made of it would not compile: ${dir}/${fault.file}:${fault.line}: ${fault.message}${rest}`;
  return { file: path, at: null, reason, next: 'nothing was written; please report this text' };
}

/** Turns one input into a content file that the edition's own compiler accepts, or says why there is none. */
export function prepare(raw: RawArticle, state: EditionState, how: Preparation): Outcome<Prepared> {
  const { told, notes: toldNotes } = cleanMetadata({ ...raw.told, ...how.told });
  const slug = how.slug ?? proposedSlug([raw.stem, told.title], raw.text);
  const existing = state.articles.get(slug);
  if (existing !== undefined && !how.update) {
    const next = 'say --update to bring it up to date, or --slug for another address';
    return err(raw.name, `the edition has “${slug}” already (${state.dir}/${existing})`, next);
  }
  if (existing === undefined && state.ids.articles.has(slug)) {
    return err(
      raw.name,
      `“${slug}” was an article’s address before, which is not given again`,
      'say --slug for another one',
    );
  }
  const found = how.extract({
    text: raw.text,
    known: { people: state.people, countries: how.countries },
    given: { ...told, notAfter: how.notAfter },
  });
  if (found.paragraphs.length === 0)
    return err(raw.name, 'all of its text is noise around an article', 'put the article’s text into it');
  const extraction = withFreshIds(found, state.ids.people);
  const mint = idMinter(slug, state.ids.statements);
  const path = existing ?? `articles/${slug}.md`;
  const written =
    existing === undefined
      ? { ...proposedHead(extraction, state.people, mint), notes: [], withdrawn: [], reworded: [] }
      : updatedArticle({ state, path, extraction, mint });
  if ('failure' in written) return { ok: false, failure: { ...written.failure, file: raw.name } };
  const { head, questions, notes, withdrawn, reworded } = written;
  const content = 'content' in written ? written.content : contentFile(head, extraction.paragraphs);
  const size = Buffer.byteLength(content);
  if (size > mostContentBytes) {
    const reason = `the file made of it has ${megabytes(size)}; a content file has at most ${megabytes(mostContentBytes)}`;
    return err(raw.name, reason, 'cut it into articles and import those');
  }
  const listed = new Set(head.people.map(({ person }) => person));
  const newPeople = extraction.people
    .filter(({ id, standing }) => standing === 'new' && listed.has(id))
    .map((person) => proposedPerson(person));
  const failure = firstFault(
    state.dir,
    raw.name,
    checkArticle(path, slug, content, head, extraction.paragraphs, [...state.people, ...newPeople]),
  );
  if (failure) return { ok: false, failure };
  return ok({
    name: raw.name,
    slug,
    path,
    content,
    head,
    extraction,
    questions,
    notes: [...raw.notes, ...toldNotes, ...notes],
    newPeople,
    newStatements: head.statements.flatMap((statement) => {
      const wording = state.ids.statements.has(statement.id) ? null : wordingOf(statement, extraction.paragraphs);
      return wording === null ? [] : [{ id: statement.id, rev: wording.rev }];
    }),
    withdrawn,
    reworded,
    isUpdate: existing !== undefined,
  });
}

/** The people and ids of the edition with those of an article added: what the next one of a batch must know. */
export function withPrepared(state: EditionState, { newPeople, newStatements }: Prepared): EditionState {
  return {
    ...state,
    people: [...state.people, ...newPeople],
    ids: {
      articles: state.ids.articles,
      people: new Set([...state.ids.people, ...newPeople.map(({ id }) => id)]),
      statements: new Set([...state.ids.statements, ...newStatements.map(({ id }) => id)]),
    },
  };
}
