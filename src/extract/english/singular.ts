/** A word of more than four letters without a final “s”. */
export const singular = (word: string): string => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word);
