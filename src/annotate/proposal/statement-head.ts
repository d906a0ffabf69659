import { occurrences } from '../locate.ts';
import type { StatementPlaces } from '../locate-statement.ts';
import type { Selector, StatementHead } from '../../compile/schema.ts';
import type { ExtractedSpeaker, ExtractedStatement } from '../../extract/extraction.ts';
import { isStatementId, type StatementId } from '../../model/ids.ts';
import { type Place, textAt } from '../../model/place.ts';
import { selectorAmong, selectorFor } from '../selector-for.ts';
import { standsAt } from './try-locate.ts';

/** A statement as a content file has it, but for its id. */
export type Unnumbered = Omit<StatementHead, 'id'>;

export type StatementWritten =
  | { readonly ok: true; readonly head: Unnumbered }
  /** The end of a sentence that begins with “because”. */
  | { readonly ok: false; readonly because: string };

const touches = (a: Place, b: Place): boolean => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/**
 * A selector of a phrase or cue as the compiler looks for it: in the paragraphs of the content where it stands
 * there, and never in the content itself.
 */
function nearSelector(paragraphs: readonly string[], place: Place, content: readonly Place[]): Selector | null {
  const exact = textAt(paragraphs, place);
  if (exact.trim() === '') return null;
  const isNear = content.some(({ paragraph }) => paragraph === place.paragraph);
  const near = new Set(content.map(({ paragraph }) => paragraph));
  const where = isNear ? paragraphs.map((text, index) => (near.has(index) ? text : '')) : paragraphs;
  const rivals = occurrences(where, { exact, prefix: '', suffix: '' }, 'whole words');
  return selectorAmong(
    paragraphs,
    place,
    rivals.filter((rival) => !content.some((piece) => touches(piece, rival))),
  );
}

const same = (a: Place, b: Place): boolean => a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;

/** Stands for an id as long as it is not known whether the statement can be written and gets one. */
export function standIn(): StatementId {
  const id = 'trial';
  if (!isStatementId(id)) throw new TypeError(id);
  return id;
}

/** The compiler’s own fault with a statement, or null where it finds every part where it was meant. */
function faultOf(paragraphs: readonly string[], head: Unnumbered, meant: StatementPlaces): string | null {
  const found = standsAt(paragraphs, { id: standIn(), ...head });
  if (typeof found === 'string') return found;
  const isMeant =
    same(found.phrase, meant.phrase) &&
    same(found.cue, meant.cue) &&
    found.content.every((piece, index) => meant.content.some((one, at) => at === index && same(one, piece)));
  return isMeant ? null : 'its words cannot be told from the same words elsewhere in the text';
}

/** Writes a found statement as a content file has it, or says why it cannot be written there. */
export function statementHead(
  paragraphs: readonly string[],
  { kind, content, phrase, cue }: ExtractedStatement,
  speaker: ExtractedSpeaker,
): StatementWritten {
  if (phrase === null) return { ok: false, because: 'the text names nobody beside it who says it' };
  if (cue === null) return { ok: false, because: 'no words of the text attribute it' };
  const pieces = content.map((piece) => selectorFor(paragraphs, piece));
  const [phraseSelector, cueSelector] = [phrase, cue].map((place) => nearSelector(paragraphs, place, content));
  const found = pieces.filter((piece) => piece !== null);
  if (found.length < content.length || !phraseSelector || !cueSelector) {
    return { ok: false, because: 'its words cannot be told from the same words elsewhere in the text' };
  }
  const head: Unnumbered = { kind, speaker, phrase: phraseSelector, cue: cueSelector, content: found };
  const fault = faultOf(paragraphs, head, { content, phrase, cue });
  return fault === null ? { ok: true, head } : { ok: false, because: fault };
}
