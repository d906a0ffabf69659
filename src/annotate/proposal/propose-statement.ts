import type { ExtractedStatement } from '../../extract/extraction.ts';
import { type Place, textAt } from '../../model/place.ts';
import type { SpeakerAssertion, TextQuoteSelector, UnidentifiedStatement } from '../assertions.ts';
import { occurrences } from '../locate.ts';
import type { StatementPlaces } from '../locate-statement.ts';
import { selectorAmong, selectorFor } from '../selector-for.ts';
import { tryLocate } from '../try-locate.ts';

/** A statement as it can be asserted, or why it cannot. */
export type StatementResult =
  | { readonly ok: true; readonly assertion: UnidentifiedStatement }
  /** The end of a sentence that begins with “because”. */
  | { readonly ok: false; readonly because: string };

const notUnique = 'its words cannot be told from the same words elsewhere in the text';

const touches = (a: Place, b: Place): boolean => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
const samePlace = (a: Place, b: Place): boolean =>
  a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;

/**
 * A selector of a phrase or cue, unique among the places where `locateStatement` looks: the paragraphs of the content if
 * it stands there, else all, and never the content itself.
 */
function nearSelector(
  paragraphs: readonly string[],
  place: Place,
  content: readonly Place[],
): TextQuoteSelector | null {
  const exact = textAt(paragraphs, place);
  if (exact.trim() === '') return null;
  const near = new Set(content.map(({ paragraph }) => paragraph));
  const searched = near.has(place.paragraph)
    ? paragraphs.map((text, index) => (near.has(index) ? text : ''))
    : paragraphs;
  const rivals = occurrences(searched, { exact, prefix: '', suffix: '' }, 'whole words');
  return selectorAmong(
    paragraphs,
    place,
    rivals.filter((rival) => !content.some((piece) => touches(piece, rival))),
  );
}

/** What is wrong with an assertion, or null where every part is found where it was meant. */
function problemOf(
  paragraphs: readonly string[],
  assertion: UnidentifiedStatement,
  meant: StatementPlaces,
): string | null {
  const found = tryLocate(paragraphs, assertion);
  if (!found.ok) return found.because;
  const { content, phrase, cue } = found.places;
  const isMeant =
    samePlace(phrase, meant.phrase) &&
    samePlace(cue, meant.cue) &&
    content.every((piece, index) => {
      const other = meant.content[index];
      return other !== undefined && samePlace(other, piece);
    });
  return isMeant ? null : notUnique;
}

/** Turns a statement that was found into an assertion that holds, made by `speaker`. */
export function proposeStatement(
  paragraphs: readonly string[],
  { kind, content, phrase, cue }: ExtractedStatement,
  speaker: SpeakerAssertion,
): StatementResult {
  if (phrase === null) return { ok: false, because: 'the text names nobody beside it who says it' };
  if (cue === null) return { ok: false, because: 'no words of the text attribute it' };
  const phraseSelector = nearSelector(paragraphs, phrase, content);
  const cueSelector = nearSelector(paragraphs, cue, content);
  const [first, ...rest] = content.flatMap((piece) => selectorFor(paragraphs, piece) ?? []);
  if (phraseSelector === null || cueSelector === null || first === undefined || rest.length + 1 < content.length) {
    return { ok: false, because: notUnique };
  }
  const assertion: UnidentifiedStatement = {
    kind,
    speaker,
    phrase: phraseSelector,
    cue: cueSelector,
    content: [first, ...rest],
  };
  const problem = problemOf(paragraphs, assertion, { content, phrase, cue });
  return problem === null ? { ok: true, assertion } : { ok: false, because: problem };
}
