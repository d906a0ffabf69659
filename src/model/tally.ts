import type { KindCounts } from './catalogue.ts';
import { allKinds } from './kind-counts.ts';
import { count, countOf, grouped } from './plural.ts';

const quotes = ({ direct, mixed }: KindCounts): number => direct + mixed;

/** Counts in words, `13 statements: 3 quotes, 10 reported`. Direct and mixed statements are quotes. */
export function tally(all: KindCounts): string {
  const parts = [
    ...(quotes(all) > 0 ? [count(quotes(all), 'quote')] : []),
    ...(all.indirect > 0 ? [`${grouped(all.indirect)} reported`] : []),
  ];
  return parts.length === 0 ? 'no statement' : `${count(allKinds(all), 'statement')}: ${parts.join(', ')}`;
}

/** A part of all counts in words, `3 of 4 quotes, 1 of 10 reported`. */
export function shareOf(part: KindCounts, all: KindCounts): string {
  const parts = [
    ...(quotes(part) > 0 ? [countOf(quotes(part), quotes(all), 'quote')] : []),
    ...(part.indirect > 0 ? [`${grouped(part.indirect)} of ${grouped(all.indirect)} reported`] : []),
  ];
  return parts.length === 0 ? countOf(0, allKinds(all), 'statement') : parts.join(', ');
}
