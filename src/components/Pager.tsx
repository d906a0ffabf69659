import { AppLink } from './AppLink.tsx';
import styles from './Pager.module.css';

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly to: (page: number) => string;
}

/** The pages to link to: the ends, and those around the current one; `null` is a gap. */
function shown(page: number, pages: number): readonly (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  return [...new Set(wanted)].flatMap((n, i, all) => (i > 0 && n - (all[i - 1] ?? n) > 1 ? [null, n] : [n]));
}

/** Links to the pages of a list; nothing for a single page. */
export function Pager({ page, pages, to }: Props) {
  if (pages <= 1) return null;
  return (
    <nav className={`${styles.pager} apparatus`} aria-label="Pages">
      {page > 1 && (
        <AppLink to={to(page - 1)} rel="prev">
          Previous
        </AppLink>
      )}
      <ol>
        {shown(page, pages).map((n, i) =>
          n === null ? (
            <li key={`gap before ${pages - i}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={n}>
              <AppLink to={to(n)} aria-label={`Page ${n}`} aria-current={n === page ? 'page' : undefined}>
                {n}
              </AppLink>
            </li>
          ),
        )}
      </ol>
      {page < pages && (
        <AppLink to={to(page + 1)} rel="next">
          Next
        </AppLink>
      )}
    </nav>
  );
}
