import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { articleTags } from '../../src/model/article-tags.ts';
import { articleOf } from './factories.ts';

const tagsOf = (more: Partial<Article>) => articleTags(articleOf(['Nothing.'], [], more));
const printed = (date: string) => ({ date: { kind: 'printed', date } }) as const;
const source = { name: 'Harbour Office', printed: 'Source: Harbour Office', url: null };

describe('the tags of an article', () => {
  test('have a time where a day is printed, and a date where any is', () => {
    expect(tagsOf(printed('2024-10-15'))).toMatchObject({
      'article:published_time': '2024-10-15',
      'DC.date': '2024-10-15',
    });
    expect(tagsOf(printed('2024-10'))).toMatchObject({ 'article:published_time': null, 'DC.date': '2024-10' });
    expect(tagsOf(printed('2024'))).toMatchObject({ 'article:published_time': null, 'DC.date': '2024' });
  });

  test('have no date that is inferred', () => {
    const evidence = { paragraph: 0, start: 0, end: 7 };
    const tags = tagsOf({ date: { kind: 'inferred', date: '2024-10-15', evidence, because: 'It says so.' } });
    expect(JSON.stringify(tags)).not.toContain('2024');
  });

  test('name the outlet, else the source, and say that this is the article’s word', () => {
    const outlet = { name: 'The Quay', url: null };
    expect(tagsOf({ provenance: { source, outlet } })).toMatchObject({
      'DC.source': 'The Quay',
      'DC.description': null,
    });
    expect(tagsOf({ provenance: { source, outlet: null } })).toMatchObject({
      'DC.source': 'Harbour Office',
      'DC.description': 'Source as the article names it',
    });
    expect(tagsOf({})).toMatchObject({ 'DC.source': null, 'DC.description': null });
  });

  test('say that a headline is the edition’s', () => {
    const title = { text: 'Harbour to stay open', by: 'edition' } as const;
    expect(tagsOf({ title, provenance: { source, outlet: null } })['DC.description']).toBe(
      'Headline by the edition. Source as the article names it',
    );
  });
});
