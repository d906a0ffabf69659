import { expect, test } from 'vitest';
import { speakerKey } from '../../src/model/speaker.ts';
import { country, person } from './factories.ts';

test('a person is known by their id, however named', () => {
  expect(speakerKey(person('ada-berg', 'Berg'))).toBe(speakerKey(person('ada-berg', 'Ada Berg')));
});

test('speakers of different sorts are never the same, even with one name', () => {
  const keys = [
    speakerKey(person('france', 'France')),
    speakerKey({ kind: 'country', code: country('fr'), name: 'France' }),
    speakerKey({ kind: 'organisation', name: 'France' }),
    speakerKey({ kind: 'unnamed', name: 'France' }),
  ];
  expect(new Set(keys).size).toBe(4);
});

test('a phrase is the same at the start of a sentence', () => {
  const within = speakerKey({ kind: 'unnamed', name: 'a minister' });
  expect(speakerKey({ kind: 'unnamed', name: 'A minister' })).toBe(within);
});
