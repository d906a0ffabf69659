import type { ComponentProps, MouseEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';

interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  /** A path within the app, with query and hash; or a hash within the page. */
  readonly to: string;
  /** Takes the place of the present entry in the history; by default only where it leads to the same address. */
  readonly replace?: boolean;
  /** Leaves the page where it is scrolled to. */
  readonly preventScrollReset?: boolean;
}

/** Whether the browser handles the click: a new tab or window, a download. */
const isForBrowser = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/**
 * A link within the app. The router's own `Link` also resolves relative paths and prefetches in the router's framework,
 * which a page with a hundred links pays for at every render.
 */
export function AppLink({ to, replace, preventScrollReset = false, onClick, children, ...attributes }: Props) {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const path = to.startsWith('#') ? pathname + to : to;
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || isForBrowser(event)) return;
    event.preventDefault();
    void navigate(path, { replace: replace ?? path === pathname + search + hash, preventScrollReset });
  };
  return (
    <a {...attributes} href={import.meta.env.BASE_URL + path.slice(1)} onClick={follow}>
      {children}
    </a>
  );
}
