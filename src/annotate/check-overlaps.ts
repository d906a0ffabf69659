import { quoted } from '../model/quote-for-message.ts';
import type { StatementAssertion } from './assertions.ts';
import type { AnnotationFault } from './fault.ts';
import type { StatementPlaces } from './locate-statement.ts';
import { overlaps } from './overlaps.ts';

/**
 * A fault for each two statements that cover each other in a way that no marks can show. `located` has the places of
 * each statement, or null, by the statement's index. The fault is the later statement's.
 */
export function overlapFaults(
  paragraphs: readonly string[],
  statements: readonly StatementAssertion[],
  located: readonly (StatementPlaces | null)[],
): AnnotationFault[] {
  const pieces = located.flatMap((places, index) =>
    (places?.content ?? []).map((place, piece) => ({ ...place, statement: index, piece })),
  );
  return overlaps(pieces).flatMap(({ how, first, second }): AnnotationFault[] => {
    // Pieces of one statement that overlap are out of order, which is a fault of its own.
    if (first.statement === second.statement) return [];
    const [earlier, later] = first.statement < second.statement ? [first, second] : [second, first];
    const { paragraph } = later;
    const shared = {
      paragraph,
      start: Math.max(first.start, second.start),
      end: Math.min(first.end, second.end),
    };
    const words = quoted((paragraphs[paragraph] ?? '').slice(shared.start, shared.end));
    const message =
      how === 'same'
        ? `are both ${words}, overlapping in a way that cannot be shown; join them or take one out`
        : `share ${words}, overlapping in a way that cannot be shown; let one hold the other, or part them`;
    const [one, other] = [statements[earlier.statement]?.id, statements[later.statement]?.id];
    return [
      {
        code: 'overlap',
        path: ['statements', later.statement, 'content', later.piece],
        statement: other ?? null,
        places: [shared],
        message: `statements “${one ?? ''}” and “${other ?? ''}” ${message}`,
      },
    ];
  });
}
