import { describe, expect, test } from 'vitest';
import type { Citing } from '../../src/cite/citing.ts';
import { styled } from '../../src/cite/styled.ts';
import { examples } from './examples.ts';

const lookedAt = (example: Citing, accessed: string): Citing => ({ ...example, accessed });

describe.each(['apa', 'chicago'] as const)('the day an address was looked at, in %s', (style) => {
  test('is told of an article that is dated on that very day', () => {
    for (const example of [examples.direct, examples.reported, examples.article]) {
      const written = styled(style, lookedAt(example, '2024-10-05'));
      expect(written).toContain('October 5');
      expect(written).toMatch(/ \[Accessed 5 October 2024\.\]$/);
    }
  });

  test('is told of an article that has it in its title', () => {
    const { article } = examples.article;
    const title = { ...article.title, text: 'Accessed October 5, 2024, retrieved October 5, 2024' };
    expect(styled(style, lookedAt({ ...examples.article, article: { ...article, title } }, '2024-10-05'))).toMatch(
      / \[Accessed 5 October 2024\.\]$/,
    );
  });

  test('is told once where the style tells it itself', () => {
    const written = styled(style, lookedAt(examples.bare, '2024-10-05'));
    expect(written.match(/October 5, 2024|5 October 2024/g)).toEqual(['October 5, 2024']);
    expect(written).toMatch(/(?:Retrieved|Accessed) October 5, 2024/);
  });
});
