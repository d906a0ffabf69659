import type { Facets } from '../model/facets.ts';
import { filterNames } from '../model/filter-names.ts';
import { facetKeys, type FacetKey } from '../model/filters.ts';
import { FacetMenu } from './FacetMenu.tsx';
import styles from './FilterBar.module.css';

interface Props {
  readonly q: string;
  readonly onQuery: (q: string) => void;
  readonly facets: Facets;
  readonly onToggle: (key: FacetKey, value: string) => void;
  /** How many values of a filter differ from its default. */
  readonly chosen: (key: FacetKey) => number;
  /** What the text query searches. */
  readonly searches: string;
  /** Explains what a filter's values mean on this page. */
  readonly meanings: Partial<Readonly<Record<FacetKey, string>>>;
}

/** The search field and filters of a list. They change the address and nothing else. */
export function FilterBar({ q, onQuery, facets, onToggle, chosen, searches, meanings }: Props) {
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
              name={filterNames[key]}
              meaning={meanings[key]}
              values={facets[key]}
              chosen={chosen(key)}
              onToggle={(value) => onToggle(key, value)}
            />
          ))}
        </div>
      </form>
      <noscript>
        <p className={styles.scriptless}>
          Filters need JavaScript. Without it, the pages of people and countries list what each says and where each is
          named.
        </p>
      </noscript>
    </>
  );
}
