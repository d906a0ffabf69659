import type { SiteName } from './sites';
import { newContext, newTab, resetLook, type Tab } from './tab';

/**
 * Tabs that wait for another journey through the same site. A tab that has been there before opens a page in less
 * than half of the time: its process, fonts and scripts are there.
 */
const idle = new Map<SiteName, Tab>();

/** A tab in which nothing of the site is stored. */
export async function takeTab(site: SiteName): Promise<Tab> {
  const waiting = idle.get(site);
  idle.delete(site);
  return waiting ?? (await newTab(await newContext({ site }), { site }));
}

async function forget(tab: Tab): Promise<void> {
  const { context, page, url } = tab;
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await resetLook(page);
  await page.mouse.move(0, 0);
  // An address of the site that is no page: storage can be reached there, and no script writes into it any more.
  await page.goto(new URL('icon.svg', url).href);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  tab.noise = [];
}

/** Keeps a tab for the next journey, as if it had never been at the site. */
export async function giveBack(site: SiteName, tab: Tab): Promise<void> {
  const isClean = await forget(tab).then(
    () => true,
    () => false,
  );
  if (!isClean || idle.has(site)) await tab.context.close();
  else idle.set(site, tab);
}
