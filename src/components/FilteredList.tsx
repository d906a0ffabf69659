import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { filterNames } from '../model/filter-names.ts';
import type { Facets } from '../model/facets.ts';
import {
  facetKeys,
  type FacetKey,
  type Filters,
  noFilters,
  without,
  withPage,
  withSort,
  withToggled,
  type View,
  sorts,
} from '../model/filters.ts';
import type { NearMiss } from '../model/near-miss.ts';
import { type Chip, Chips } from './Chips.tsx';
import { EmptyResult } from './EmptyResult.tsx';
import { FilterBar } from './FilterBar.tsx';
import styles from './FilteredList.module.css';
import { Pager } from './Pager.tsx';
import { SortMenu } from './SortMenu.tsx';
import { useHydrated } from '../hooks/use-hydrated.ts';

interface Props {
  readonly view: View;
  /** What the list is of: “quote”. */
  readonly noun: string;
  readonly filters: Filters;
  readonly facets: Facets;
  readonly change: (next: Filters) => void;
  readonly type: (q: string) => void;
  readonly to: (next: Filters) => string;
  readonly searches: string;
  /** What the values of a filter mean on this page, where that is not plain. */
  readonly meanings: Partial<Readonly<Record<FacetKey, string>>>;
  /** “3 of 9 articles” */
  readonly summary: string;
  /** The entries are not yet those asked for: more has to come before they are known. */
  readonly searching?: boolean;
  readonly page: number;
  readonly pages: number;
  /** Set where nothing matches. */
  readonly nearMisses: readonly NearMiss[] | null;
  /** What else could be meant, said where nothing matches. */
  readonly instead?: ReactNode;
  /** Takes the list along; left out where there is nothing to take. */
  readonly exportMenu?: ReactNode;
  readonly children: ReactNode;
}

/** A list with its filters, what is active of them, how many it shows, and what to do when that is none. */
export function FilteredList(props: Props) {
  const { view, filters, facets, change, to, page, pages, nearMisses, meanings, searching = false } = props;
  const summary = useRef<HTMLParagraphElement>(null);
  const hydrated = useHydrated();

  // A prerendered page shows the whole list, and so does the first render. If the address has filters, app/boot.ts has
  // hidden the list until they apply.
  useLayoutEffect(() => {
    if (hydrated && !searching) delete document.documentElement.dataset['filtering'];
  }, [hydrated, searching]);

  // The control that was used may be gone from the new list. The focus must not go with it.
  const address = to(withPage(filters, searching ? filters.page : page));
  const before = useRef<string | null>(null);
  useEffect(() => {
    // Applying the filters of the address that was opened is not a change.
    if (!hydrated) return;
    const changed = before.current !== null && before.current !== address;
    before.current = address;
    if (changed && document.activeElement === document.body) summary.current?.focus({ preventScroll: true });
  }, [address, hydrated]);

  const chips = facetKeys.flatMap((key) =>
    filters[key].map((value): Chip => {
      const known = facets[key].find((facet) => facet.value === value);
      return {
        key: `${key} ${value}`,
        name: filterNames[key],
        value: known?.label ?? value,
        known: known?.known ?? false,
        to: to(without(filters, key, value)),
      };
    }),
  );
  if (filters.q !== '') {
    chips.push({ key: 'q', name: filterNames.q, value: filters.q, known: true, to: to(without(filters, 'q')) });
  }
  const clear = to({ ...noFilters, sort: filters.sort });
  const meant = facetKeys.flatMap((key) => (filters[key].length > 0 ? (meanings[key] ?? []) : [])).join(' ');
  const unknown = chips.filter(({ known }) => !known);

  return (
    <>
      <FilterBar
        q={filters.q}
        onQuery={props.type}
        facets={facets}
        onToggle={(key, value) => change(withToggled(filters, key, value, view))}
        chosen={(key) => filters[key].length}
        searches={props.searches}
        meanings={meanings}
      />
      <div className={styles.state}>
        <p ref={summary} tabIndex={-1} className={styles.summary} role="status">
          {props.summary}
        </p>
        <div className={styles.tools}>
          <SortMenu sort={filters.sort} sorts={sorts[view]} onSort={(sort) => change(withSort(filters, sort))} />
          {props.exportMenu}
        </div>
        <Chips chips={chips} clear={clear} onRemoved={() => summary.current?.focus({ preventScroll: true })} />
        {meant !== '' && <p className={styles.meaning}>{meant}</p>}
        {unknown.map(({ key, name, value }) => (
          <p key={key} className={styles.meaning}>
            Nothing in this edition has {name.toLowerCase()} “{value}”. It may be misspelt, or from another edition.
          </p>
        ))}
      </div>
      <div className={styles.results}>
        {nearMisses === null ? (
          props.children
        ) : (
          <EmptyResult noun={props.noun} nearMisses={nearMisses} to={to} clear={clear}>
            {props.instead}
          </EmptyResult>
        )}
        <Pager page={page} pages={pages} to={(n) => to(withPage(filters, n))} />
      </div>
    </>
  );
}
