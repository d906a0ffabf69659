import { Suspense, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { lazyPart } from '../hooks/lazy-part.ts';
import { useSettings } from '../hooks/use-settings.ts';

const KeysOverview = lazyPart(async () => (await import('./KeysOverview.tsx')).KeysOverview);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

/**
 * The next or previous place to step to, counted from the focus or else from the top of the screen. On a page without
 * places, the link to the next or previous page.
 */
function step(by: 1 | -1): HTMLElement | undefined {
  const places = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  if (places.length === 0) {
    return document.querySelector<HTMLElement>(`main [rel=${by === 1 ? 'next' : 'prev'}]`) ?? undefined;
  }
  const focused = document.activeElement;
  const at = places.findLastIndex((place) => place === focused || (focused !== null && place.contains(focused)));
  if (at >= 0) return places[at + by];
  const below = places.findIndex((place) => place.getBoundingClientRect().top >= 0);
  const first = below < 0 ? places.length : below;
  return by === 1 ? places[first] : places[first - 1];
}

/** Single-key shortcuts, which rest while the reader types, and their overview. All can be turned off. */
export function Shortcuts() {
  const [open, setOpen] = useState(false);
  const [{ shortcuts: enabled }] = useSettings();
  const navigate = useNavigate();

  useEffect(() => {
    if (!enabled) return undefined;
    const goTo = (place: HTMLElement | undefined) => {
      if (place === undefined) return;
      // A statement in the text has an address, so stepping to it is a navigation.
      if (place.tagName === 'MARK') {
        void navigate(`#${place.id}`, { replace: true, preventScrollReset: true });
        return;
      }
      if (place.hasAttribute('rel')) {
        place.click();
        return;
      }
      place.focus({ preventScroll: true });
      place.scrollIntoView({ block: 'center' });
    };
    const onKey = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      if (ctrlKey || metaKey || altKey || defaultPrevented || isTyping(target)) return;
      if (document.querySelector('dialog') !== null) return;
      switch (key) {
        case '/': {
          const query = document.querySelector<HTMLElement>('[data-query]');
          if (query === null) return;
          query.focus();
          break;
        }
        case 'j':
          goTo(step(1));
          break;
        case 'k':
          goTo(step(-1));
          break;
        case '?':
          setOpen(true);
          break;
        default:
          return;
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled, navigate]);

  return (
    open && (
      <Suspense>
        <KeysOverview onClose={() => setOpen(false)} />
      </Suspense>
    )
  );
}
