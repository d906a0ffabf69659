import type { StatementKind } from '../model/article.ts';
import { type Place, type Span, textAt } from '../model/place.ts';
import { characterAt, characterBefore } from '../model/characters.ts';
import { quoted } from '../model/quote-for-message.ts';
import { closers, hasQuotationMark, quotations } from './quotation-marks.ts';

/** The index before any white space that ends at an index: French has some inside its marks. */
function backOverBlanks(text: string, index: number): number {
  let start = index;
  while (/^\s$/.test(characterBefore(text, start))) start -= 1;
  return start;
}

/** The quotation mark that opens right before an index; '' where none does. */
function openingBefore(text: string, index: number): string {
  const mark = characterBefore(text, index);
  if (closers(mark) !== '') return mark;
  const afterBlank = characterBefore(text, backOverBlanks(text, index));
  return /[«»‹›]/.test(afterBlank) ? afterBlank : '';
}

/** The text after a piece, without the punctuation that may come between a quotation and its closing mark. */
function afterPunctuation(text: string, index: number): string {
  const rest = text.slice(index).replace(/^[,.!?…;:—–-]{0,4}/, '');
  return rest.replace(/^\s+(?=[«»‹›])/, '');
}

/** What is wrong with a piece of a direct statement, or null. */
function directProblem(text: string, { start, end }: Span, isFirst: boolean, isLast: boolean): string | null {
  const piece = text.slice(start, end);
  if (closers(characterAt(piece, 0)) !== '' && closers(characterAt(piece, 0)).includes(piece.slice(-1))) {
    return `${quoted(piece)} has its quotation marks in it; leave them out of the content`;
  }
  const mark = openingBefore(text, start);
  const goesOn = !isFirst && start === 0;
  if (mark === '' && !goesOn) {
    return `no quotation mark opens right before ${quoted(piece)}; direct speech is all in quotation marks`;
  }
  const rest = afterPunctuation(text, end);
  const allowed = mark === '' ? '”»」』"’\'' : closers(mark);
  const closed = rest === '' ? !isLast : allowed.includes(rest.charAt(0));
  return closed
    ? null
    : `no quotation mark closes right after ${quoted(piece)}; direct speech is all in quotation marks`;
}

/** What is wrong with a piece of an indirect statement, or null. */
function indirectProblem(text: string, { start, end }: Span): string | null {
  const piece = text.slice(start, end);
  const marked = closers(characterAt(piece, 0)).includes(piece.slice(-1)) && piece.length > 1;
  const within = quotations(text).some((span) => span.start <= start && end <= span.end);
  return (marked && closers(characterAt(piece, 0)) !== '') || within
    ? `${quoted(piece)} stands in quotation marks; reported speech does not: its kind is direct or mixed`
    : null;
}

/** How one piece of a statement contradicts the statement's kind. */
export interface KindProblem {
  /** Index of the piece, from 0. */
  readonly piece: number;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/**
 * How a text's quotation marks contradict a statement's kind: one problem for each piece that does not fit, or one for
 * mixed speech without any mark. `content` has the places of the pieces, in reading order.
 */
export function kindProblems(
  kind: StatementKind,
  content: readonly Place[],
  paragraphs: readonly string[],
): KindProblem[] {
  const textOf = (place: Place): string => paragraphs[place.paragraph] ?? '';
  if (kind === 'mixed') {
    if (content.some((place) => hasQuotationMark(textAt(paragraphs, place)))) return [];
    const message = 'no quotation mark stands in the content; mixed speech has one: its kind is direct or indirect';
    return [{ piece: 0, message }];
  }
  return content.flatMap((place, piece) => {
    const text = textOf(place);
    const message =
      kind === 'direct'
        ? directProblem(text, place, piece === 0, piece === content.length - 1)
        : indirectProblem(text, place);
    return message === null ? [] : [{ piece, message }];
  });
}
