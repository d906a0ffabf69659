import type { Word } from '../../english/word.ts';
import { isFiniteVerb } from '../spans/verb-groups.ts';
import type { SpeechReport } from '../speech-report.ts';

/** Labels of lines. Before a colon they name no speaker. */
const lineLabels = new Set(
  `
    byline update updated note correction source photo photos credit caption watch read related more previously
    breaking exclusive opinion analysis video dateline section headline tags topics filed contact email phone twitter
    facebook date time location address length result answer news
  `
    .trim()
    .split(/\s+/),
);

const allCapitals = /^(?:Q|A|\p{Lu}[\p{Lu}\p{M}.'’-]+)$/u;

/**
 * The report of a whole line of a transcript or a headline, by the name before its colon: “MOEN: The harbour stays
 * open. We are glad.”, “Q: Will it?”, “Moen: Harbour stays open”. Null for other paragraphs.
 */
export function transcriptReport(text: string, words: readonly Word[]): SpeechReport | null {
  const colon = words.slice(0, 6).findIndex(({ word }) => word === ':');
  const name = words.slice(0, Math.max(colon, 0)).filter(({ word }) => word !== '.');
  const rest = words.slice(colon + 1);
  if (name.length === 0 || rest[0] === undefined || rest[0].kind === 'quotation' || rest.length < 4) return null;
  if (name.some(({ word }) => lineLabels.has(word))) return null;
  const shouted = name.every(({ start, end }) => allCapitals.test(text.slice(start, end)));
  const named = name.every(
    ({ capital, kind }) => capital && (kind === 'name' || kind === 'noun' || kind === 'adjective'),
  );
  if (!shouted && !(named && rest.some(isFiniteVerb))) return null;
  return {
    frame: 'transcript',
    speaker: { from: 0, to: colon },
    cue: { from: colon, to: colon + 1 },
    content: [{ from: colon + 1, to: words.length }],
  };
}
