import { useSyncExternalStore } from 'react';
import {
  appearanceChoices,
  defaultSettings,
  parseSettings,
  type Settings,
  settingsKey as key,
} from '../model/settings.ts';

let current: Settings | undefined;
const listeners = new Set<() => void>();

function read(): Settings {
  if (current !== undefined) return current;
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(key);
  } catch {
    // Storage is refused: we start from the defaults, and a choice lasts as long as the page.
  }
  current = parseSettings(kept);
  return current;
}

/** As `app/boot.ts` does it before the first paint. */
function apply(settings: Settings): void {
  const { dataset } = document.documentElement;
  for (const [name, choices] of Object.entries(appearanceChoices)) {
    const chosen = choices.find((choice) => choice === Reflect.get(settings, name));
    if (chosen === undefined) delete dataset[name];
    else dataset[name] = chosen;
  }
}

function change(changes: Partial<Settings>): void {
  current = { ...read(), ...changes };
  apply(current);
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // As above.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return;
    current = undefined;
    apply(read());
    listener();
  };
  listeners.add(listener);
  addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', onStorage);
  };
}

/** The reader's settings, in step across tabs, and a function that changes them. */
export function useSettings(): readonly [Settings, (changes: Partial<Settings>) => void] {
  return [useSyncExternalStore(subscribe, read, () => defaultSettings), change];
}
