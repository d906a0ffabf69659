import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';

/** Draws cards, one at a time. */
export interface DrawingWorker {
  /** A PNG file; `null` where no font can set the card. Rejects where drawing fails. */
  readonly draw: (card: Card) => Promise<Uint8Array | null>;
  readonly close: () => Promise<unknown>;
}

/** What a thread answers to a card. */
export type DrawnMessage =
  | { readonly kind: 'drawn'; readonly picture: Uint8Array | null }
  | { readonly kind: 'failed'; readonly message: string };

function threadWorker(file: string): DrawingWorker {
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
          // This thread answers nothing more; the next card starts another.
          worker = null;
          reject(error instanceof Error ? error : new Error('the thread that drew it ended'));
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

/** A thread has to open its own fonts: for fewer cards than this it is not worth it. */
const cardsPerWorker = 40;

/**
 * Workers for this many cards: one thread per 40 cards, at most one per processor (but two) and at most 8. Fewer than
 * 80 cards are drawn in this thread, and so is everything without `workerFile`, which is draw-worker as JavaScript.
 */
export function drawingPool(cards: number, workerFile: string | null): readonly DrawingWorker[] {
  const workers = Math.min(Math.max(2, availableParallelism()), Math.floor(cards / cardsPerWorker), 8);
  if (workerFile === null || workers < 2) return [{ draw: drawCard, close: () => Promise.resolve() }];
  return Array.from({ length: workers }, () => threadWorker(workerFile));
}
