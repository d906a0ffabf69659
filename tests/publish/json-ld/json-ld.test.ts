import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../../src/site/data-files.ts';
import { addresses, renderer } from '../../../src/publish/prerender.tsx';
import { dataFileReader } from '../../../src/publish/read-data.ts';
import { linkedData } from '../../../src/publish/json-ld/json-ld.ts';
import { miniArticle, miniCatalogue, miniFile, miniFiles, miniWith, readFrom } from '../../components/mini-edition.ts';
import { slug } from '../../model/factories.ts';
import { notInSchemaOrg } from '../schema-org.ts';

const read = readFrom(miniFiles);
const linkedAt = async (address: string, files = read): Promise<unknown> =>
  JSON.parse((await renderer('/', files)(address)).linked ?? 'null');

const vera = { '@type': 'Person', name: 'Vera Lindholm', jobTitle: 'Norwegian Fisheries Minister' };
const quoted = {
  '@type': 'Quotation',
  text: 'We have counted every salmon […] There are not enough.',
  inLanguage: 'en',
  spokenByCharacter: vera,
};

describe('schema.org’s vocabulary', () => {
  test('knows what is in it, from wherever a type has it', () => {
    expect(notInSchemaOrg({ '@type': 'NewsArticle', dateline: '', headline: '', inLanguage: '', url: '' })).toEqual([]);
  });

  test('does not know what is not, at any depth', () => {
    const wrong = { '@type': 'Quotation', dateline: '', isPartOf: [{ '@type': 'Newsarticle' }, { name: '' }] };
    expect(notInSchemaOrg(wrong)).toEqual(['Quotation.dateline', '@type Newsarticle', '@type undefined']);
  });

  test('has every type and property that any page uses', async () => {
    const all = await addresses(dataFileReader(read));
    const said = await Promise.all(all.map((address) => linkedAt(address)));
    expect(said.filter((one) => one !== null).length).toBeGreaterThan(15);
    expect(said.filter((one) => one !== null).flatMap(notInSchemaOrg)).toEqual([]);
  });
});

describe('in schema.org’s terms', () => {
  test('an article has its direct quotations, its source as printed, and no date that is only inferred', async () => {
    expect(await linkedAt('/articles/river-talks')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      // The edition gave it: a name, but no headline.
      name: 'Talks on the river',
      inLanguage: 'en',
      isBasedOn: [{ '@type': 'CreativeWork', name: 'River Ministry', creditText: 'Source: River Ministry' }],
      hasPart: [quoted],
    });
  });

  test('an article has its own headline, its printed date and who published it, where it has them', async () => {
    expect(await linkedAt('/articles/bridge-opens')).toMatchObject({
      headline: 'A bridge opens',
      datePublished: '2023-06-01',
      publisher: { '@type': 'Organization', name: 'The Bridge Post' },
      isBasedOn: [{ '@type': 'CreativeWork', url: 'https://post.example/bridge' }],
    });
    expect(await linkedAt('/articles/quiet-day')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'A quiet day',
      inLanguage: 'en',
    });
  });

  test('a direct statement is a quotation, part of its article', async () => {
    expect(await linkedAt('/quotes/count2')).toEqual({
      '@context': 'https://schema.org',
      ...quoted,
      isPartOf: { '@type': 'NewsArticle', name: 'Talks on the river', inLanguage: 'en' },
    });
  });

  test.each(['start3', 'stop1', 'binds5'])('%s, which is not all in quotation marks, is no quotation', async (id) => {
    const said = await linkedAt(`/quotes/${id}`);
    expect(said).toMatchObject({ '@type': 'WebPage', isBasedOn: { '@type': 'NewsArticle' } });
    expect(JSON.stringify(said)).not.toContain('"Quotation"');
  });

  test.each([
    [
      { kind: 'organisation', name: 'The Union' },
      { spokenByCharacter: { '@type': 'Organization', name: 'The Union' } },
    ],
    [{ kind: 'unnamed', name: 'A senior official' }, { creditText: 'A senior official' }],
    [{ kind: 'country', code: 'is', name: 'Iceland' }, { creditText: 'Iceland' }],
  ])('a quotation of %j is attributed to no person', async (speaker, attribution) => {
    const whole = miniArticle('river-talks');
    const statements = whole.statements.filter(({ id }) => id === 'count2').map((one) => ({ ...one, speaker }));
    const files = miniWith({ [dataFiles.article.at(slug('river-talks'))]: { ...whole, statements } });
    const { spokenByCharacter: _, ...words } = quoted;
    expect(await linkedAt('/articles/river-talks', readFrom(files))).toMatchObject({
      hasPart: [{ ...words, ...attribution }],
    });
  });

  test.each(['/articles/old-river', '/quotes/gone10', '/404'])('%s is nothing', async (address) => {
    expect(await linkedAt(address)).toBeNull();
  });

  test('things have their addresses where the site’s is known', () => {
    const said = linkedData(
      { pattern: '/articles/:slug', params: { slug: 'river-talks' } },
      { facts: miniCatalogue.edition, url: 'https://example.org/base/' },
      miniFile,
    );
    expect(said).toMatchObject({
      url: 'https://example.org/base/articles/river-talks',
      hasPart: [
        {
          url: 'https://example.org/base/quotes/count2',
          spokenByCharacter: { url: 'https://example.org/base/people/vera-lindholm' },
        },
      ],
    });
    expect(notInSchemaOrg(said)).toEqual([]);
  });
});
