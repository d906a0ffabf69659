import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';

/** Draws one card after another. */
export interface Drawer {
  /** Rejects where drawing fails; `null` is a card of which nothing can be set. */
  readonly draw: (card: Card) => Promise<Uint8Array | null>;
  readonly close: () => Promise<unknown>;
}

/** What a worker answers to a card. */
export type DrawnMessage =
  | { readonly kind: 'drawn'; readonly picture: Uint8Array | null }
  | { readonly kind: 'failed'; readonly message: string };

function workerDrawer(file: string): Drawer {
  const worker = new Worker(file);
  // After an error a worker is at its end and answers nothing more.
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject);
  });
  ended.catch(() => undefined);
  const answered = (card: Card) =>
    new Promise<Uint8Array | null>((resolve, reject) => {
      worker.once('message', (message: DrawnMessage) => {
        if (message.kind === 'drawn') resolve(message.picture);
        else reject(new Error(message.message));
      });
      worker.postMessage(card, []);
    });
  return { draw: (card) => Promise.race([answered(card), ended]), close: () => worker.terminate() };
}

/** A thread has to open its own fonts: fewer cards than these are sooner done without. */
const cardsPerWorker = 40;

/** As many drawers as so many cards are worth; `workerFile` is draw-worker as JavaScript, `null` where there is none. */
export function drawers(cards: number, workerFile: string | null): readonly Drawer[] {
  const workers = Math.min(availableParallelism(), Math.floor(cards / cardsPerWorker), 8);
  if (workerFile === null || workers < 2) return [{ draw: drawCard, close: () => Promise.resolve() }];
  return Array.from({ length: workers }, () => workerDrawer(workerFile));
}
