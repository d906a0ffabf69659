import { useId, useRef, useState } from 'react';
import { fold } from '../model/fold.ts';
import type { FacetValue } from '../model/facets.ts';
import styles from './FacetMenu.module.css';
import { useOpenPopover } from './use-open-popover.ts';

/** From so many values on, they can be looked for by name. */
const searchable = 12;

interface Props {
  readonly name: string;
  /** What is listed under a value. */
  readonly meaning?: string | undefined;
  readonly values: readonly FacetValue[];
  readonly chosen: number;
  readonly onToggle: (value: string) => void;
}

/** One filter's values, each with what it would give under the other filters. */
export function FacetMenu({ name, meaning, values, chosen, onToggle }: Props) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const open = useOpenPopover(menu);
  const [sought, setSought] = useState('');
  const wanted = fold(sought.trim());
  const shown = wanted === '' ? values : values.filter(({ label }) => fold(label).includes(wanted));
  return (
    <div>
      <button type="button" className={styles.open} popoverTarget={id}>
        {name}
        {chosen > 0 && (
          <span className={styles.selected}>
            {chosen}
            <span className="visually-hidden"> chosen</span>
          </span>
        )}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="group"
        aria-label={name}
        aria-describedby={open && meaning !== undefined ? `${id}meaning` : undefined}
        className={styles.menu}
      >
        {open && meaning !== undefined && (
          <p id={`${id}meaning`} className={styles.said}>
            {meaning}
          </p>
        )}
        {open && values.length > searchable && (
          <input
            className={styles.search}
            type="search"
            aria-label={`Find a ${name.toLowerCase()}`}
            placeholder={`Find a ${name.toLowerCase()}`}
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        )}
        {open && (
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
        )}
        {open && shown.length === 0 && <p className={styles.said}>None is called that.</p>}
      </div>
    </div>
  );
}
