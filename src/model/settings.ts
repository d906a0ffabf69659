/** What each setting of the appearance offers beside its default. The page's root element carries what is chosen. */
export const appearanceChoices = {
  theme: ['light', 'dark'],
  size: ['small', 'large', 'larger'],
  face: ['sans'],
} as const;

/** The name of a setting of the appearance. */
export type AppearanceKey = keyof typeof appearanceChoices;
type Choice<Key extends AppearanceKey> = (typeof appearanceChoices)[Key][number];

/** How a reader wants to read. Kept in the reader's browser and nowhere else. */
export interface Settings {
  readonly theme: 'system' | Choice<'theme'>;
  readonly size: 'normal' | Choice<'size'>;
  readonly face: 'serif' | Choice<'face'>;
  /** Whether single keys do anything. */
  readonly shortcuts: boolean;
}

/** What holds until a reader chooses something else. */
export const defaultSettings: Settings = { theme: 'system', size: 'normal', face: 'serif', shortcuts: true };

/** The name under which a browser keeps the settings. */
export const settingsKey = 'verbatim:settings';

const oneOf = <Value extends string>(choices: readonly Value[], found: unknown): Value | undefined =>
  choices.find((choice) => choice === found);

/** Reads settings as a browser has kept them, as JSON; `null` for none. Broken and unknown parts get their defaults. */
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
    theme: oneOf(appearanceChoices.theme, theme) ?? defaultSettings.theme,
    size: oneOf(appearanceChoices.size, size) ?? defaultSettings.size,
    face: oneOf(appearanceChoices.face, face) ?? defaultSettings.face,
    shortcuts: typeof shortcuts === 'boolean' ? shortcuts : defaultSettings.shortcuts,
  };
}
