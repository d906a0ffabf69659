import { describe, expect, test } from 'vitest';
import type { StatementAssertion } from '../../../../src/annotate/assertions';
import type { OldStatement } from '../../../../src/annotate/proposal/update/old-statements';
import type { Reading } from '../../../../src/annotate/proposal/update/readings';
import { statementFate } from '../../../../src/annotate/proposal/update/statement-fate';
import { personId, statementId } from '../../../model/factories';

const speaker = { kind: 'person' as const, id: personId('ada-moen') };
const assertion: StatementAssertion = {
  id: statementId('aaaa1'),
  kind: 'indirect',
  speaker,
  phrase: { exact: 'Moen', prefix: '', suffix: '' },
  cue: { exact: 'said', prefix: '', suffix: '' },
  content: [{ exact: 'that it rained', prefix: '', suffix: '' }],
};
const at = (start: number, end: number) => ({ paragraph: 0, start, end });
const now = { content: [at(10, 24)] as const, phrase: at(0, 4), cue: at(5, 9) };
const was: Reading = {
  found: { kind: 'indirect', quoted: [], confidence: 'sure', speaker, speakerConfidence: 'sure', ...now },
  speaker,
  assertion,
  words: 'that it rained',
  phrase: 'Moen',
  cue: 'said',
  named: new Set([speaker.id]),
};
/** Stands where it stood, and the engine no longer reads it. */
const unread: OldStatement = {
  assertion,
  words: 'that it rained',
  paragraph: '',
  was,
  hasOwnParts: false,
  now,
  unreadAt: null,
  hasNewSentence: false,
};
const names = { labelOf: () => 'Ada Moen', allOf: () => ['Ada Moen'] };

describe('a statement that stands as it did and is no longer read as one', () => {
  const notHers = 'The article was changed and no longer attributes these words to Ada Moen.';
  test.each<[string, Partial<OldStatement>, boolean, string, number]>([
    ['stays in the same sentence', {}, true, 'kept', 0],
    ['goes in another sentence', { hasNewSentence: true }, true, notHers, 1],
    ['stays in another sentence where it is by hand', { hasNewSentence: true, was: null }, true, 'kept', 1],
    ['stays there where its parts are by hand', { hasNewSentence: true, hasOwnParts: true }, true, 'kept', 1],
    ['goes where the text does not name its speaker', { was: null }, false, notHers, 1],
    ['goes where words and phrase are apart', { now: null, unreadAt: at(10, 24) }, true, notHers, 1],
    ['goes where the words are gone', { now: null }, true, 'The article was changed and no longer has it.', 0],
  ])('%s', (_, more, isThere, expected, questions) => {
    const fate = statementFate({ ...unread, ...more }, undefined, { readings: [], names, isThere: () => isThere });
    expect(fate.kind === 'withdrawn' ? fate.reason : fate.kind).toBe(expected);
    expect(fate.questions).toHaveLength(questions);
  });
});
