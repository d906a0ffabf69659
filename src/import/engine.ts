import { countryForms } from '../compile/countries.ts';
import { extract } from '../extract/extract.ts';
import type { Preparation } from './prepare.ts';

export type Engine = Pick<Preparation, 'extract' | 'countries'>;

/** What finds things in a text, and what it knows of countries: the heavy part, loaded when there is a text. */
export const engine: Engine = { extract, countries: countryForms };
