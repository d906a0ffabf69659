import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
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
import { useHydrated } from './use-hydrated.ts';

const chipNames: Readonly<Record<FacetKey, string>> = { person: 'Person', country: 'Country', kind: 'Kind' };

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
  /** What the values of person and country mean on this page. */
  readonly meaning: string;
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
  readonly children: ReactNode;
}

/** A list with its filters, what is active of them, how many it shows, and what to do when that is none. */
export function FilteredList(props: Props) {
  const { view, filters, facets, change, to, page, pages, nearMisses, searching = false } = props;
  const summary = useRef<HTMLParagraphElement>(null);
  const hydrated = useHydrated();

  // The page as built shows the whole list, and so does the first render. Where the address asks for a part,
  // index.html's script has kept the list out of sight until it is that part.
  useLayoutEffect(() => {
    if (hydrated && !searching) delete document.documentElement.dataset['filtering'];
  }, [hydrated, searching]);

  // Whatever has been pressed may be gone from the list as it is now: the focus does not go with it.
  const before = useRef<Filters | null>(null);
  useEffect(() => {
    // The filters of the address that the page was opened at are no change.
    if (!hydrated) return;
    const changed = before.current !== null && before.current !== filters;
    before.current = filters;
    if (changed && document.activeElement === document.body) summary.current?.focus({ preventScroll: true });
  }, [filters, hydrated]);

  const chips = facetKeys.flatMap((key) =>
    filters[key].map((value): Chip => {
      const known = facets[key].find((facet) => facet.value === value);
      return {
        key: `${key} ${value}`,
        name: chipNames[key],
        value: known?.label ?? value,
        known: known?.known ?? false,
        to: to(without(filters, key, value)),
      };
    }),
  );
  if (filters.q !== '') {
    chips.push({ key: 'q', name: 'Words', value: filters.q, known: true, to: to(without(filters, 'q')) });
  }
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
      />
      <div className={styles.state}>
        <p ref={summary} tabIndex={-1} className={styles.summary} role="status">
          {props.summary}
        </p>
        <SortMenu
          sort={filters.sort}
          sorts={sorts[view]}
          onSort={(sort) => change(withSort(filters, sort))}
        />
        <Chips
          chips={chips}
          clear={to({ ...noFilters, sort: filters.sort })}
          onRemoved={() => summary.current?.focus({ preventScroll: true })}
        />
        {(filters.person.length > 0 || filters.country.length > 0) && (
          <p className={styles.meaning}>{props.meaning}</p>
        )}
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
          <EmptyResult noun={props.noun} nearMisses={nearMisses} to={to}>
            {props.instead}
          </EmptyResult>
        )}
        <Pager page={page} pages={pages} to={(n) => to(withPage(filters, n))} />
      </div>
    </>
  );
}
