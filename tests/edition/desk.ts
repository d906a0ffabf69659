import type { Kind, StatementDraft } from './draft';
import type { Phrases } from './phrases';
import type { Random } from './random';
import type { Position, Voice } from './voices';

/** A statement in the making: its parts with their markup. */
export interface Line {
  readonly who: string;
  readonly cue: (words: string) => string;
  readonly says: (words: string) => string;
}

/** Where an article is written: who speaks in it, what about, and what they have said so far. */
export interface Desk {
  readonly random: Random;
  readonly phrases: Phrases;
  /** Somebody to speak next, and somebody else where there is anybody else. */
  readonly voices: () => readonly [Voice, Voice];
  readonly line: (kind: Kind, voice: Voice, position: Position) => Line;
  readonly statements: readonly StatementDraft[];
}

export interface DeskSupplies {
  readonly random: Random;
  readonly phrases: Phrases;
  readonly voices: readonly [Voice, ...Voice[]];
  readonly newId: () => string;
}

export function createDesk({ random, phrases, voices, newId }: DeskSupplies): Desk {
  const statements: StatementDraft[] = [];
  const unheard = [...voices];
  let last: Voice | null = null;
  return {
    random,
    phrases,
    voices: () => {
      // Everybody once before anybody again.
      const voice = unheard.shift() ?? random.pick(voices);
      const rest = voices.filter((other) => other !== voice && !unheard.includes(other));
      return [voice, rest[random.between(0, rest.length - 1)] ?? voice];
    },
    line: (kind, voice, position) => {
      const id = newId();
      const { phrase, speaker } = voice.next(position, last === voice);
      last = voice;
      statements.push({ key: id, id, kind, speaker });
      return {
        who: `{who:${id}|${phrase}}`,
        cue: (words) => `{cue:${id}|${words}}`,
        says: (words) => `{says:${id}|${words}}`,
      };
    },
    statements,
  };
}
