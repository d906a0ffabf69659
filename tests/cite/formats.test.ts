import { expect, test } from 'vitest';
import { citationFormats } from '../../src/cite/formats.ts';
import { examples } from './examples.ts';

const formats = citationFormats.flatMap((group) => group.formats);

const table = formats.flatMap((format) =>
  Object.entries(examples).map(([name, citing]) => ({ ...format, example: name, citing })),
);

test.each(formats)('$name is as it was', async ({ id, write }) => {
  const texts = Object.entries(examples).map(([name, citing]) => `=== ${name}\n${write(citing)}\n`);
  await expect(texts.join('\n')).toMatchFileSnapshot(`golden/${id}.txt`);
});

test.each(table)('$name of “$example” has the address and the day it was looked at', ({ citing, write }) => {
  const text = write(citing);
  expect(text).toContain(citing.article.url);
  expect(text.replaceAll(/\s/g, '')).toMatch(/4November2026|November4,2026|2026-11-04|2026\/11\/04|\[2026,11,4\]/);
});

test.each(table.filter(({ citing }) => citing.statement !== null))(
  '$name of “$example” has the words, who said them and in what office',
  ({ citing, write }) => {
    const text = write(citing);
    for (const words of citing.statement?.words ?? []) expect(text).toContain(words);
    expect(text).toContain('Ada Berg');
    expect(text.includes('Minister of Tests')).toBe(citing.statement?.office !== null);
  },
);

test.each(table.filter(({ example }) => ['reported', 'inferred'].includes(example)))(
  '$name of “$example” has no quotation marks about reported words',
  ({ citing, write }) => {
    const text = write(citing);
    expect(text).toContain('that it begins');
    expect(text).not.toMatch(/[“"'‘]that it begins/);
    expect(text).not.toContain('<blockquote');
    expect(text).not.toMatch(/^>/m);
  },
);

test.each(table.filter(({ example }) => example === 'inferred'))(
  '$name says what is the edition’s, and what the article says of itself',
  ({ citing, write }) => {
    expect(write(citing)).toMatch(/headline by the edition/i);
    expect(write(citing)).toMatch(/as the article names (it|its source)/);
    expect(write(citing)).toMatch(/inferred/);
  },
);

test.each(table.filter(({ example }) => example === 'bare'))(
  '$name says that there is no date',
  ({ citing, write }) => {
    expect(write(citing)).toContain('n.d.');
  },
);
