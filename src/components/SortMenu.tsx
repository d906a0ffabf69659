import { useId } from 'react';
import type { Sort } from '../model/filters.ts';
import styles from './SortMenu.module.css';

const sortNames: Readonly<Record<Sort, string>> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'By title',
  speaker: 'By speaker',
  longest: 'Longest first',
};

interface Props {
  readonly sort: Sort;
  readonly sorts: readonly Sort[];
  readonly onSort: (sort: Sort) => void;
}

/** The order of a list. */
export function SortMenu({ sort, sorts, onSort }: Props) {
  const id = useId();
  return (
    <div className={`${styles.sort} scripted apparatus`}>
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
  );
}
