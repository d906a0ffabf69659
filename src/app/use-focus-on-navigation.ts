import { useEffect, useRef, useState } from 'react';
import { type Location, NavigationType, useLocation, useNavigationType } from 'react-router';
import { isStatementId } from '../model/ids.ts';

/** Where the focus was on each history entry, so that Back can return to it. */
const left = new Map<string, string>();

/** Identifies an element across renders of its page: by id, else by its address and its position among equal links. */
function placeOf(element: Element): string | null {
  if (element.id !== '' && !element.id.startsWith('_')) return `#${CSS.escape(element.id)}`;
  const href = element.getAttribute('href');
  if (href === null) return null;
  const selector = `a[href="${CSS.escape(href)}"]`;
  return `${selector} ${[...document.querySelectorAll(selector)].indexOf(element)}`;
}

function returnTo(place: string | undefined): boolean {
  if (place === undefined) return false;
  const [, selector = place, nth = '0'] = /^(.+) (\d+)$/.exec(place) ?? [];
  const element = document.querySelectorAll(selector)[Number(nth)];
  if (!(element instanceof HTMLElement)) return false;
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}

const pointsAtStatement = ({ hash }: Location): boolean => isStatementId(hash.slice(1));

/**
 * Moves the focus as loading a page would: on Back to the element that had it, else to the new page's heading. A page
 * that is opened at a statement moves the focus there itself, and filters leave it alone.
 *
 * @returns what to announce: the title of the page that was navigated to.
 */
export function useFocusOnNavigation(): string {
  const location = useLocation();
  const type = useNavigationType();
  const before = useRef<Location | null>(null);
  const [announced, setAnnounced] = useState('');

  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const place = target instanceof Element ? placeOf(target) : null;
      if (place !== null) left.set(location.key, place);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [location.key]);

  useEffect(() => {
    const previous = before.current;
    before.current = location;
    if (previous === null || previous.key === location.key) return;
    if (previous.pathname === location.pathname) {
      // The browser's own change of the hash has no key, and the browser moves the focus.
      const kept = location.key === 'default' ? undefined : left.get(location.key);
      if (pointsAtStatement(location)) return;
      if (type === NavigationType.Pop) returnTo(kept);
      // A link within the page, such as to the evidence for a date.
      else document.getElementById(location.hash.slice(1))?.focus();
      return;
    }
    setAnnounced(document.title);
    if (pointsAtStatement(location)) return;
    if (type === NavigationType.Pop && returnTo(left.get(location.key))) return;
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [location, type]);

  return announced;
}
