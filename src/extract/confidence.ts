/**
 * How sure the engine is. `sure` needs no check, `likely` is usually right, and `unsure` becomes a question to the
 * editor.
 */
export type Confidence = 'sure' | 'likely' | 'unsure';
