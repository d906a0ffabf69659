/**
 * How often a property is tried: `deep` times under `npm run fuzz`, a tenth of that in every other run. A property
 * that says nothing is tried as often as fast-check's default has it, a hundred times, in both.
 */
export function runs(deep: number): { readonly numRuns: number } {
  return { numRuns: import.meta.env.MODE === 'fuzz' ? deep : deep / 10 };
}
