import { useId } from 'react';
import type { AppearanceKey, Settings } from '../model/settings.ts';
import { Menu } from './Menu.tsx';
import styles from './SettingsMenu.module.css';
import { useSettings } from '../hooks/use-settings.ts';

type Names<Key extends AppearanceKey> = Readonly<Record<Settings[Key], string>>;

/** The settings and their values, in the order shown. */
const groups: readonly {
  readonly key: AppearanceKey;
  readonly legend: string;
  readonly names: Names<'theme'> | Names<'size'> | Names<'face'>;
}[] = [
  { key: 'theme', legend: 'Appearance', names: { system: 'System', light: 'Light', dark: 'Dark' } },
  { key: 'size', legend: 'Text size', names: { small: 'Small', normal: 'Normal', large: 'Large', larger: 'Larger' } },
  { key: 'face', legend: 'Typeface', names: { serif: 'Serif', sans: 'Sans' } },
];

/** The reading settings: appearance, text size, typeface, keyboard shortcuts. */
export function SettingsMenu() {
  const [settings, change] = useSettings();
  const id = useId();
  return (
    <div className={`${styles.settings} scripted`}>
      <Menu
        label="Reading settings"
        className={styles.menu}
        button={{
          className: styles.open,
          label: 'Reading settings',
          shows: <span aria-hidden="true">Aa</span>,
        }}
      >
        {groups.map(({ key, legend, names }) => (
          <fieldset key={key}>
            <legend>{legend}</legend>
            <div className={styles.choices}>
              {Object.entries(names).map(([value, text]) => (
                <label key={value} className={styles.choice}>
                  <input
                    type="radio"
                    name={`${id}${key}`}
                    checked={settings[key] === value}
                    onChange={() => change({ [key]: value })}
                  />
                  {text}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={settings.shortcuts}
            onChange={({ target }) => change({ shortcuts: target.checked })}
          />
          Keyboard shortcuts <kbd>?</kbd>
        </label>
      </Menu>
    </div>
  );
}
