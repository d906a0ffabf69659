import { assertNever } from '../model/assert-never.ts';
import { filterNames } from '../model/filter-names.ts';
import { effectiveKinds, type FilterKey, facetKeys, type Filters, type View } from '../model/filters.ts';

/** The forms in which a list can be taken along. */
export type ExportFormat = 'csv' | 'json' | 'markdown' | 'bibtex';

/** A file to give to the reader. */
export interface ExportedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** The list that is exported, as its file tells of it. */
export interface ExportedList {
  readonly edition: string;
  /** What its rows are: “12 quotes”. */
  readonly rows: string;
  /** Its whole address, filters and order in it. */
  readonly address: string;
  /** The filters as a reader knows them. */
  readonly filters: readonly { readonly name: string; readonly value: string }[];
  /** The same as they stand in the address, for the file's name. */
  readonly values: readonly string[];
  /** The reader's day, `YYYY-MM-DD`. */
  readonly day: string;
}

function valuesOf(filters: Filters, view: View, key: FilterKey): readonly string[] {
  switch (key) {
    case 'q':
      return filters.q === '' ? [] : [filters.q];
    case 'kind':
      return effectiveKinds(filters, view);
    case 'person':
    case 'country':
      return filters[key];
    default:
      return assertNever(key);
  }
}

/**
 * The filters of a list in words: those that the view has by itself too. Of a list of articles they tell which
 * articles, even where its rows are the statements in these.
 */
export function filtersInWords(
  filters: Filters,
  view: View,
  rows: 'articles' | 'statements',
  label: (key: FilterKey, value: string) => string,
): ExportedList['filters'] {
  return [...facetKeys, 'q' as const].flatMap((key) => {
    const values = valuesOf(filters, view, key);
    if (values.length === 0) return [];
    const ofTheirArticles = view === 'articles' && rows === 'statements';
    const name = ofTheirArticles ? `Articles by ${filterNames[key].toLowerCase()}` : filterNames[key];
    return [{ name, value: values.map((value) => label(key, value)).join(' or ') }];
  });
}

/** On one line: `Person: Ada Moen; Kind: Quoted or Partly quoted`. */
export function filtersOnOneLine({ filters }: ExportedList): string {
  return filters.map(({ name, value }) => `${name}: ${value}`).join('; ');
}
