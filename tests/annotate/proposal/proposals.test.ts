import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../src/annotate/annotate-article';
import type { ArticleAssertions } from '../../../src/annotate/assertions';
import { proposedPerson } from '../../../src/annotate/proposal/new-people';
import { proposeArticle } from '../../../src/annotate/proposal/propose-article';
import { updateArticle } from '../../../src/annotate/proposal/update/update-article';
import { gazetteer } from '../../../src/compile/gazetteer';
import type { Extraction } from '../../../src/extract/extraction';
import type { StatementId } from '../../../src/model/ids';
import { extracted, person } from '../../extract/extracted';
import { slug, statementId } from '../../model/factories';
import { runs } from '../../runs';

const known = [person('ada-moen', 'Ada Moen', 'Moen')];

/** Gives ids in order: `aaaa0`, `aaaa1` and on. */
function minter(start = 'aaaa'): () => StatementId {
  let count = 0;
  return () => {
    count += 1;
    return statementId(`${start}${count - 1}`);
  };
}

const contextWith = (addressTrouble: (address: string) => string | null = () => null) => ({
  people: known,
  gazetteer,
  addressTrouble,
});
const proposed = (extraction: Extraction, addressTrouble?: (address: string) => string | null) =>
  proposeArticle(extraction, { ...contextWith(addressTrouble), idOf: minter() });

/** What is wrong with assertions about a text, by the one who checks them for a build. */
function faultsOf({ paragraphs, people: found }: Extraction, assertions: ArticleAssertions): readonly string[] {
  const people = [...known, ...found.filter(({ standing }) => standing === 'new').map(proposedPerson)];
  const { faults } = annotateArticle({
    slug: slug('made-up'),
    paragraphs,
    assertions,
    people: new Map(people.map((one) => [one.id, one])),
    gazetteer,
  });
  return faults.map(({ message }) => message);
}

const story = `The harbour stays open, according to Norwegian Harbour Minister Ada Moen.

“We will not close it this winter,” Moen said. “The ice is thin.”

Her deputy, Ruth Lindgaard, told reporters that the pier would be closed in May.`;

const piece = fc.constantFrom(
  'Ada Moen',
  'Moen',
  'she',
  'Ruth Lindgaard',
  'a senior official',
  'Norway',
  'Oslo',
  'Congo',
  'Jordan Lind',
  'said',
  'told reporters that',
  'according to',
  'added',
  '“',
  '”',
  '‘',
  '’',
  ',',
  '.',
  '\n\n',
  'it is “old”',
  'the pier was closed',
  'March 3, 2024',
  'Also Read:',
  'Source: The Quay',
  'next year',
  'that it is so.',
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 30 })
  .map((pieces) => pieces.join(' '))
  .filter((words) => words.trim() !== '');

describe('a proposal', () => {
  test('asserts what was found, in selectors', () => {
    const { assertions, statements } = proposed(extracted(story, {}, known));
    expect(assertions.statements.map(({ id, kind, cue, content }) => [id, kind, cue.exact, content[0].exact])).toEqual([
      ['aaaa0', 'indirect', 'according to', 'The harbour stays open'],
      ['aaaa1', 'direct', 'said', 'We will not close it this winter'],
      ['aaaa2', 'indirect', 'told', 'that the pier would be closed in May'],
    ]);
    expect(statements.map(({ assertion }) => assertion)).toEqual(assertions.statements);
    expect(assertions.people.map(({ person: id, office, country }) => [id, office, country])).toEqual([
      ['ada-moen', 'Norwegian Harbour Minister', 'no'],
      ['ruth-lindgaard', 'deputy', null],
    ]);
  });

  test('leaves out an address that should not be published, and asks about it', () => {
    const extraction = extracted(story, { source: 'The Quay', url: 'https://quay.example/' }, known);
    const { assertions, questions } = proposed(extraction, () => 'is no good');
    expect(assertions.outlet).toEqual({ name: 'The Quay', url: null });
    expect(questions).toContainEqual({
      about: 'structure',
      place: null,
      words: 'https://quay.example/',
      asks: 'This address was left out: it is no good.',
    });
    expect(proposed(extraction).assertions.outlet).toEqual({ name: 'The Quay', url: 'https://quay.example/' });
  });

  test('holds for the text, whatever it is', () => {
    fc.assert(
      fc.property(text, (words) => {
        const extraction = extracted(words, {}, known);
        expect(faultsOf(extraction, proposed(extraction).assertions)).toEqual([]);
      }),
      runs(3000),
    );
  });
});

describe('an update', () => {
  const before = extracted(story, {}, known);
  const old = { paragraphs: before.paragraphs, assertions: proposed(before).assertions, extraction: before };
  const updated = (changed: string) => {
    const extraction = extracted(changed, {}, known);
    return { extraction, ...updateArticle(old, extraction, { ...contextWith(), mint: minter('fresh') }) };
  };

  test('changes nothing where the text is the same', () => {
    const { assertions, statements, withdrawn, reworded, notes } = updated(story);
    expect(assertions).toEqual(old.assertions);
    expect(statements.map(({ kind }) => kind)).toEqual(['kept', 'kept', 'kept']);
    expect({ withdrawn, reworded, notes }).toEqual({ withdrawn: [], reworded: [], notes: [] });
  });

  test('keeps the id of a statement whose words have changed, and has those that it had', () => {
    const { assertions, statements, reworded } = updated(story.replace('this winter', 'this spring'));
    expect(statements.map(({ kind }) => kind)).toEqual(['kept', 'changed', 'kept']);
    expect(assertions.statements[1]?.content[0].exact).toBe('We will not close it this spring');
    expect(reworded.map(({ id, past }) => [id, past.kind, past.words[0]])).toEqual([
      ['aaaa1', 'direct', 'We will not close it this winter'],
    ]);
  });

  test('says which statements are gone, and gives new ones new ids', () => {
    const { assertions, withdrawn, notes } = updated(
      story.replace(/Her deputy.*/s, '“Nobody asked the fishermen,” Moen added.'),
    );
    expect(withdrawn.map(({ statement: { id }, reason }) => [id, reason])).toEqual([
      ['aaaa2', 'The article was changed and no longer has it.'],
    ]);
    expect(assertions.statements.map(({ id }) => id)).toEqual(['aaaa0', 'aaaa1', 'fresh0']);
    expect(notes).toEqual([
      'Took out the office “deputy”: the text no longer has it.',
      'Took “ruth-lindgaard” out of the list: the text no longer names it.',
    ]);
  });

  test('holds for the new text, whatever it is', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { extraction, assertions } = updated(words);
        expect(faultsOf(extraction, assertions)).toEqual([]);
      }),
      runs(3000),
    );
  });
});
