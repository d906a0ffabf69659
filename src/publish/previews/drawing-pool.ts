import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';

/** Draws one card after another. */
export interface DrawingWorker {
  /** Rejects where drawing fails; `null` is a card of which nothing can be set. */
  readonly draw: (card: Card) => Promise<Uint8Array | null>;
  readonly close: () => Promise<unknown>;
}

/** What a worker answers to a card. */
export type DrawnMessage =
  | { readonly kind: 'drawn'; readonly picture: Uint8Array | null }
  | { readonly kind: 'failed'; readonly message: string };

function workerDrawer(file: string): DrawingWorker {
  let worker: Worker | null = null;
  return {
    draw: (card) =>
      new Promise((resolve, reject) => {
        const thread = (worker ??= new Worker(file));
        const done = (): void => {
          thread.off('error', end).off('exit', end).off('message', answered);
        };
        const end = (error: unknown): void => {
          done();
          // It answers nothing more; the next card gets another.
          worker = null;
          reject(error instanceof Error ? error : new Error('the thread that drew it came to its end'));
        };
        const answered = (message: DrawnMessage): void => {
          done();
          if (message.kind === 'drawn') resolve(message.picture);
          else reject(new Error(message.message));
        };
        thread.on('error', end).on('exit', end).on('message', answered);
        thread.postMessage(card, []);
      }),
    close: async () => worker?.terminate(),
  };
}

/** A thread has to open its own fonts: fewer cards than these are sooner done without. */
const cardsPerWorker = 40;

/** As many drawers as so many cards are worth; `workerFile` is draw-worker as JavaScript, `null` where there is none. */
export function drawingPool(cards: number, workerFile: string | null): readonly DrawingWorker[] {
  const workers = Math.min(Math.max(2, availableParallelism()), Math.floor(cards / cardsPerWorker), 8);
  if (workerFile === null || workers < 2) return [{ draw: drawCard, close: () => Promise.resolve() }];
  return Array.from({ length: workers }, () => workerDrawer(workerFile));
}
