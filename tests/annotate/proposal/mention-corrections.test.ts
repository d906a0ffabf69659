import { expect, test } from 'vitest';
import type { Hit, Named } from '../../../src/annotate/find-mentions';
import { mentionCorrections } from '../../../src/annotate/proposal/mention-corrections';
import { gazetteer } from '../../../src/compile/gazetteer';
import { type CountryCode, isCountryCode, isPersonId, type PersonId } from '../../../src/model/ids';

function country(code: string): CountryCode {
  if (!isCountryCode(code)) throw new Error(code);
  return code;
}
function person(id: string): PersonId {
  if (!isPersonId(id)) throw new Error(id);
  return id;
}

const names = (code: string, as: 'name' | 'adjective' | 'capital' = 'name'): Named => ({
  kind: 'country',
  code: country(code),
  as,
});

/** The nth place of words in a one-paragraph text, and what it was found to name. */
function found(text: string, words: string, named: Named, nth = 1): Hit {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  return { place: { paragraph: 0, start, end: start + words.length }, named };
}

function corrections(text: string, hits: readonly Hit[], people: readonly { id: string; names: string[] }[] = []) {
  const codes = hits.flatMap(({ named }) => (named.kind === 'country' ? [named.code] : []));
  const wanted = {
    people: people.map(({ id, names: all }) => ({ id: person(id), names: all })),
    countries: new Set(codes),
  };
  const { also, except, marked } = mentionCorrections([text], gazetteer.forms, wanted, hits);
  return {
    also: also.map(({ hit, selector }) => [hit.named.kind, selector.prefix, selector.exact, selector.suffix]),
    except: except.map(({ key, selector }) => [key, selector.prefix, selector.exact, selector.suffix]),
    marked: [...marked].toSorted(),
  };
}

test('what the compiler marks as it was found needs no correction', () => {
  const text = 'Norway and the Norwegian port.';
  expect(
    corrections(text, [found(text, 'Norway', names('no')), found(text, 'Norwegian', names('no', 'adjective'))]),
  ).toEqual({
    also: [],
    except: [],
    marked: ['country no'],
  });
});

test('a place that names no country is taken out', () => {
  const text = 'Peru agreed. It was made in Peru, Indiana.';
  expect(corrections(text, [found(text, 'Peru', names('pe'))]).except).toEqual([['country pe', '', 'Peru', ',']]);
});

test('of a name of two countries the one that was not found is taken out', () => {
  const text = 'In Congo-Brazzaville and in DR Congo it rained. Congo it was.';
  const { except, marked } = corrections(text, [
    found(text, 'Congo-Brazzaville', names('cg')),
    found(text, 'DR Congo', names('cd')),
    found(text, 'Congo', names('cd'), 3),
  ]);
  expect(except).toEqual([['country cg', 'rained. ', 'Congo', '']]);
  expect(marked).toEqual(['country cd', 'country cg']);
});

test('a place that the compiler does not know is put in', () => {
  const text = 'The Land of Fjords agreed.';
  expect(corrections(text, [found(text, 'Land of Fjords', names('no'))])).toEqual({
    also: [['country', '', 'Land of Fjords', '']],
    except: [],
    marked: ['country no'],
  });
});

test('a name that two people share is the one’s who was found there', () => {
  const text = 'Ada Moen came. Per Moen came. Moen spoke.';
  const ada: Named = { kind: 'person', id: person('ada-moen') };
  const per: Named = { kind: 'person', id: person('per-moen') };
  const { also, except, marked } = corrections(
    text,
    [found(text, 'Ada Moen', ada), found(text, 'Per Moen', per), found(text, 'Moen', per, 3)],
    [
      { id: 'ada-moen', names: ['Ada Moen', 'Moen'] },
      { id: 'per-moen', names: ['Per Moen', 'Moen'] },
    ],
  );
  expect(except.map(([key]) => key)).toEqual(['person ada-moen']);
  expect(also).toEqual([]);
  expect(marked).toEqual(['person ada-moen', 'person per-moen']);
});

test('who is named nowhere is not marked', () => {
  expect(corrections('It rained.', [], [{ id: 'ada-moen', names: ['Ada Moen'] }]).marked).toEqual([]);
});
