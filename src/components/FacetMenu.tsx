import { useState } from 'react';
import { normalizeForSearch } from '../model/normalize-for-search.ts';
import type { FacetValue } from '../model/facets.ts';
import styles from './FacetMenu.module.css';
import menu from './Menu.module.css';
import { Menu } from './Menu.tsx';

/** Above this number of values a search field appears. */
const searchFieldFromValues = 12;

interface Props {
  readonly name: string;
  /** What is listed under a value. */
  readonly meaning?: string | undefined;
  readonly values: readonly FacetValue[];
  readonly chosen: number;
  readonly onToggle: (value: string) => void;
}

/** The values of one filter, with a search field if there are many. */
function FacetValues({ name, values, onToggle }: Pick<Props, 'name' | 'values' | 'onToggle'>) {
  const [sought, setSought] = useState('');
  const wanted = normalizeForSearch(sought.trim());
  const shown = wanted === '' ? values : values.filter(({ label }) => normalizeForSearch(label).includes(wanted));
  return (
    <>
      {values.length > searchFieldFromValues && (
        <input
          className={styles.search}
          type="search"
          aria-label={`Find a ${name.toLowerCase()}`}
          placeholder={`Find a ${name.toLowerCase()}`}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      <ul>
        {shown.map(({ value, label, count, selected: checked, known }) => (
          <li key={value}>
            <label className={styles.value} data-empty={count === 0}>
              <input
                type="checkbox"
                checked={checked}
                disabled={count === 0 && !checked}
                onChange={() => onToggle(value)}
              />
              <span className={styles.label}>
                {label}
                {!known && <small> (not in this edition)</small>}
              </span>
              <span className={styles.count}>{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={menu.said}>No match.</p>}
    </>
  );
}

/** One filter's values, each with its count under the other filters. */
export function FacetMenu({ name, meaning, values, chosen, onToggle }: Props) {
  return (
    <div>
      <Menu
        label={name}
        meaning={meaning}
        className={styles.menu}
        button={{
          className: styles.open,
          shows: (
            <>
              {name}
              {chosen > 0 && (
                <span className={styles.selected}>
                  {chosen}
                  <span className="visually-hidden"> chosen</span>
                </span>
              )}
            </>
          ),
        }}
      >
        <FacetValues name={name} values={values} onToggle={onToggle} />
      </Menu>
    </div>
  );
}
