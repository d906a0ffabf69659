import { Document, isMap, isSeq, visit } from 'yaml';
import type {
  ArticleAssertions,
  CountryAssertion,
  DateAssertion,
  PersonAssertion,
  SpeakerAssertion,
  StatementAssertion,
  TextQuoteSelector,
} from '../../annotate/assertions.ts';
import { assertNever } from '../../model/assert-never.ts';

/** A key with its value; nothing where the value is null, `''` or an empty list. */
const filled = <Value>(key: string, value: Value): Readonly<Record<string, Value>> =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0) ? {} : { [key]: value };

/** A selector in its shortest form: the words alone where it has no prefix and suffix. */
const selectorYaml = ({ exact, prefix, suffix }: TextQuoteSelector): string | object =>
  prefix === '' && suffix === '' ? exact : { exact, ...filled('prefix', prefix), ...filled('suffix', suffix) };

const selectorsYaml = (selectors: readonly TextQuoteSelector[]): (string | object)[] =>
  selectors.map((selector) => selectorYaml(selector));

function speakerYaml(speaker: SpeakerAssertion): string | object {
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
      return assertNever(speaker);
  }
}

/** A statement as plain data for YAML. */
export function statementYaml({ id, kind, speaker, phrase, cue, content }: StatementAssertion): object {
  const pieces = selectorsYaml(content);
  return {
    id,
    kind,
    speaker: speakerYaml(speaker),
    phrase: selectorYaml(phrase),
    cue: selectorYaml(cue),
    content: pieces.length === 1 ? pieces[0] : pieces,
  };
}

/** A date as plain data for YAML; null where it is unknown, since content files then have no date. */
export function dateYaml(date: DateAssertion): object | null {
  switch (date.kind) {
    case 'printed':
      return { printed: date.date };
    case 'inferred':
      return { inferred: date.date, evidence: selectorYaml(date.evidence), because: date.because };
    case 'unknown':
      return null;
    default:
      return assertNever(date);
  }
}

/** A listed person as plain data for YAML. */
export function personYaml({ person, present, office, country, also, except }: PersonAssertion): object {
  return {
    person,
    ...(present ? { present } : {}),
    ...filled('office', office),
    ...filled('country', country),
    ...filled('also', selectorsYaml(also)),
    ...filled('except', selectorsYaml(except)),
  };
}

/** A listed country as plain data for YAML: its code alone where that says it all. */
export function countryYaml({ country, also, except }: CountryAssertion): string | object {
  if (also.length === 0 && except.length === 0) return country;
  const added = also.map(({ exact, prefix, suffix, as }) => ({
    exact,
    ...filled('prefix', prefix),
    ...filled('suffix', suffix),
    as,
  }));
  return { country, ...filled('also', added), ...filled('except', selectorsYaml(except)) };
}

const frontMatterYaml = ({
  title,
  language,
  source,
  outlet,
  date,
  added,
  related,
  removed,
  people,
  countries,
  statements,
}: ArticleAssertions): object => ({
  title,
  language,
  ...(source === null ? {} : { source: { name: source.name, printed: source.printed, ...filled('url', source.url) } }),
  ...(outlet === null ? {} : { outlet: { name: outlet.name, ...filled('url', outlet.url) } }),
  ...filled('date', dateYaml(date)),
  ...filled('added', added),
  ...filled(
    'related',
    related.map((link) => ({ ...filled('label', link.label), title: link.title, ...filled('url', link.url) })),
  ),
  ...filled('removed', removed),
  ...filled(
    'people',
    people.map((person) => personYaml(person)),
  ),
  ...filled(
    'countries',
    countries.map((country) => countryYaml(country)),
  ),
  ...filled(
    'statements',
    statements.map((statement) => statementYaml(statement)),
  ),
});

/** Puts selectors, speakers and lists of codes on one line each, as editors write them. */
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

/** A list of codes without the padding inside its brackets; maps in braces keep theirs. */
const unpadded = (line: string): string =>
  line.startsWith('countries: [ ') && line.endsWith(' ]')
    ? `countries: [${line.slice('countries: [ '.length, -' ]'.length)}]`
    : line;

/** A document as front matter in the form in which editors write it. No line is folded. */
export function frontMatterText(document: Document): string {
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: true })
    .split('\n')
    .map((line) => unpadded(line))
    .join('\n');
}

/** The front matter of a content file, without the lines `---`. */
export function frontMatterOf(assertions: ArticleAssertions): string {
  return frontMatterText(withFlow(new Document(frontMatterYaml(assertions), { aliasDuplicateObjects: false })));
}
