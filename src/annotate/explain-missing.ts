import type { Selector } from '../compile/schema.ts';

const foldMarks = (text: string): string => text.replaceAll(/[‘’‚‛]/g, "'").replaceAll(/[“”„‟«»]/g, '"');
const foldBlanks = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const foldCase = (text: string): string => text.toLowerCase();

/** “the text has ’ where the selector has '”: marks fold one to one, so the texts line up. */
function differingMark(paragraphs: readonly string[], exact: string): string {
  const wanted = foldMarks(exact);
  for (const text of paragraphs) {
    const start = foldMarks(text).indexOf(wanted);
    const index = start === -1 ? -1 : exact.split('').findIndex((unit, at) => unit !== text[start + at]);
    if (index !== -1) return `; the text has ${text[start + index] ?? ''} where the selector has ${exact[index] ?? ''}`;
  }
  return '';
}

/** Why a selector's words are not found, where that is easily seen: “; …” for the end of a message, or ''. */
export function explainMissing(paragraphs: readonly string[], { exact, prefix, suffix }: Selector): string {
  const among = (fold: (text: string) => string): boolean => {
    const wanted = fold(exact);
    return paragraphs.some((text) => fold(text).includes(wanted));
  };
  const asItStands = paragraphs.findIndex((text) => text.includes(exact));
  if (asItStands !== -1) {
    const around = prefix === '' && suffix === '' ? 'as whole words' : 'between that prefix and suffix';
    return ` ${around}; it stands in paragraph ${asItStands + 1} otherwise`;
  }
  const mark = differingMark(paragraphs, exact);
  if (mark !== '') return mark;
  if (among(foldBlanks)) return '; the text differs from it in white space';
  if (among(foldCase)) return '; the text differs from it in capital letters';
  if (among((text) => foldCase(foldBlanks(foldMarks(text))))) {
    return '; the text differs from it in marks, white space or capital letters';
  }
  if (foldBlanks(paragraphs.join(' ')).includes(foldBlanks(exact))) {
    return ' in one paragraph; write a list of pieces, one for each paragraph';
  }
  return '; copy the words from the text as they stand there';
}
