import { useId, useState } from 'react';
import type { ExportedFile, ExportFormat } from '../export/exported-list.ts';
import { CopyButton } from './CopyButton.tsx';
import styles from './ExportMenu.module.css';
import menu from './Menu.module.css';
import { Menu } from './Menu.tsx';
import { saveFile } from './save-file.ts';

const forms: readonly { readonly format: ExportFormat; readonly name: string; readonly use: string }[] = [
  { format: 'csv', name: 'CSV', use: 'for a spreadsheet' },
  { format: 'json', name: 'JSON', use: 'for programs' },
  { format: 'markdown', name: 'Markdown', use: 'to read and edit' },
  { format: 'bibtex', name: 'BibTeX', use: 'for a reference manager' },
];

/** Something that a list can be exported as. */
export interface Exportable {
  /** “12 quotes” */
  readonly name: string;
  readonly make: (format: ExportFormat) => Promise<ExportedFile>;
}

type State = { readonly kind: 'idle' | 'making' | 'failed' } | { readonly kind: 'made'; readonly file: ExportedFile };

/** Exports what a list shows, all its pages, in a format of the reader's choice. */
export function ExportMenu({ offers }: { readonly offers: readonly [Exportable, ...Exportable[]] }) {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [first] = offers;
  const offer = offers[chosen] ?? first;

  async function give(format: ExportFormat) {
    setState({ kind: 'making' });
    try {
      const file = await offer.make(format);
      saveFile(file);
      setState({ kind: 'made', file });
    } catch {
      setState({ kind: 'failed' });
    }
  }

  return (
    <div className="scripted apparatus">
      <Menu label="Export" className={styles.menu} button={{ className: styles.open, shows: `Export ${first.name}` }}>
        {offers.length > 1 && (
          <fieldset className={styles.offers}>
            <legend className="visually-hidden">What</legend>
            {offers.map(({ name }, i) => (
              <label key={name}>
                <input type="radio" name={id} checked={i === chosen} onChange={() => setChosen(i)} />
                {name}
              </label>
            ))}
          </fieldset>
        )}
        {forms.map(({ format, name, use }) => (
          <button
            key={format}
            type="button"
            className={`${menu.item} ${styles.item}`}
            disabled={state.kind === 'making'}
            onClick={() => void give(format)}
          >
            {name} <span>{use}</span>
          </button>
        ))}
        <div className={styles.state}>
          <p role="status">
            {state.kind === 'making' && 'Preparing…'}
            {state.kind === 'made' && `Your browser is saving ${state.file.name}.`}
          </p>
          {state.kind === 'failed' && <p role="alert">The export could not be loaded. Try again or reload.</p>}
        </div>
        {state.kind === 'made' && (
          <CopyButton key={state.file.name} label="Not saved? Copy it" text={() => state.file.text} />
        )}
      </Menu>
    </div>
  );
}
