import { useMutation, useQuery } from '@tanstack/react-query';
import { assertNever } from '../../model/assert-never.ts';
import type { Slug } from '../../model/ids.ts';
import { paths } from '../../site/paths.ts';
import type { Keeping, Refusal } from '../keep.ts';
import { keepingMutation, keepingQuery } from './offline-queries.ts';
import { AppLink } from '../../components/AppLink.tsx';
import styles from './SaveOffline.module.css';

const refusals = {
  'no room': 'This browser has no room for it. Free some space on your device, or stop keeping another article.',
  'not reached': 'It could not be fetched. Try again when you are online.',
} as const satisfies Record<Refusal, string>;

function sentence(keeping: Keeping): string {
  switch (keeping) {
    case 'unable':
      return 'This browser does not keep pages of this site.';
    case 'whole':
      return 'Kept on this device, with the whole edition.';
    case 'kept':
      return 'Kept on this device, with the pages of its statements.';
    case 'not':
      return '';
    default:
      return assertNever(keeping);
  }
}

/** Says whether an article is on this device, and puts it there or takes it away. */
export function SaveOffline({ slug }: { readonly slug: Slug }) {
  const { data: keeping } = useQuery(keepingQuery(slug));
  const { mutate, isPending, isError, data: refusal = null } = useMutation(keepingMutation(slug));
  return (
    <div className={`${styles.keep} apparatus`}>
      <p role="status" className={styles.said}>
        {keeping !== undefined && sentence(keeping)}
        {refusal !== null && refusals[refusal]}
        {isError && 'That did not work. Try again.'}
      </p>
      {/* One button for both, and never disabled: a button that goes away takes the keyboard's focus with it. */}
      {(keeping === 'not' || keeping === 'kept') && (
        <button type="button" aria-disabled={isPending} onClick={() => !isPending && mutate(keeping === 'not')}>
          {keeping === 'kept' ? 'Stop keeping it' : isPending ? 'Fetching…' : 'Keep this article offline'}
        </button>
      )}
      {(keeping === 'kept' || keeping === 'whole') && (
        <AppLink className="target" to={paths.offline()}>
          All that is kept
        </AppLink>
      )}
    </div>
  );
}
