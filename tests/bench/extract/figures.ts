/** A row of the table: how to read its figure from the output of the scorer, and the figures to reach. */
export interface Figure {
  readonly label: string;
  readonly unit: '' | ' %';
  readonly pattern: RegExp;
  readonly least: number;
  readonly aim: number;
}

export const statementFigures: readonly Figure[] = [
  { label: 'quoted spans, exact, F1', unit: '', pattern: /^quoted runs, exact .*F1 ([\d.]+)/m, least: 97, aim: 98.5 },
  {
    label: 'speaker phrase right, named speakers',
    unit: ' %',
    pattern: /^speaker, named +([\d.]+)/m,
    least: 90,
    aim: 95,
  },
  {
    label: 'speaker phrase right, all speakers, pronouns too',
    unit: ' %',
    pattern: /^speaker, all +([\d.]+)/m,
    least: 80,
    aim: 90,
  },
  { label: 'cue, exact', unit: ' %', pattern: /^cue, exact +([\d.]+)/m, least: 85, aim: 92 },
  {
    label: 'indirect and mixed content, overlap ≥ 0.8, F1',
    unit: '',
    pattern: /^indirect and mixed content .*F1 ([\d.]+)/m,
    least: 50,
    aim: 70,
  },
];

export const countryFigures: readonly Figure[] = ['name', 'adjective', 'capital', 'all'].map((kind) => ({
  label: kind === 'all' ? 'countries, all kinds, F1' : `countries by ${kind}, F1`,
  unit: '',
  pattern: new RegExp(`^${kind} .*F1 ([\\d.]+)`, 'm'),
  least: 90,
  aim: 95,
}));

/** The figure in the output of the scorer. A dash where there is none or nothing of the kind was predicted. */
export function read({ pattern, unit }: Figure, output: string | null): string {
  const number = output === null ? undefined : pattern.exec(output)?.[1];
  return number === undefined || number === '0.0' ? '–' : `${number}${unit}`;
}
