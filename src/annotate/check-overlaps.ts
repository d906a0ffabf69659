import { quoted } from '../model/quote-for-message.ts';
import { overlaps } from './overlaps.ts';
import { type ArticleContext, reportAt } from './article-context.ts';
import type { StatementPlaces } from './locate-statement.ts';

/** Tells of statements that overlap so that no marks can show both. */
export function checkOverlaps(scene: ArticleContext, located: readonly (StatementPlaces | null)[]): void {
  const { statements } = scene.head;
  const pieces = located.flatMap((places, index) =>
    (places?.content ?? []).map((place, piece) => ({ ...place, statement: index, piece })),
  );
  for (const { how, first, second } of overlaps(pieces)) {
    // Pieces of one statement out of order are told of where they are located.
    if (first.statement === second.statement) continue;
    const [earlier, later] = first.statement < second.statement ? [first, second] : [second, first];
    const text = scene.paragraphs[later.paragraph] ?? '';
    const shared = quoted(text.slice(Math.max(first.start, second.start), Math.min(first.end, second.end)));
    const message =
      how === 'same'
        ? `are both ${shared}, overlapping in a way that cannot be shown; join them or take one out`
        : `share ${shared}, overlapping in a way that cannot be shown; let one hold the other, or part them`;
    const [one, other] = [statements[earlier.statement]?.id ?? '', statements[later.statement]?.id ?? ''];
    const path = ['statements', later.statement, 'content', later.piece];
    reportAt(scene, path, `statements “${one}” and “${other}” ${message}`);
  }
}
