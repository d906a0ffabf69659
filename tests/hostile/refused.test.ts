import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { faultReport } from '../../src/compile/report';
import { yaml } from '../edition/write-article';
import { article, edited, harbourWith, textFile } from '../compile/harbour';
import { hostileEdition } from './hostile-edition';
import { payloads, refusedAddresses, refusedEverywhere } from './payloads';

/** What the compiler says of files; nothing where they are good. */
function faultsOf(files: Parameters<typeof compile>[0]): string {
  const compiled = compile(files);
  return compiled.ok ? '' : faultReport(compiled.faults, 'content');
}

describe('hostile texts', () => {
  test('are at least 200, each its own', () => {
    expect(payloads.length).toBeGreaterThanOrEqual(200);
    expect(new Set(payloads).size).toBe(payloads.length);
  });

  test('are content as any other, in every field', () => {
    expect(faultsOf([...hostileEdition()].map(([path, text]) => textFile(path, text)))).toBe('');
  });
});

/** A value as YAML writes it, with escapes where it must. */
const value = (text: string): string => yaml(text).trimEnd();
const inHead = (line: string) => edited(article, 'language: en\n', `language: en\n${line}\n`);

/** Places for a text, each with something else of the harbour’s edition replaced by it. */
const places: Readonly<Record<string, (text: string) => Record<string, string>>> = {
  'the edition’s name': (text) => edited('edition.yaml', 'The Harbour Gazette', value(text)),
  'who publishes it': (text) => edited('edition.yaml', 'Made up for tests', value(text)),
  'a person’s name': (text) => edited('people.yaml', 'name: Pell Marrow', `name: ${value(text)}`),
  'an alias': (text) => edited('people.yaml', 'aliases: [Lindqvist]', `aliases: [${value(text)}]`),
  'a title': (text) => edited(article, 'text: Talks on the harbour go on', `text: ${value(text)}`),
  'a source': (text) => inHead(`source: { name: ${value(text)}, printed: x }`),
  'a related text': (text) => inHead(`related: [{ title: ${value(text)} }]`),
  'what was removed': (text) => inHead(`removed: [{ what: x, why: ${value(text)}, after: 1 }]`),
  'a paragraph': (text) => edited(article, 'kept silent', text),
};

describe.each(Object.entries(places))('%s', (_, withText) => {
  test.each(refusedEverywhere)('may not be %j', (text) => {
    expect(faultsOf(harbourWith(withText(text)))).toMatch(
      /(?:control character|bidirectional override) \\u.* is not allowed/,
    );
  });
});

const addresses: Readonly<Record<string, (address: string) => Record<string, string>>> = {
  'a source’s address': (url) => inHead(`source: { name: x, printed: x, url: ${value(url)} }`),
  'an outlet’s address': (url) => inHead(`outlet: { name: x, url: ${value(url)} }`),
  'a related text’s address': (url) => inHead(`related: [{ title: x, url: ${value(url)} }]`),
  'the address for corrections': (url) =>
    edited('edition.yaml', 'language: en', `language: en\ncontact: ${value(url)}`),
};

describe.each(Object.entries(addresses))('%s', (_, withAddress) => {
  test.each(refusedAddresses)('may not be %j', (address) => {
    expect(faultsOf(harbourWith(withAddress(address)))).toMatch(/it must be an http(?:s or mailto|,| or https)/);
  });

  test('may be one on the web', () => {
    expect(faultsOf(harbourWith(withAddress('https://quay.example/a?b=c#d')))).toBe('');
  });
});
