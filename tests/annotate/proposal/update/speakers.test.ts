import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SpeakerAssertion, StatementAssertion } from '../../../../src/annotate/assertions';
import { tryLocate } from '../../../../src/annotate/try-locate';
import { personId } from '../../../model/factories';
import { runs } from '../../../runs';
import { type ByHand, speakerText, updating } from './updating';

const lead = 'Harbour chief Ada Moen met Council leader Ruth Hale on Monday.';
const text = (...paragraphs: string[]): string => [lead, ...paragraphs].join('\n\n');

const pumps = (by: string, words = 'We are glad of the new pumps and of the people'): string => `“${words},” ${by}.`;
const old = 'We are glad of the old pumps and of the people';
const wet = '“It is wet on the quay,” Moen said.';
const dry = '“It is dry on the quay,” Hale said.';
const ferry = (by: string): string => `“The ferry is late again,” said ${by}.`;
const road = (by: string): string => `“No road is open yet,” said ${by}.`;

const hale: SpeakerAssertion = { kind: 'person', id: personId('ruth-hale') };
const moen: SpeakerAssertion = { kind: 'person', id: personId('ada-moen') };

const statementsEdited = (edit: (all: readonly StatementAssertion[]) => readonly StatementAssertion[]): ByHand => ({
  article: (assertions) => ({ ...assertions, statements: edit(assertions.statements) }),
});
/** The statement at an index is given to a speaker by hand. */
const givenTo = (speaker: SpeakerAssertion, index = 0): ByHand =>
  statementsEdited((all) => all.map((one, at) => (at === index ? { ...one, speaker } : one)));

function after(before: string, now: string, byHand?: ByHand) {
  const { assertions, withdrawn, questions, faults } = updating(before, now, byHand);
  expect(faults).toEqual([]);
  return {
    statements: assertions.statements.map(
      ({ id, speaker, phrase }) => `${id} ${speakerText(speaker)} / ${phrase.exact}`,
    ),
    withdrawn: withdrawn.map(({ statement: { id }, reason }) => `${id}: ${reason}`),
    asked: questions.flatMap(({ about, asks }) => (about === 'statement' || about === 'speaker' ? [asks] : [])),
  };
}

const gone = 'The article was changed and no longer has it.';
const now = (to: string, from: string, words = 'these words'): string =>
  `The article now attributes ${words} to ${to}, no longer to ${from}.`;

describe('a statement that is still the same speaker’s keeps its id', () => {
  test.each<[string, string, string, string]>([
    ['by a pronoun for a name', text(wet, pumps('Moen added')), text(wet, pumps('she added')), 'ada-moen / she'],
    ['by a name for a pronoun', text(wet, pumps('she added')), text(wet, pumps('Moen added')), 'ada-moen / Moen'],
    ['by the full name', text(wet, pumps('Moen said')), text(wet, pumps('Ada Moen said')), 'ada-moen / Ada Moen'],
    ['with another cue', text(wet, pumps('Moen said')), text(wet, pumps('Moen argued')), 'ada-moen / Moen'],
    ['with a word changed', text(wet, pumps('said Moen')), text(wet, pumps('said Moen', old)), 'ada-moen / Moen'],
    [
      'reported for quoted',
      text(wet, pumps('said Moen')),
      text(wet, 'Moen said that they were glad of the new pumps and of the people.'),
      'ada-moen / Moen',
    ],
    ['in another place', text(wet, pumps('said Moen')), text(wet, 'It rained.', pumps('said Moen')), 'ada-moen / Moen'],
    [
      'of somebody unnamed',
      text(wet, pumps('said a spokesman')),
      text(wet, pumps('said the spokesman')),
      'the spokesman / the spokesman',
    ],
  ])('%s', (_, before, changed, expected) => {
    const { statements, withdrawn } = after(before, changed);
    expect({ statements, withdrawn }).toEqual({
      statements: ['early1 ada-moen / Moen', `early2 ${expected}`],
      withdrawn: [],
    });
  });
});

