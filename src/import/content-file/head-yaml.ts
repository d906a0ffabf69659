import { Document, isMap, isSeq, visit } from 'yaml';
import type { ArticleHead, Selector, StatementHead } from '../../compile/schema.ts';

type SelectorYaml = string | { exact: string; prefix?: string; suffix?: string };

/** A selector in its shortest form: the words alone where nothing is said of what is around them. */
const selectorYaml = ({ exact, prefix, suffix }: Selector): SelectorYaml =>
  prefix === '' && suffix === ''
    ? exact
    : { exact, ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };

function speakerYaml(speaker: StatementHead['speaker']): unknown {
  switch (speaker.kind) {
    case 'person':
      return speaker.id;
    case 'country':
      return { country: speaker.code };
    case 'organisation':
      return { organisation: speaker.name };
    case 'unnamed':
      return { unnamed: speaker.name };
    default:
      return speaker satisfies never;
  }
}

/** A statement as plain data for YAML. */
export function statementYaml({ id, kind, speaker, phrase, cue, content }: StatementHead): object {
  const pieces = content.map((piece) => selectorYaml(piece));
  return {
    id,
    kind,
    speaker: speakerYaml(speaker),
    phrase: selectorYaml(phrase),
    cue: selectorYaml(cue),
    content: pieces.length === 1 ? pieces[0] : pieces,
  };
}

/** A key with its value, or nothing where the list is empty. */
const filled = <Value>(key: string, list: readonly Value[]): Readonly<Record<string, readonly Value[]>> =>
  list.length === 0 ? {} : { [key]: list };

export function dateYaml(date: NonNullable<ArticleHead['date']>): object {
  return 'printed' in date
    ? date
    : { inferred: date.inferred, evidence: selectorYaml(date.evidence), because: date.because };
}

export function personYaml({ person, present, office, country, also, except }: ArticleHead['people'][number]): object {
  return {
    person,
    ...(present ? { present } : {}),
    ...(office === undefined ? {} : { office }),
    ...(country === undefined ? {} : { country }),
    ...filled(
      'also',
      also.map((one) => selectorYaml(one)),
    ),
    ...filled(
      'except',
      except.map((one) => selectorYaml(one)),
    ),
  };
}

export function countryYaml({ country, also, except }: ArticleHead['countries'][number]): unknown {
  return also.length === 0 && except.length === 0
    ? country
    : {
        country,
        ...filled(
          'also',
          also.map(({ as, ...one }) => ({
            exact: one.exact,
            ...(one.prefix === '' ? {} : { prefix: one.prefix }),
            ...(one.suffix === '' ? {} : { suffix: one.suffix }),
            as,
          })),
        ),
        ...filled(
          'except',
          except.map((one) => selectorYaml(one)),
        ),
      };
}

const headYaml = (head: ArticleHead): object => ({
  title: head.title,
  language: head.language,
  ...(head.source ? { source: head.source } : {}),
  ...(head.outlet ? { outlet: head.outlet } : {}),
  ...(head.date ? { date: dateYaml(head.date) } : {}),
  ...(head.added === undefined ? {} : { added: head.added }),
  ...filled('related', head.related),
  ...filled('removed', head.removed),
  ...filled(
    'people',
    head.people.map((person) => personYaml(person)),
  ),
  ...filled(
    'countries',
    head.countries.map((country) => countryYaml(country)),
  ),
  ...filled(
    'statements',
    head.statements.map((statement) => statementYaml(statement)),
  ),
});

/** Selectors, speakers and lists of codes stand on one line, as an editor writes them. */
export function withFlow(document: Document): Document {
  visit(document, {
    Map(_, node) {
      if (node.has('exact')) node.flow = true;
    },
    Pair(_, { key, value }) {
      const isCodes = isSeq(value) && String(key) === 'countries' && !value.items.some((item) => isMap(item));
      if (isCodes || (isMap(value) && String(key) === 'speaker')) value.flow = true;
    },
  });
  return document;
}

/** A list of codes without blanks at its ends, which maps in braces have. */
const unpadded = (line: string): string =>
  line.startsWith('countries: [ ') && line.endsWith(' ]')
    ? `countries: [${line.slice('countries: [ '.length, -' ]'.length)}]`
    : line;

/** Front matter as editors write it: no line is folded. */
export function frontMatterText(document: Document): string {
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: true })
    .split('\n')
    .map((line) => unpadded(line))
    .join('\n');
}

/** The front matter of a content file, without the lines `---`. */
export function frontMatterOf(head: ArticleHead): string {
  return frontMatterText(withFlow(new Document(headYaml(head), { aliasDuplicateObjects: false })));
}
