import type { CountryNaming, StatementKind } from './article.ts';
import type { CountryCode, PersonId, StatementId } from './ids.ts';
import type { Span } from './place.ts';
import { withoutOverlaps, byStart, clampToText } from './spans.ts';

/** Who or what a name in the text names. */
export type MentionTarget =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'country'; readonly code: CountryCode; readonly namedBy: CountryNaming };

/** A piece of a statement's content within one paragraph. */
export interface StatementSpan extends Span {
  readonly id: StatementId;
  readonly kind: StatementKind;
  /** This is the first piece of the statement. */
  readonly first: boolean;
}

/** A name within one paragraph. */
export interface MentionSpan extends Span {
  readonly target: MentionTarget;
}

/** A piece of a paragraph to show: plain, a link, or a mark around further pieces. */
export type MarkedNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mention'; readonly target: MentionTarget; readonly text: string }
  | {
      readonly kind: 'mark';
      readonly id: StatementId;
      readonly statementKind: StatementKind;
      /** Where the statement begins: one mark of each statement, so that it can carry the id. */
      readonly first: boolean;
      readonly children: readonly MarkedNode[];
    };

interface OpenMark {
  readonly span: StatementSpan;
  readonly children: MarkedNode[];
}

/** The piece that begins each statement: its first, or the next where that one holds no text. */
function beginnings(given: readonly StatementSpan[], kept: readonly StatementSpan[]): Set<StatementSpan> {
  const beginsHere = new Set(given.filter(({ first }) => first).map(({ id }) => id));
  const byId = new Map<StatementId, StatementSpan>();
  for (const span of kept) {
    const found = byId.get(span.id);
    const isBetter = found === undefined || (span.first && !found.first);
    if (isBetter && beginsHere.has(span.id)) byId.set(span.id, span);
  }
  return new Set(byId.values());
}

/**
 * A paragraph's text cut into nested marks and links. Spans may nest, touch, cross, be empty or lie outside the text;
 * joined, the pieces always give the text. The longer mark is the outer one. A mark that crosses the end of another is
 * closed there and opened again; so is a link that crosses the end of a mark.
 */
export function markParagraph(
  text: string,
  statements: readonly StatementSpan[],
  mentions: readonly MentionSpan[],
): readonly MarkedNode[] {
  const marks = clampToText(text, statements).toSorted(byStart);
  // Links cannot nest.
  const links = withoutOverlaps(text, clampToText(text, mentions));
  const toBegin = beginnings(statements, marks);
  const cuts = new Set([0, text.length, ...[...marks, ...links].flatMap(({ start, end }) => [start, end])]);
  const inOrder = [...cuts].toSorted((a, b) => a - b);

  const root: MarkedNode[] = [];
  const open: OpenMark[] = [];
  let nextMark = 0;
  let nextLink = 0;

  for (const [index, from] of inOrder.entries()) {
    const to = inOrder[index + 1];
    if (to === undefined) break;

    // The outermost mark that ends here closes all that stand within; those that go on are opened again.
    const ended = open.findIndex(({ span }) => span.end <= from);
    const goingOn = ended === -1 ? [] : open.splice(ended).map(({ span }) => span);
    const opening = goingOn.filter(({ end }) => end > from);
    for (let mark = marks[nextMark]; mark?.start === from; mark = marks[nextMark]) {
      opening.push(mark);
      nextMark += 1;
    }
    for (const span of opening.toSorted((a, b) => b.end - a.end)) {
      const children: MarkedNode[] = [];
      const { id, kind } = span;
      (open.at(-1)?.children ?? root).push({
        kind: 'mark',
        id,
        statementKind: kind,
        first: toBegin.delete(span),
        children,
      });
      open.push({ span, children });
    }

    while ((links[nextLink]?.end ?? Infinity) <= from) nextLink += 1;
    const link = links[nextLink];
    const piece = text.slice(from, to);
    (open.at(-1)?.children ?? root).push(
      link !== undefined && link.start <= from
        ? { kind: 'mention', target: link.target, text: piece }
        : { kind: 'text', text: piece },
    );
  }
  return root;
}

/** The text of the pieces, joined. */
export function textOf(nodes: readonly MarkedNode[]): string {
  return nodes.map((node) => (node.kind === 'mark' ? textOf(node.children) : node.text)).join('');
}