describe('words that the text plainly gives to another person get a new id, and the old one says why', () => {
  test.each<[string, string, string, string[], string[]]>([
    [
      'the same words',
      text(pumps('said Moen')),
      text(pumps('said Hale')),
      ['fresh1 ruth-hale / Hale'],
      [`early1: ${now('Ruth Hale', 'Ada Moen')}`],
    ],
    [
      'nearly the same words',
      text(pumps('said Moen')),
      text(pumps('said Hale', old)),
      ['fresh1 ruth-hale / Hale'],
      [`early1: ${now('Ruth Hale', 'Ada Moen', 'nearly these words')}`],
    ],
    [
      'words of two, exchanged',
      text(ferry('Moen'), road('Hale')),
      text(ferry('Hale'), road('Moen')),
      ['fresh1 ruth-hale / Hale', 'fresh2 ada-moen / Moen'],
      [`early1: ${now('Ruth Hale', 'Ada Moen')}`, `early2: ${now('Ada Moen', 'Ruth Hale')}`],
    ],
    [
      'like words of two, exchanged: each keeps the own',
      text(pumps('said Moen'), pumps('said Hale', old)),
      text(pumps('said Hale'), pumps('said Moen', old)),
      ['early2 ruth-hale / Hale', 'early1 ada-moen / Moen'],
      [],
    ],
    [
      'paragraphs in another order',
      text(ferry('Moen'), road('Hale')),
      text(road('Hale'), ferry('Moen')),
      ['early2 ruth-hale / Hale', 'early1 ada-moen / Moen'],
      [],
    ],
    [
      'said by a second person too',
      text(pumps('said Moen')),
      text(pumps('said Hale'), pumps('said Moen')),
      ['fresh1 ruth-hale / Hale', 'early1 ada-moen / Moen'],
      [],
    ],
    [
      'said by two, the first gone',
      text(pumps('said Moen'), pumps('said Hale')),
      text(pumps('said Hale')),
      ['early2 ruth-hale / Hale'],
      [`early1: ${gone}`],
    ],
    [
      'said by two, the second gone',
      text(pumps('said Moen'), pumps('said Hale')),
      text(pumps('said Moen')),
      ['early1 ada-moen / Moen'],
      [`early2: ${gone}`],
    ],
    [
      'said twice by one, the first gone',
      text(pumps('said Moen'), pumps('said Moen later')),
      text(pumps('said Moen later')),
      ['early2 ada-moen / Moen'],
      [`early1: ${gone}`],
    ],
    [
      'said twice by one, the second gone',
      text(pumps('said Moen'), pumps('said Moen later')),
      text(pumps('said Moen')),
      ['early1 ada-moen / Moen'],
      [`early2: ${gone}`],
    ],
  ])('%s', (_, before, changed, statements, withdrawn) => {
    expect(after(before, changed)).toEqual({ statements, withdrawn, asked: [] });
  });
});

describe('what is not plain is asked about', () => {
  test.each<[string, string, string, string[], string[], string | RegExp]>([
    [
      'a pronoun after another person',
      text(wet, pumps('she added')),
      text(dry, pumps('she added')),
      ['fresh1 ruth-hale / Hale', 'fresh2 ruth-hale / she'],
      [`early1: ${gone}`, `early2: ${now('Ruth Hale', 'Ada Moen')}`],
      /new text reads as if Ruth Hale said this\. The statement early2 was withdrawn/,
    ],
    [
      'he for she',
      text(wet, pumps('she added')),
      text(wet, pumps('he added')),
      ['early1 ada-moen / Moen', 'fresh1 he / he'],
      [`early2: ${now('“he”', 'Ada Moen')}`],
      /early2 was withdrawn/,
    ],
    [
      'somebody unnamed',
      text(pumps('said Moen')),
      text(pumps('said a spokesman')),
      ['fresh1 a spokesman / a spokesman'],
      [`early1: ${now('“a spokesman”', 'Ada Moen')}`],
      /early1 was withdrawn/,
    ],
    [
      'a name that nobody has',
      text(pumps('said Moen')),
      text(pumps('said Brekke')),
      ['fresh1 Brekke / Brekke'],
      [`early1: ${now('“Brekke”', 'Ada Moen')}`],
      /early1 was withdrawn/,
    ],
    [
      'the words without a speaker',
      text(pumps('said Moen')),
      text('The sign said nothing. We are glad of the new pumps and of the people.'),
      [],
      ['early1: The article was changed and no longer attributes these words to Ada Moen.'],
      /no longer reads as if Ada Moen said this/,
    ],
  ])('%s', (_, before, changed, statements, withdrawn, question) => {
    const all = after(before, changed);
    expect({ statements: all.statements, withdrawn: all.withdrawn }).toEqual({ statements, withdrawn });
    expect(all.asked).toContainEqual(expect.stringMatching(question));
  });

  test('two speakers for one: either both have a new statement, or it is asked', () => {
    const { statements, asked } = after(text(pumps('said Moen')), text(pumps('said Moen and Hale')));
    expect(statements.some((one) => one.startsWith('early1')) && asked.length === 0).toBe(false);
  });
});

const both = (said: string): string => text(wet, pumps(said));
const renamed = (name: string, aliases: readonly string[]): ByHand => ({
  people: (people) => people.map((one) => (one.id === moen.id ? { ...one, name, aliases } : one)),
});

