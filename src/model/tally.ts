import type { KindCounts } from './catalogue.ts';
import { count, grouped } from './plural.ts';

/** `3 quotes, 10 reported`: direct and mixed statements are quotes. */
export function tally({ direct, mixed, indirect }: KindCounts): string {
  const parts = [
    ...(direct + mixed > 0 ? [count(direct + mixed, 'quote')] : []),
    ...(indirect > 0 ? [`${grouped(indirect)} reported`] : []),
  ];
  return parts.length === 0 ? 'no statement' : parts.join(', ');
}
