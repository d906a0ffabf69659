import { useId, useState } from 'react';
import { citationFormats } from '../cite/formats.ts';
import type { Citing } from '../cite/citing.ts';
import { html } from '../cite/text-formats.ts';
import { CopyButton } from './CopyButton.tsx';
import styles from './CitationForms.module.css';
import { today } from '../model/today.ts';

const all = citationFormats.flatMap(({ formats }) => formats);

/** A choice of formats, a preview of the chosen one, and the button that copies it. */
export function CitationForms(cited: Omit<Citing, 'accessed'>) {
  const [chosen, setChosen] = useState(all[0]);
  const id = useId();
  const citing = { ...cited, accessed: today() };
  const text = chosen?.write(citing) ?? '';
  return (
    <div className={styles.forms}>
      <label htmlFor={id}>Format</label>
      <select
        id={id}
        value={chosen?.id}
        onChange={({ target }) => setChosen(all.find((format) => format.id === target.value))}
      >
        {citationFormats.map(({ purpose, formats }) => (
          <optgroup key={purpose} label={purpose}>
            {formats.map((format) => (
              <option key={format.id} value={format.id}>
                {format.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <textarea aria-label="Preview" readOnly rows={6} value={text} spellCheck={false} />
      <CopyButton
        // “Copied” belongs to one format.
        key={chosen?.id}
        label={`Copy as ${chosen?.name ?? ''}`}
        text={() => text}
      />
      <CopyButton label="Copy embed code" text={() => html(citing)} />
    </div>
  );
}
