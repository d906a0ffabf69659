import { Buffer } from 'node:buffer';
import type { ArticleAssertions } from '../annotate/assertions.ts';
import type { Gazetteer } from '../annotate/gazetteer.ts';
import { proposedPerson, withFreshIds } from '../annotate/proposal/new-people.ts';
import { proposeArticle } from '../annotate/proposal/propose-article.ts';
import type { RewordedStatement } from '../annotate/proposal/update/reworded-statements.ts';
import type { WithdrawnStatement } from '../annotate/proposal/update/update-statements.ts';
import { wordingOf } from '../annotate/wording.ts';
import type { Fault } from '../compile/fault.ts';
import type { Extraction, ExtractionInput, Question } from '../extract/extraction.ts';
import type { Person } from '../model/edition.ts';
import type { Slug, StatementId } from '../model/ids.ts';
import type { NewStatement } from './additions.ts';
import { checkArticle } from './check-article.ts';
import { cleanMetadata } from './clean-metadata.ts';
import { contentFile } from './content-file/content-file.ts';
import type { EditionState } from './edition-state.ts';
import { err, type Failure, ok, type Outcome } from './failure.ts';
import { maxContentBytes, megabytes } from './limits.ts';
import { addressTrouble } from './links.ts';
import { idMinter } from './mint-ids.ts';
import { type Metadata, noMetadata, type RawArticle } from './raw-article.ts';
import { proposedSlug } from './slug-of.ts';
import { type UpdatedFile, updatedFile } from './update/updated-file.ts';

/** An article ready to be written: nothing of it is on disk yet. */
export interface Prepared {
  /** The input, as messages name it. */
  readonly name: string;
  readonly slug: Slug;
  /** From the content folder. */
  readonly path: string;
  /** The content file. */
  readonly content: string;
  readonly assertions: ArticleAssertions;
  readonly extraction: Extraction;
  readonly questions: readonly Question[];
  /** What was done to the input, and what an update kept and changed: sentences. */
  readonly notes: readonly string[];
  readonly newPeople: readonly Person[];
  readonly newStatements: readonly NewStatement[];
  /** Statements that an update has taken out of the article, each with the reason. */
  readonly withdrawn: readonly WithdrawnStatement[];
  /** Statements that have other words after an update, with those that they had. */
  readonly reworded: readonly RewordedStatement[];
  readonly isUpdate: boolean;
}

/** How articles are prepared. */
export interface Preparation {
  readonly extract: (input: ExtractionInput) => Extraction;
  readonly gazetteer: Gazetteer;
  /** What the command line says of the article; it overrides what the input says. */
  readonly metadata: Partial<Metadata>;
  readonly slug: Slug | null;
  /** No date after this day is believed; `YYYY-MM-DD`. */
  readonly notAfter: string | null;
  /** Whether an article that the edition has is brought up to date. */
  readonly update: boolean;
}

/** The content file of an article that the edition does not have. */
function newFile(extraction: Extraction, { people }: EditionState, gazetteer: Gazetteer, mint: () => StatementId) {
  const { assertions, questions } = proposeArticle(extraction, { people, gazetteer, idOf: mint, addressTrouble });
  const content = contentFile(assertions, extraction.paragraphs);
  return { assertions, content, questions, notes: [], withdrawn: [], reworded: [] } satisfies UpdatedFile;
}

function firstFault(dir: string, file: string, [fault, ...more]: readonly Fault[]): Failure | null {
  if (fault === undefined) return null;
  const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
  const reason = `the file made of it would not compile: ${dir}/${fault.file}:${fault.line}: ${fault.message}${rest}`;
  return { file, at: null, reason, next: 'nothing was written; please report this text' };
}

/** Turns one input into a content file that the edition's own compiler accepts, or says why there is none. */
export function prepare(raw: RawArticle, state: EditionState, how: Preparation): Outcome<Prepared> {
  const { metadata, notes: metadataNotes } = cleanMetadata({ ...raw.metadata, ...how.metadata });
  const slug = how.slug ?? proposedSlug([raw.stem, metadata.title], raw.text);
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
  const read = (text: string, given: Metadata): Extraction =>
    how.extract({
      text,
      known: { people: state.people, countries: how.gazetteer.forms },
      given: { ...given, notAfter: how.notAfter },
    });
  const found = read(raw.text, metadata);
  if (found.paragraphs.length === 0) {
    return err(raw.name, 'all of its text is noise around an article', 'put the article’s text into it');
  }
  const extraction = withFreshIds(found, state.ids.people);
  const mint = idMinter(slug, state.ids.statements);
  const path = existing ?? `articles/${slug}.md`;
  const file =
    existing === undefined
      ? newFile(extraction, state, how.gazetteer, mint)
      : updatedFile(
          state,
          path,
          extraction,
          { people: state.people, gazetteer: how.gazetteer, mint, addressTrouble },
          ({ assertions: { title, language }, paragraphs }) =>
            withFreshIds(
              read(paragraphs.join('\n\n'), { ...noMetadata, title: title.text, language }),
              state.ids.people,
            ),
        );
  if ('failure' in file) return { ok: false, failure: { ...file.failure, file: raw.name } };
  const { assertions, content, questions, notes, withdrawn, reworded } = file;
  const size = Buffer.byteLength(content);
  if (size > maxContentBytes) {
    const reason = `the file made of it has ${megabytes(size)}; a content file has at most ${megabytes(maxContentBytes)}`;
    return err(raw.name, reason, 'cut it into articles and import those');
  }
  const listed = new Set(assertions.people.map(({ person }) => person));
  const newPeople = extraction.people
    .filter(({ id, standing }) => standing === 'new' && listed.has(id))
    .map((person) => proposedPerson(person));
  const people = [...state.people, ...newPeople];
  const faults = checkArticle({ path, slug, content, assertions, paragraphs: extraction.paragraphs, people });
  const failure = firstFault(state.dir, raw.name, faults);
  if (failure !== null) return { ok: false, failure };
  return ok({
    name: raw.name,
    slug,
    path,
    content,
    assertions,
    extraction,
    questions,
    notes: [...raw.notes, ...metadataNotes, ...notes],
    newPeople,
    newStatements: assertions.statements.flatMap((statement) => {
      const wording = state.ids.statements.has(statement.id) ? null : wordingOf(statement, extraction.paragraphs);
      return wording === null ? [] : [{ id: statement.id, rev: wording.rev }];
    }),
    withdrawn,
    reworded,
    isUpdate: existing !== undefined,
  });
}

/** The edition's people and ids with those of an article added, for the next article of a batch. */
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
