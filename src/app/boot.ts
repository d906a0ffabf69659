import { listParameters } from '../model/filters.ts';
import { appearanceChoices, settingsKey } from '../model/settings.ts';
import { revParameter } from '../site/statement-link.ts';

// Runs before the first paint: the build writes it, with what it imports, into the head of every page (see
// publish/boot-script.ts). Each byte is in every page, so it imports nothing but names.

const root = document.documentElement;
const { dataset } = root;
dataset['scripted'] = '';

// The first paint waits for all of this, and most addresses have no query.
if (location.search) {
  const search = new URLSearchParams(location.search);
  // If a file of the app does not load, nothing else would show what is hidden here.
  addEventListener(
    'error',
    () => {
      delete dataset['filtering'];
      delete dataset['revised'];
    },
    true,
  );
  if (listParameters.some((name) => search.has(name))) dataset['filtering'] = '';
  // A link that was made for another wording of the page's statement: the app says so above it.
  const rev = search.get(revParameter);
  const wording = document.querySelector<HTMLMetaElement>('[name=wording]')?.content ?? rev;
  if ((rev ?? wording) !== wording) dataset['revised'] = '';
}

try {
  // Anything may be stored; only what is offered gets further.
  const kept: Readonly<Record<string, string>> = JSON.parse(localStorage.getItem(settingsKey) ?? '{}');
  for (const [name, choices] of Object.entries<readonly (string | undefined)[]>(appearanceChoices)) {
    const value = kept[name];
    if (choices.includes(value)) dataset[name] = value;
  }
} catch {
  // The storage is refused or broken: the defaults stay.
}

/** Gives the browser's own frame the colour of the theme. */
const colourFrame = (): void => {
  const chosen = dataset['theme'];
  for (const meta of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')) {
    const { theme } = meta.dataset;
    meta.media = chosen ? (chosen === theme ? 'all' : 'not all') : `(prefers-color-scheme: ${theme})`;
  }
};

colourFrame();
new MutationObserver(colourFrame).observe(root, { attributeFilter: ['data-theme'] });
