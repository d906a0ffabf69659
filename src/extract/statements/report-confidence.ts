import type { StatementKind } from '../../model/article.ts';
import type { Confidence } from '../confidence.ts';
import { plainVerbs } from '../english/reporting-verbs.ts';
import type { Word } from '../english/word.ts';
import type { WordRange } from './spans/noun-phrases.ts';
import type { Frame, SpeechReport } from './speech-report.ts';

/*
 * Degrees by the frame alone. In annotated news, about nineteen of twenty `sure` statements are there with the right
 * speaker, about four of five `likely` ones, and about every second `unsure` one.
 */

const doubtful: ReadonlySet<Frame> = new Set<Frame>(['nearest', 'continued']);
const things: ReadonlySet<Frame> = new Set<Frame>(['thing', 'infinitive', 'question']);
const vague = new Set(['it', 'this', 'that', 'which', 'who', 'you', 'i', 'we', 'what', 'there']);

/** A name, or a pronoun for a person. */
const isPerson = (words: readonly Word[], { from, to }: WordRange): boolean =>
  words.slice(from, to).some(({ kind, word }) => kind === 'name' || word === 'he' || word === 'she' || word === 'they');

const isPlain = (words: readonly Word[], { from, to }: WordRange): boolean =>
  words.slice(from, to).some(({ lemma, word }) => plainVerbs.has(lemma) || word === 'according');

/** How sure a report is: by its frame, by whether it names a person, and by whether its verb can mean anything else. */
export function confidenceOf(
  words: readonly Word[],
  { frame, speaker, cue }: SpeechReport,
  kind: StatementKind,
): Confidence {
  if (speaker === null || cue === null || doubtful.has(frame)) return 'unsure';
  if (speaker.to - speaker.from === 1 && vague.has(words[speaker.from]?.word ?? '')) return 'unsure';
  if (kind === 'direct') return 'sure';
  const person = isPerson(words, speaker);
  if (things.has(frame)) return person ? 'likely' : 'unsure';
  return person && (frame === 'that' || isPlain(words, cue)) ? 'sure' : 'likely';
}
