import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';

test('the article that the content’s README shows compiles as it stands there', () => {
  const [, article = ''] = /```markdown\n([\s\S]*?)```/.exec(readFileSync('src/content/README.md', 'utf8')) ?? [];
  const files = {
    'edition.yaml': 'name: An edition\nabout: For a test.\nlanguage: en\npublisher: Nobody\n',
    'people.yaml': 'ada-moen: { name: Ada Moen }\n',
    'permalinks.yaml':
      'articles: { harbour: live }\npeople: { ada-moen: live }\nstatements: { k4t9wm: { live: 0754740b } }\n',
    'articles/harbour.md': article,
  };
  const encoder = new TextEncoder();
  const result = compile(Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) })));
  expect(result).toMatchObject({
    ok: true,
    edition: { articles: [{ slug: 'harbour', statements: [{ kind: 'direct' }] }] },
  });
});
