import { expect, test } from 'vitest';
import { mapParagraphs } from '../../../../src/annotate/proposal/update/map-paragraphs';

const before = ['The first paragraph of it all.', 'The second one says more.', 'The third one ends it.'];

test.each([
  ['nothing changed', before, [0, 1, 2, 3]],
  ['one before', ['Quite another beginning here.', ...before], [0, 2, 3, 4]],
  ['one in between', [before[0], 'Quite another thing in here.', before[1], before[2]], [0, 1, 3, 4]],
  ['one taken out', [before[0], before[2]], [0, 1, 1, 2]],
  ['one edited', [before[0], 'The second one says much more.', before[2]], [0, 1, 2, 3]],
  ['all of them others', ['Quite another beginning here.'], [0, 0, 0, 0]],
])('%s', (_, after, places) => {
  const place = mapParagraphs(
    before,
    after.map((text) => text ?? ''),
  );
  expect([0, 1, 2, 3].map((paragraph) => place(paragraph))).toEqual(places);
});
