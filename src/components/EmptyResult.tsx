import type { ReactNode } from 'react';
import { filterNames } from '../model/filter-names.ts';
import type { Filters } from '../model/filters.ts';
import type { NearMiss } from '../model/near-miss.ts';
import { count } from '../model/plural.ts';
import { AppLink } from './AppLink.tsx';
import styles from './EmptyResult.module.css';

interface Props {
  readonly noun: string;
  readonly nearMisses: readonly NearMiss[];
  readonly to: (filters: Filters) => string;
  /** The list without any filter. */
  readonly clear: string;
  readonly children?: ReactNode;
}

const named = (dropped: NearMiss['dropped']): string =>
  dropped.map(({ key, label }) => `${filterNames[key]}: ${label}`).join(' and ');

/** For a list that nothing matches: what was asked for, and what there would be without parts of it. */
export function EmptyResult({ noun, nearMisses, to, clear, children }: Props) {
  const asked = nearMisses.flatMap(({ dropped }) => (dropped.length === 1 ? [named(dropped)] : []));
  const noneHelps = asked.length > 1 && nearMisses.slice(0, asked.length).every((miss) => miss.count === 0);
  return (
    <section className={styles.empty}>
      <h2>{asked.length === 0 ? 'Nothing is quoted in this edition.' : `No ${noun} matches ${asked.join(', ')}.`}</h2>
      {children}
      {nearMisses.length > 0 && (
        <ul className={styles.ways}>
          {nearMisses.map(({ dropped, filters, count: n }) => (
            <li key={dropped.map(({ key, value }) => `${key} ${value}`).join(' ')}>
              <AppLink className="target" to={to(filters)} preventScrollReset>
                Without {named(dropped)}
              </AppLink>
              <span>{n === 0 ? 'none' : count(n, noun)}</span>
            </li>
          ))}
          {noneHelps && (
            <li>
              <AppLink className="target" to={clear} preventScrollReset>
                Clear all filters
              </AppLink>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
