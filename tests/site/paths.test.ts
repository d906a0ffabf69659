import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import { matchRoutes, type RouteObject } from 'react-router';
import { describe, expect, test } from 'vitest';
import { isCountryCode, isPersonId, isSlug, isStatementId } from '../../src/model/ids.ts';
import { paths, patterns } from '../../src/site/paths.ts';
import { routes } from '../../src/app/routes.tsx';
import { country, personId, slug, statementId } from '../model/factories.ts';

const table = routes(new QueryClient());
const patternsIn = (all: readonly RouteObject[]): string[] =>
  all.flatMap(({ path, children }) => [...(path === undefined ? [] : [path]), ...patternsIn(children ?? [])]);

/** The pattern that the router chooses for an address, and the params that it reads. */
function routed(address: string): {
  pattern: string | undefined;
  params: Record<string, string | undefined>;
} {
  const { pathname } = new URL(address, 'http://localhost');
  const match = matchRoutes(table, pathname)?.at(-1);
  return { pattern: match?.route.path, params: { ...match?.params } };
}

const words = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,5}$/);
const slugs = words.filter(isSlug);
const people = words.filter(isPersonId);
const statements = fc.stringMatching(/^[a-z][a-z0-9]{4,15}$/).filter(isStatementId);
const countries = fc.stringMatching(/^[a-z]{2}$/).filter(isCountryCode);

describe('patterns and the route table', () => {
  test('every pattern is a route, and every route but the last is a pattern', () => {
    expect(patternsIn(table)).toEqual([...Object.values(patterns), '*']);
  });

  test('every route names the module of its page, which is there', () => {
    const leaves = (all: readonly RouteObject[]): RouteObject[] =>
      all.flatMap((route) => (route.children === undefined ? [route] : leaves(route.children)));
    for (const { handle } of leaves(table)) {
      expect(readFileSync(String(handle), 'utf8')).toContain('export function');
    }
  });
});

describe('builders of addresses', () => {
  test.each([
    [paths.articles(), '/'],
    [paths.quotes(), '/quotes'],
    [paths.people(), '/people'],
    [paths.countries(), '/countries'],
    [paths.about(), '/about'],
  ])('%s is the address of its own list', (address, pattern) => {
    expect(routed(address)).toEqual({ pattern, params: {} });
  });

  test('an article’s address gives its slug back', () => {
    fc.assert(
      fc.property(slugs, (id) => {
        expect(routed(paths.article(id))).toEqual({ pattern: '/articles/:slug', params: { slug: id } });
      }),
    );
  });

  test('a statement’s own address gives its id back', () => {
    fc.assert(
      fc.property(statements, (id) => {
        const expected = { pattern: '/quotes/:statementId', params: { statementId: id } };
        expect(routed(paths.statement(id))).toEqual(expected);
      }),
    );
  });

  test('a statement in its article has the article’s address, and its id is the hash', () => {
    fc.assert(
      fc.property(slugs, statements, (of, id) => {
        const { pathname, hash } = new URL(paths.statementInArticle(of, id), 'http://localhost');
        expect(pathname).toBe(paths.article(of));
        expect(hash).toBe(`#${id}`);
      }),
    );
  });

  test('a person’s address gives the id back', () => {
    fc.assert(
      fc.property(people, (id) => {
        expect(routed(paths.person(id))).toEqual({ pattern: '/people/:personId', params: { personId: id } });
      }),
    );
  });

  test('a country’s address gives the code back', () => {
    fc.assert(
      fc.property(countries, (code) => {
        const expected = { pattern: '/countries/:countryCode', params: { countryCode: code } };
        expect(routed(paths.country(code))).toEqual(expected);
      }),
    );
  });

  test('addresses are as other programs expect them', () => {
    expect(paths.article(slug('a-day'))).toBe('/articles/a-day');
    expect(paths.statementInArticle(slug('a-day'), statementId('abcde'))).toBe('/articles/a-day#abcde');
    expect(paths.statement(statementId('abcde'))).toBe('/quotes/abcde');
    expect(paths.person(personId('ada-berg'))).toBe('/people/ada-berg');
    expect(paths.country(country('fr'))).toBe('/countries/fr');
  });

  test.each(['/articles', '/articles/a/b', '/quotes/a/b', '/person/ada', '/index', '/about/us'])(
    '%s is no address of the app',
    (address) => {
      expect(routed(address).pattern).toBe('*');
    },
  );
});

test('no other file of the app writes an address by hand', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !name.startsWith('site'),
  );
  const byHand = files.flatMap((name) => {
    const text = readFileSync(join('src', name), 'utf8').replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '');
    const found = [
      ...text.matchAll(/\b(?:to|href|action)=\{?["'`]\/\w*/g),
      ...text.matchAll(/\bnavigate\(\s*["'`]\//g),
      ...text.matchAll(/["'`]\/(?:articles|quotes|people|countries|about)\b/g),
    ];
    return found.map(([match]) => `${name}: ${match}`);
  });
  expect(files.length).toBeGreaterThan(50);
  expect(byHand).toEqual([]);
});
