import { expect, test } from 'vitest';
import { genderOfGivenName } from '../../../src/extract/people/given-name-genders';

test.each<readonly [string, ReturnType<typeof genderOfGivenName>]>([
  ['anna', 'she'],
  ['fatima', 'she'],
  ['svetlana', 'she'],
  ['peter', 'he'],
  ['mohammed', 'he'],
  ['josé', 'he'],
  ['anna-lena', 'she'],
  ['hans-peter', 'he'],
  // Used for both, in one country or another.
  ['kim', null],
  ['robin', null],
  ['andrea', null],
  ['jean', null],
  ['taylor', null],
  ['anna-peter', null],
  // Nothing that tells a gender.
  ['a', null],
  ['constructor', null],
  ['', null],
])('the gender of “%s” is %s', (name, gender) => {
  expect(genderOfGivenName(name)).toBe(gender);
});
