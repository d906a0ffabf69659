import type { TextQuoteSelector } from './assertions.ts';

const foldMarks = (text: string): string => text.replaceAll(/[‘’‚‛]/g, "'").replaceAll(/[“”„‟«»]/g, '"');
const foldBlanks = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const foldCase = (text: string): string => text.toLowerCase();

/** “the text has ’ where the selector has '”: marks fold one to one, so that indexes stay the same. */
function differingMark(paragraphs: readonly string[], exact: string): string {
  const wanted = foldMarks(exact);
  for (const text of paragraphs) {
    const start = foldMarks(text).indexOf(wanted);
    const index = start === -1 ? -1 : exact.split('').findIndex((unit, offset) => unit !== text[start + offset]);
    if (index !== -1) return `; the text has ${text[start + index] ?? ''} where the selector has ${exact[index] ?? ''}`;
  }
  return '';
}

/**
 * Why a selector's words are not found, where that is easy to see: marks, white space or capitals that differ, words
 * that stand elsewhere or over two paragraphs. Continues a sentence that ends in “is not in the text”.
 */
export function explainMissing(paragraphs: readonly string[], { exact, prefix, suffix }: TextQuoteSelector): string {
  const advice = '; copy the words from the text as they stand there';
  if (exact === '') return advice;
  const fitsFolded = (fold: (text: string) => string): boolean => {
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
  if (fitsFolded(foldBlanks)) return '; the text differs from it in white space';
  if (fitsFolded(foldCase)) return '; the text differs from it in capital letters';
  if (fitsFolded((text) => foldCase(foldBlanks(foldMarks(text))))) {
    return '; the text differs from it in marks, white space or capital letters';
  }
  if (foldBlanks(paragraphs.join(' ')).includes(foldBlanks(exact))) {
    return ' in one paragraph; write a list of pieces, one for each paragraph';
  }
  return advice;
}
