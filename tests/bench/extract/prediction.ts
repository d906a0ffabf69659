import type { StatementKind } from '../../../src/model/article.ts';

/** Start and end of a span in UTF-16 units; the end is excluded. */
export type Pair = [number, number];

export interface PredictedStatement {
  readonly kind: StatementKind;
  readonly content: readonly Pair[];
  readonly quoted: readonly Pair[];
  readonly speaker: readonly Pair[] | null;
  readonly cue: readonly Pair[] | null;
  /** Only this engine gives one. The scores do not use it. */
  readonly confidence?: string;
}

export interface PredictedMention {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly country: string;
}

/** A line of predictions. */
export interface Prediction {
  readonly id: string;
  readonly statements: readonly PredictedStatement[];
  readonly mentions: readonly PredictedMention[];
}
