/** How somebody wants to read: kept in their browser, nowhere else. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly size: 'small' | 'normal' | 'large' | 'larger';
  readonly face: 'serif' | 'sans';
  /** Whether single keys do anything. */
  readonly shortcuts: boolean;
}

export const defaultSettings: Settings = { theme: 'system', size: 'normal', face: 'serif', shortcuts: true };

export const settingValues = {
  theme: ['system', 'light', 'dark'],
  size: ['small', 'normal', 'large', 'larger'],
  face: ['serif', 'sans'],
} as const;

const oneOf = <Value extends string>(values: readonly Value[], found: unknown, otherwise: Value): Value =>
  values.find((value) => value === found) ?? otherwise;

/** Reads kept settings; whatever is broken or unknown in them is at its default. */
export function parseSettings(kept: string | null): Settings {
  let found: unknown;
  try {
    found = JSON.parse(kept ?? '{}');
  } catch {
    return defaultSettings;
  }
  if (typeof found !== 'object' || found === null) return defaultSettings;
  const { theme, size, face, shortcuts } = found as Readonly<Record<string, unknown>>;
  return {
    theme: oneOf(settingValues.theme, theme, defaultSettings.theme),
    size: oneOf(settingValues.size, size, defaultSettings.size),
    face: oneOf(settingValues.face, face, defaultSettings.face),
    shortcuts: typeof shortcuts === 'boolean' ? shortcuts : defaultSettings.shortcuts,
  };
}
