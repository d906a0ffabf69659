/** How sure the engine is: `sure` needs no look, `likely` is usually right, `unsure` becomes a question to the editor. */
export type Confidence = 'sure' | 'likely' | 'unsure';
