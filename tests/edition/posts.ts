import { countries } from './countries';
import { holdsOffice, type Post } from './person';
import type { Random } from './random';

type Some = readonly [string, ...string[]];

const titles: Some = [
  'Harbour Minister',
  'Bridge Commissioner',
  'Ferry Inspector',
  'Minister for Libraries',
  'Granary Envoy',
  'Lighthouse Adviser',
  'Orchard Minister',
  'Footpath Commissioner',
  'Deputy Minister for Wells',
  'Surveyor of Tramways',
  'Ambassador for Rural Post',
  'State Secretary for Hedgerows',
];
const bodyTitles: Some = ['chair', 'director', 'secretary', 'treasurer', 'head of research'];

/** Made-up organisations, as texts name them after “the”. */
export const organisations: Some = [
  'Saltmarsh Harbour Board',
  'Lantern Library Trust',
  'Northern Granary Union',
  'Inland Footpath League',
  'Society of Well Keepers',
  'Three Bridges Committee',
  'Orchard Mutual Fund',
  'Weather Kite Bureau',
];

/** What a made-up person may be. */
export function postOf(random: Random): Post {
  const kind = random.between(0, 9);
  if (kind === 0) return { kind: 'none' };
  if (kind < 3) return { kind: 'body', title: random.pick(bodyTitles), body: random.pick(organisations) };
  const country = countries[random.between(0, countries.length - 1)]?.code ?? 'no';
  const since = random.chance(0.3) ? String(random.between(2009, 2023)) : null;
  return holdsOffice(country, random.pick(titles), since);
}