describe('what an editor made by hand', () => {
  test('stays where the text says what it said, and is asked about where the text plainly names another', () => {
    const { statements, withdrawn, asked } = after(
      text(pumps('said Moen'), 'It rained.'),
      text(pumps('said Moen'), 'It snowed.'),
      givenTo(hale),
    );
    expect({ statements, withdrawn }).toEqual({ statements: ['early1 ruth-hale / Moen'], withdrawn: [] });
    expect(asked).toEqual([expect.stringContaining('early1 stays with Ruth Hale')]);
  });

  test('stays without a question where the text never told plainly', () => {
    const { statements, asked } = after(both('she added'), both('she argued'), givenTo(hale, 1));
    expect(statements).toContain('early2 ruth-hale / she');
    expect(asked).toEqual([]);
  });

  test('stays where two who said the same were exchanged by hand', () => {
    const same = text(pumps('said Moen'), pumps('said Hale'));
    const exchanged = statementsEdited((all) =>
      all.map((one, index) => ({ ...one, speaker: index === 0 ? hale : moen })),
    );
    const { statements, withdrawn, asked } = after(same, same, exchanged);
    expect(statements).toEqual(['early1 ruth-hale / Moen', 'early2 ada-moen / Hale']);
    expect(withdrawn).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  test('is borne out by a text that is corrected', () => {
    expect(after(text(pumps('said Moen')), text(pumps('said Hale')), givenTo(hale))).toEqual({
      statements: ['early1 ruth-hale / Hale'],
      withdrawn: [],
      asked: [],
    });
  });

  test('gives way, with a question, to a text that now names another', () => {
    const { statements, withdrawn, asked } = after(both('she added'), both('Moen added'), givenTo(hale, 1));
    expect(statements).toEqual(['early1 ada-moen / Moen', 'fresh1 ada-moen / Moen']);
    expect(withdrawn).toEqual([`early2: ${now('Ada Moen', 'Ruth Hale')}`]);
    expect(asked).toEqual([expect.stringContaining('early2 was withdrawn')]);
  });

  test('a statement left out stays out, also with a word changed', () => {
    const firstOnly = statementsEdited((all) => all.slice(0, 1));
    for (const changed of [both('said Hale'), text(wet, pumps('said Hale', old))]) {
      const { statements, asked } = after(both('said Hale'), changed, firstOnly);
      expect(statements).toEqual(['early1 ada-moen / Moen']);
      expect(asked).toEqual([expect.stringContaining('it was left out again')]);
    }
  });

  test('of two that are the same, the one left out stays out and a third is new', () => {
    const twice = text(pumps('said Moen'), pumps('said Moen later'));
    const changed = `${twice}\n\n${pumps('said Moen again')}`;
    const { statements, asked } = after(
      twice,
      changed,
      statementsEdited((all) => all.slice(0, 1)),
    );
    expect(statements).toEqual(['early1 ada-moen / Moen', 'fresh1 ada-moen / Moen']);
    expect(asked).toEqual([expect.stringContaining('it was left out again')]);
  });

  test('a statement left out does not keep out another speaker’s', () => {
    const none = statementsEdited(() => []);
    expect(after(text(pumps('said Moen')), text(pumps('said Hale')), none).statements).toEqual([
      'fresh1 ruth-hale / Hale',
    ]);
  });

  test('a part of a quotation stays, and is asked about when its sentence changes', () => {
    const shorter = statementsEdited((all) =>
      all.map((one) => ({ ...one, kind: 'mixed', content: [{ exact: '“It is wet', prefix: '', suffix: '' }] })),
    );
    expect(after(text(wet), text(wet, 'It rained.'), shorter)).toMatchObject({
      statements: ['early1 ada-moen / Moen'],
      asked: [],
    });
    const { statements, asked } = after(text(wet), text(wet.replace('Moen said', 'Moen said on Monday')), shorter);
    expect(statements).toEqual(['early1 ada-moen / Moen']);
    expect(asked).toEqual([expect.stringContaining('was made by hand and stays')]);
  });

  test('a person who was renamed keeps the statements', () => {
    expect(
      after(
        text(pumps('said Moen')),
        text(pumps('said Moen'), 'It rained.'),
        renamed('Ada Brekke', ['Ada Moen', 'Moen']),
      ),
    ).toEqual({
      statements: ['early1 ada-moen / Moen'],
      withdrawn: [],
      asked: [],
    });
  });

  test('a person whose new name the text does not have keeps the statements, and the name is a fault', () => {
    const { statements, withdrawn, faults } = updating(
      text(pumps('said Moen')),
      text(pumps('said Moen'), 'It rained.'),
      renamed('Ada Brekke', []),
    );
    expect(statements.map(({ kind, assertion }) => [kind, assertion.id])).toEqual([['kept', 'early1']]);
    expect(withdrawn).toEqual([]);
    expect(faults).toEqual([expect.stringContaining('the text names “ada-moen” nowhere')]);
  });
});

const by = fc.constantFrom('Moen', 'Hale', 'she', 'he', 'Ada Moen', 'a spokesman', 'Moen and Hale', 'Brekke', 'they');
const cue = fc.constantFrom('said', 'added', 'argued', 'did not say');
const words = fc.constantFrom(
  'We are glad of the new pumps and of the people',
  old,
  'We are glad of the old pumps and of all the people',
  'The ferry is late',
  'No road is open yet',
);
const paragraph = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(words, by, cue).map(([what, who, how]) => `“${what},” ${who} ${how}.`) },
  { weight: 1, arbitrary: fc.tuple(words, by).map(([what, who]) => `${who} said that ${what.toLowerCase()}.`) },
  { weight: 1, arbitrary: fc.constantFrom('It rained.', 'Moen left.', 'Hale and Brekke stayed.') },
);
const paragraphs = fc.array(paragraph, { maxLength: 5 });
const anyText = fc.oneof(
  { weight: 4, arbitrary: paragraphs.map((all) => text(...all)) },
  { weight: 1, arbitrary: paragraphs.map((all) => all.join('\n\n')) },
);
const byHand = fc.array(fc.option(fc.constantFrom(moen, hale), { freq: 2 }), { maxLength: 5 });

