const key = 'verbatim:reloaded';
/** A page does not reload itself a second time within this time. */
const reloadPauseMs = 60_000;

/**
 * Reloads the page: a deploy may have replaced a part of the app, and a reload gets the new one. Not a second time soon
 * after, nor where the browser cannot store that there was a first. Returns whether it reloads.
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
