import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Filters } from '../model/filters.ts';
import type { NearMiss } from '../model/near-miss.ts';
import { count } from '../model/plural.ts';
import styles from './EmptyResult.module.css';

const keyNames = { person: 'Person', country: 'Country', kind: 'Kind', q: 'Words' } as const;

interface Props {
  readonly noun: string;
  readonly nearMisses: readonly NearMiss[];
  readonly to: (filters: Filters) => string;
  readonly children?: ReactNode;
}

/** Nothing matches: says what was asked for, and what there would be without each part of it. */
export function EmptyResult({ noun, nearMisses, to, children }: Props) {
  const asked = nearMisses.map(({ dropped: { key, label } }) => `${keyNames[key]}: ${label}`).join(', ');
  return (
    <section className={styles.empty}>
      <h2>{asked === '' ? 'Nothing is quoted in this edition.' : `No ${noun} matches ${asked}.`}</h2>
      {children}
      {nearMisses.length > 0 && (
        <ul className={styles.ways}>
          {nearMisses.map(({ dropped: { key, value, label }, filters, count: n }) => (
            <li key={`${key} ${value}`}>
              <Link to={to(filters)} preventScrollReset>
                Without {keyNames[key]}: {label}
              </Link>
              <span>{n === 0 ? `still none` : count(n, noun)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
