import { expect, test } from 'vitest';
import { sitePlace } from '../../src/publish/site-url';

test.each([
  { site: undefined, base: undefined, place: { url: null, base: '/' } },
  { site: '', base: '/some/path/', place: { url: null, base: '/some/path/' } },
  { site: 'https://example.org', base: undefined, place: { url: 'https://example.org/', base: '/' } },
  { site: 'https://example.org/base', base: undefined, place: { url: 'https://example.org/base/', base: '/base/' } },
  { site: 'https://EXAMPLE.org:443/b/', base: '/b/', place: { url: 'https://example.org/b/', base: '/b/' } },
])('SITE_URL “$site” with BASE “$base” is understood', ({ site, base, place }) => {
  expect(sitePlace(site, base)).toEqual(place);
});

test.each([
  ['example.org', undefined, 'SITE_URL is “example.org”, which is no address of a site'],
  ['ftp://example.org/', undefined, 'which is no address of a site'],
  ['javascript:alert(1)', undefined, 'which is no address of a site'],
  ['https://example.org/?a=1', undefined, 'leave out what follows the path'],
  ['https://me:word@example.org/', undefined, 'any name before the host'],
  ['https://example.org/a/', '/b/', 'SITE_URL puts the site under “/a/” and BASE under “/b/”'],
])('SITE_URL “%s” with BASE “%s” is refused, with the reason', (site, base, reason) => {
  expect(() => sitePlace(site, base)).toThrow(reason);
});
