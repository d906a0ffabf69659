import { useSyncExternalStore } from 'react';
import { defaultSettings, parseSettings, type Settings } from '../model/settings.ts';

/** Also read by the script in index.html, which applies it before the first paint. */
const key = 'verbatim:settings';

let current: Settings | undefined;
const listeners = new Set<() => void>();

function read(): Settings {
  if (current !== undefined) return current;
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(key);
  } catch {
    // Storage is refused: the defaults do, and a choice lasts as long as the page.
  }
  current = parseSettings(kept);
  return current;
}

function apply({ theme, size, face }: Settings): void {
  const { dataset } = document.documentElement;
  const set = (name: string, value: string, otherwise: string) => {
    if (value === otherwise) delete dataset[name];
    else dataset[name] = value;
  };
  set('theme', theme, defaultSettings.theme);
  set('size', size, defaultSettings.size);
  set('face', face, defaultSettings.face);
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

/** The reader's settings, the same in every tab, and what changes them. */
export function useSettings(): readonly [Settings, (changes: Partial<Settings>) => void] {
  return [useSyncExternalStore(subscribe, read, () => defaultSettings), change];
}
