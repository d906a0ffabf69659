import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const markerOf = (outDir: string): string => `${outDir}.built`;

/** Waits for a build and says beside its folder that it is over, and what went wrong if it did. Never rejects. */
export async function announced(outDir: string, building: Promise<unknown>): Promise<void> {
  const fault = await building.then(
    () => '',
    (error: unknown) => String(error),
  );
  await writeFile(markerOf(outDir), fault);
}

/** Waits until a site that is built while tests run already has been built. */
export async function untilBuilt(outDir: string): Promise<void> {
  for (;;) {
    const fault = await readFile(markerOf(outDir), 'utf8').catch(() => null);
    if (fault === '') return;
    if (fault !== null) throw new Error(`the site in ${outDir} was not built: ${fault}`);
    await wait(200);
  }
}
