import { useId } from 'react';
import { type Settings, settingValues } from '../model/settings.ts';
import { Menu } from './Menu.tsx';
import styles from './SettingsMenu.module.css';
import { useSettings } from '../hooks/use-settings.ts';

const groups = [
  { key: 'theme', legend: 'Appearance', names: { system: 'As the system', light: 'Light', dark: 'Dark' } },
  { key: 'size', legend: 'Text size', names: { small: 'Small', normal: 'Normal', large: 'Large', larger: 'Larger' } },
  { key: 'face', legend: 'Typeface', names: { serif: 'Serif', sans: 'Sans' } },
] as const;

/** How to read: light, size, typeface, and whether single keys do anything. */
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
              {settingValues[key].map((value) => (
                <label key={value} className={styles.choice}>
                  <input
                    type="radio"
                    name={`${id}${key}`}
                    checked={settings[key] === value}
                    onChange={() => change({ [key]: value } satisfies Partial<Record<keyof Settings, string>>)}
                  />
                  {(names as Readonly<Record<string, string>>)[value]}
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
