import { useId } from 'react';
import type { Facets } from '../model/facets';
import { facetKeys, type FacetKey, type Sort } from '../model/filters';
import { FacetMenu } from './FacetMenu';
import styles from './FilterBar.module.css';

const names: Readonly<Record<FacetKey, string>> = { person: 'Person', country: 'Country', kind: 'Kind' };
const sortNames: Readonly<Record<Sort, string>> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'By title',
  speaker: 'By speaker',
  longest: 'Longest first',
};

interface Props {
  readonly q: string;
  readonly onQuery: (q: string) => void;
  readonly facets: Facets;
  readonly onToggle: (key: FacetKey, value: string) => void;
  readonly sort: Sort;
  readonly sorts: readonly Sort[];
  readonly onSort: (sort: Sort) => void;
  /** What the text query looks through. */
  readonly searches: string;
}

/** All that narrows a list. It changes the address and nothing else. */
export function FilterBar({ q, onQuery, facets, onToggle, sort, sorts, onSort, searches }: Props) {
  const id = useId();
  return (
    <>
      <form
        className={`${styles.bar} scripted apparatus`}
        role="search"
        aria-label="Filters"
        onSubmit={(event) => event.preventDefault()}
      >
        <input
          className={styles.query}
          type="search"
          data-query
          aria-label={`Search ${searches}`}
          placeholder={`Search ${searches}`}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          enterKeyHint="search"
          value={q}
          onChange={({ target }) => onQuery(target.value)}
        />
        <div className={styles.menus}>
          {facetKeys.map((key) => (
            <FacetMenu
              key={key}
              name={names[key]}
              values={facets[key]}
              onToggle={(value) => onToggle(key, value)}
            />
          ))}
          <div className={styles.sort}>
            <label className="visually-hidden" htmlFor={id}>
              Order
            </label>
            <select
              id={id}
              value={sort}
              onChange={({ target }) => {
                const chosen = sorts.find((known) => known === target.value);
                if (chosen !== undefined) onSort(chosen);
              }}
            >
              {sorts.map((known) => (
                <option key={known} value={known}>
                  {sortNames[known]}
                </option>
              ))}
            </select>
          </div>
        </div>
      </form>
      <noscript>
        <p className={styles.scriptless}>
          Filters need JavaScript. Without it, the pages of people and countries list what each says and where each
          is named.
        </p>
      </noscript>
    </>
  );
}
