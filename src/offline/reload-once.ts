const key = 'verbatim:reloaded';
/** Milliseconds within which a page is not loaded anew by itself again. */
const reloadPauseMs = 60_000;

/**
 * Loads the page anew, since a part of the app that is gone may have a successor; not a second time soon after, and
 * not where the browser keeps no note of the first. Answers whether it does.
 */
export function reloadOnce(): boolean {
  try {
    const last = sessionStorage.getItem(key);
    if (last !== null && Date.now() - Number(last) < reloadPauseMs) return false;
    sessionStorage.setItem(key, String(Date.now()));
  } catch {
    return false;
  }
  location.reload();
  return true;
}
