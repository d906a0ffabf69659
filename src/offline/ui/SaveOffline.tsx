import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { assertNever } from '../../model/assert-never.ts';
import type { Slug } from '../../model/ids.ts';
import { forget, keep, type Keeping, keepingOf, type Refusal } from '../keep.ts';
import { paths } from '../../site/paths.ts';
import styles from './SaveOffline.module.css';

const refusals = {
  'no room': 'This browser has no room for it. Free some on your device, or stop keeping another article.',
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
export function KeepArticle({ slug }: { readonly slug: Slug }) {
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [working, setWorking] = useState(false);

  useEffect(() => {
    let open = true;
    void keepingOf(slug).then((found) => open && setKeeping(found));
    return () => {
      open = false;
    };
  }, [slug]);

  async function change(work: () => Promise<Refusal | null | void>) {
    setWorking(true);
    try {
      setRefusal((await work()) ?? null);
      setKeeping(await keepingOf(slug));
    } finally {
      setWorking(false);
    }
  }

  return (
    <div className={`${styles.keep} apparatus`}>
      <p role="status" className={styles.said}>
        {keeping !== null && sentence(keeping)}
        {refusal !== null && refusals[refusal]}
      </p>
      {/* One for both, and never disabled: a button that goes away takes the keyboard's place on the page with it. */}
      {(keeping === 'not' || keeping === 'kept') && (
        <button
          type="button"
          aria-disabled={working}
          onClick={() => {
            if (!working) void change(() => (keeping === 'not' ? keep(slug) : forget(slug)));
          }}
        >
          {keeping === 'kept' ? 'Stop keeping it' : working ? 'Fetching…' : 'Keep this article offline'}
        </button>
      )}
      {(keeping === 'kept' || keeping === 'whole') && (
        <Link className="target" to={paths.offline()}>
          All that is kept
        </Link>
      )}
    </div>
  );
}