/** Statements, in order, given by hand to those of the speakers whom the article lists. */
const speakersSet = (speakers: readonly (SpeakerAssertion | null)[]): ByHand => ({
  article: (assertions) => ({
    ...assertions,
    statements: assertions.statements.map((one, index) => {
      const speaker = speakers[index] ?? one.speaker;
      const isListed = speaker.kind !== 'person' || assertions.people.some(({ person }) => person === speaker.id);
      return isListed ? { ...one, speaker } : one;
    }),
  }),
});

/** Statements whose words the text surely gives to another person, where nothing is asked about them. */
function wrongSpeakers({ assertions, extraction, questions, faults }: ReturnType<typeof updating>): readonly string[] {
  expect(faults).toEqual([]);
  return assertions.statements.flatMap((statement) => {
    const located = tryLocate(extraction.paragraphs, statement);
    if (!located.ok) return [`${statement.id} stands nowhere: ${located.because}`];
    const [place] = located.places.content;
    const read = extraction.statements.find(
      ({ content: [at] }) => at.paragraph === place.paragraph && at.start === place.start,
    );
    const { speaker } = statement;
    const isRight =
      read?.speaker?.kind !== 'person' ||
      read.speakerConfidence !== 'sure' ||
      (speaker.kind === 'person' && speaker.id === read.speaker.id) ||
      questions.some(({ asks }) => asks.includes(statement.id));
    return isRight ? [] : [`${statement.id} is ${speakerText(speaker)}’s`];
  });
}

test('after any update, nobody has words that the text surely gives to another person', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, changed) => {
      const updated = updating(before, changed);
      expect(wrongSpeakers({ ...updated, questions: [] })).toEqual([]);
    }),
    runs(600),
  );
});

test('after any update of an article with speakers set by hand, nobody has such words without a question', () => {
  fc.assert(
    fc.property(anyText, anyText, byHand, (before, changed, speakers) => {
      expect(wrongSpeakers(updating(before, changed, speakersSet(speakers)))).toEqual([]);
    }),
    runs(600),
  );
});

test('every old statement is in the article or withdrawn with a reason, and no id is given twice', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, changed) => {
      const { old: imported, assertions, withdrawn } = updating(before, changed);
      const ids = assertions.statements.map(({ id }) => id);
      const out = withdrawn.map(({ statement }) => statement.id);
      expect(new Set([...ids, ...out]).size).toBe(ids.length + out.length);
      expect([...ids, ...out]).toEqual(expect.arrayContaining(imported.statements.map(({ id }) => id)));
      expect(withdrawn.every(({ reason }) => reason.endsWith('.'))).toBe(true);
    }),
    runs(600),
  );
});

test('the same text again changes nothing, whoever was given words by hand', () => {
  fc.assert(
    fc.property(anyText, byHand, (same, speakers) => {
      const { old: imported, assertions, withdrawn } = updating(same, same, speakersSet(speakers));
      expect({ assertions, withdrawn }).toEqual({ assertions: imported, withdrawn: [] });
    }),
    runs(600),
  );
});
