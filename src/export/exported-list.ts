import { assertNever } from '../model/assert-never.ts';
import { filterNames } from '../model/filter-names.ts';
import { effectiveKinds, type FilterKey, facetKeys, type Filters, type View } from '../model/filters.ts';

/** The formats in which a list can be saved. */
export type ExportFormat = 'csv' | 'json' | 'markdown' | 'bibtex';

/** A file for the reader to save. */
export interface ExportedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** What an exported file says about its list. */
export interface ExportedList {
  /** The edition's name. */
  readonly edition: string;
  /** What its rows are: “12 quotes”. */
  readonly rows: string;
  /** Its whole address, with filters and order. */
  readonly address: string;
  /** The filters as the screen names them. */
  readonly filters: readonly { readonly name: string; readonly value: string }[];
  /** The values of the filters as they stand in the address, for the file's name. */
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
 * The filters of a list in words, including the view's defaults. Filters of the articles are named so where the rows are
 * the statements in these articles. `label` names a value.
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

/** The filters on one line: `Person: Ada Moen; Kind: Quoted or Partly quoted`. */
export function filtersOnOneLine({ filters }: ExportedList): string {
  return filters.map(({ name, value }) => `${name}: ${value}`).join('; ');
}
