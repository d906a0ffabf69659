import { parentPort } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';
import type { DrawnMessage } from './drawing-pool.ts';

async function drawn(card: Card): Promise<DrawnMessage> {
  try {
    return { kind: 'drawn', picture: await drawCard(card) };
  } catch (error) {
    return { kind: 'failed', message: String(error) };
  }
}

// The other end of drawing-pool.ts: a thread that draws each card that it receives.
const port = parentPort;
port?.on('message', (card: Card) => {
  void drawn(card).then((message) => port.postMessage(message));
});
