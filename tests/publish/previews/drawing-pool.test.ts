import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawCard } from '../../../src/publish/previews/draw-card.ts';
import { drawingPool, type DrawingWorker } from '../../../src/publish/previews/drawing-pool.ts';

const card = (name: string) => ({ card: 'site', name, about: '' }) as const;

let dir = '';
let worker = '';
/** Stands for draw-worker, which only a build makes JavaScript of. */
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'verbatim-'));
  worker = join(dir, 'worker.mjs');
  await writeFile(
    worker,
    `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ name }) => {
  if (name === 'dies') process.exit(1);
  if (name === 'throws') throw new Error('at its end');
  parentPort.postMessage(
    name === 'fails' ? { kind: 'failed', message: 'no ink' } : { kind: 'drawn', picture: Uint8Array.of(7) },
  );
});`,
  );
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function withWorkers<Result>(
  cards: number,
  draw: (all: readonly DrawingWorker[]) => Promise<Result>,
  workerFile = worker,
): Promise<Result> {
  const all = drawingPool(cards, workerFile);
  try {
    return await draw(all);
  } finally {
    await Promise.all(all.map(({ close }) => close()));
  }
}

describe('drawing', () => {
  test('few cards takes no other thread', async () => {
    await withWorkers(10, async (all) => {
      expect(all).toHaveLength(1);
      expect((await all[0]?.draw(card('Ada')))?.length).toBeGreaterThan(1000);
    });
  });

  test('without a worker’s file takes none either', () => {
    expect(drawingPool(10_000, null)).toHaveLength(1);
  });

  test('many cards takes threads, each of which answers for its cards', async () => {
    await withWorkers(10_000, async (all) => {
      expect(all.length).toBeGreaterThan(1);
      for (const { draw } of all) expect(await draw(card('Ada'))).toEqual(Uint8Array.of(7));
    });
  });

  test('goes on after a card that fails', async () => {
    await withWorkers(10_000, async ([first]) => {
      await expect(first?.draw(card('fails'))).rejects.toThrow('no ink');
      expect(await first?.draw(card('Ada'))).toEqual(Uint8Array.of(7));
    });
  });

  test.each([
    ['throws', 'at its end'],
    ['dies', 'the thread that drew it ended'],
  ])('does not wait for a thread that %s, and goes on with another', async (name, message) => {
    await withWorkers(10_000, async ([first]) => {
      await expect(first?.draw(card(name))).rejects.toThrow(message);
      expect(await first?.draw(card('Ada'))).toEqual(Uint8Array.of(7));
    });
  });

  test('in a thread gives the same bytes as without', async () => {
    // Where it finds the packages that it draws with.
    const outDir = resolve('node_modules', '.verbatim', `test-${process.pid}`);
    try {
      await build({
        configFile: false,
        logLevel: 'silent',
        build: { ssr: 'src/publish/previews/draw-worker.ts', outDir },
      });
      const inThread = await withWorkers(
        100,
        async ([first]) => first?.draw(card('Ада')),
        join(outDir, 'draw-worker.js'),
      );
      expect(Buffer.from(inThread ?? [])).toEqual(await drawCard(card('Ада')));
    } finally {
      await rm(outDir, { recursive: true, force: true });
    }
  });
});
