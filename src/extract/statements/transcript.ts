import type { Word } from '../english/word.ts';
import type { Report } from './report.ts';

const capitals = /^(?:Q|A|\p{Lu}[\p{Lu}\p{M}.'’-]+)$/u;

/** “MOEN: The harbour stays open. We are glad.”, “Q: Will it?”: a line of a transcript belongs to the name before its colon. */
export function transcriptLine(text: string, words: readonly Word[]): Report | null {
  const colon = words.slice(0, 6).findIndex(({ word }) => word === ':');
  const name = words.slice(0, Math.max(colon, 0)).filter(({ word }) => word !== '.');
  const next = words[colon + 1];
  if (name.length === 0 || next === undefined || next.kind === 'quotation' || words.length - colon < 4) return null;
  if (!name.every(({ start, end }) => capitals.test(text.slice(start, end)))) return null;
  return {
    frame: 'transcript',
    speaker: { from: 0, to: colon },
    cue: { from: colon, to: colon + 1 },
    content: [{ from: colon + 1, to: words.length }],
  };
}
