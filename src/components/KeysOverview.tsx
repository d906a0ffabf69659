import { useEffect, useRef } from 'react';
import { useSettings } from '../hooks/use-settings.ts';
import { shortcuts } from '../model/shortcuts.ts';
import styles from './KeysOverview.module.css';

/** The overview of the single keys, over the page. */
export function KeysOverview({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [{ shortcuts: enabled }, change] = useSettings();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.overview} aria-labelledby="the-keys" onClose={onClose}>
      <h2 id="the-keys">Keys</h2>
      <dl>
        {shortcuts.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={enabled} onChange={({ target }) => change({ shortcuts: target.checked })} />
        Keyboard shortcuts
      </label>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
