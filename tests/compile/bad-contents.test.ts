import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { faultReport } from '../../src/compile/report';
import { article, edited, harbour, harbourWith } from './harbour';

type Changes = Parameters<typeof harbourWith>[0];

interface Bad {
  readonly what: string;
  readonly changes: Changes;
  /** The report's lines, without its heading. */
  readonly says: readonly string[];
}

const text = harbour[article] ?? '';
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const latin1 = (from: string): Uint8Array => Uint8Array.from(from, (character) => character.charCodeAt(0));
const otherArticle = (path: string): Changes => ({
  [path]: `---\ntitle: { text: Other, by: source }\nlanguage: en\n---\nOther.\n`,
});

/** The ledger with past wordings of the last statement, one a line. */
const wordings = (...was: readonly string[]): Changes =>
  edited(
    'permalinks.yaml',
    'cccc3: { live: ff92bf41 }',
    ['cccc3:', '    live: ff92bf41', '    was:', ...was.map((one) => `      - ${one}`)].join('\n'),
  );

const table: readonly Bad[] = [
  // The file itself
  {
    what: 'an empty file',
    changes: { [article]: '' },
    says: ['src/content/articles/harbour-talks.md:1: the file is empty; write its content or remove it'],
  },
  {
    what: 'a file of blank lines',
    changes: { [article]: ' \n\n' },
    says: ['src/content/articles/harbour-talks.md:1: the file is empty; write its content or remove it'],
  },
  {
    what: 'a file over 2 MB',
    changes: { [article]: `${text}${'a'.repeat(2_000_000)}` },
    says: [
      'src/content/articles/harbour-talks.md:1: the file has 2001052 bytes; at most 2000000 (2 ' +
        'MB) are allowed; split it',
    ],
  },
  {
    what: 'bytes that are not UTF-8',
    changes: { 'edition.yaml': latin1('name: Caf\u00e9\nabout: b\nlanguage: en\npublisher: c\n') },
    says: ['src/content/edition.yaml:1: this line has bytes that are not UTF-8; save the file as UTF-8'],
  },
  {
    what: 'UTF-16',
    changes: { 'edition.yaml': bytes(0xff, 0xfe, 0x61, 0x00) },
    says: ['src/content/edition.yaml:1: this line has bytes that are not UTF-8; save the file as UTF-8'],
  },
  {
    what: 'NUL in the text',
    changes: edited(article, 'Observers', 'Obser\0vers'),
    says: ['src/content/articles/harbour-talks.md:41: the control character \\u0000 is not allowed; remove it'],
  },
  {
    what: 'a control character',
    changes: edited('people.yaml', 'Pell', 'Pe\u0007ll'),
    says: ['src/content/people.yaml:7: the control character \\u0007 is not allowed; remove it'],
  },
  {
    what: 'a bidirectional override',
    changes: edited(article, 'kept silent', 'kept \u202esilent'),
    says: [
      'src/content/articles/harbour-talks.md:41: the bidirectional override \\u202e is not ' +
        'allowed (it reorders what is seen); remove it',
    ],
  },
  {
    what: 'a bidirectional isolate written as an escape',
    changes: edited('edition.yaml', 'The Harbour Gazette', '"The \\u2066Gazette"'),
    says: [
      'src/content/edition.yaml:1: the bidirectional override \\u2066 is not allowed (it reorders ' +
        'what is seen); remove it',
    ],
  },
  {
    what: 'a bidirectional override in a file’s name',
    changes: otherArticle('articles/a\u202eb.md'),
    says: [
      'src/content/articles/a\\u202eb.md:1: the file’s name gives the slug “a\\u202eb”; it must be ' +
        'a-z, 0-9 and single hyphens between them, 1 to 100 characters',
    ],
  },
  // Front matter
  {
    what: 'no front matter',
    changes: { [article]: 'Only text.\n' },
    says: [
      'src/content/articles/harbour-talks.md:1: there is no front matter; the first line must be ' +
        '“---”, and “---” must close it again',
    ],
  },
  {
    what: 'front matter that is not closed',
    changes: { [article]: '---\ntitle: x\n\nText.\n' },
    says: [
      'src/content/articles/harbour-talks.md:1: the front matter is not closed; put a line “---” ' +
        'between it and the text',
    ],
  },
  {
    what: 'no text after it',
    changes: { [article]: `${text.slice(0, text.indexOf('\n---\n') + 5)}\n` },
    says: ['src/content/articles/harbour-talks.md:35: there is no text after the front matter; write it there'],
  },
  {
    what: 'broken YAML',
    changes: edited(article, 'countries: [no, is]', 'countries: [no, is'),
    says: [
      'src/content/articles/harbour-talks.md:15: this is not the YAML of content files: Flow ' +
        'sequence in block collection must be sufficiently indented and end with a ]; check ' +
        'brackets and the spaces before keys',
    ],
  },
  {
    what: 'a colon in plain text',
    changes: edited(article, 'Talks on the harbour go on', 'Talks: on the harbour'),
    says: [
      'src/content/articles/harbour-talks.md:3: this is not the YAML of content files: Nested ' +
        'mappings are not allowed in compact mappings; put a value that has “: ” in it in ' +
        'quotation marks',
    ],
  },
  {
    what: 'tabs before keys',
    changes: edited(article, '  by: edition', '\tby: edition'),
    says: [
      'src/content/articles/harbour-talks.md:4: this is not the YAML of content files: Tabs are ' +
        'not allowed as indentation; indent with spaces',
    ],
  },
  {
    what: 'a key that stands twice',
    changes: edited(article, 'language: en', 'language: en\nlanguage: de'),
    says: ['src/content/articles/harbour-talks.md:6: the key “language” stands twice here; keep one'],
  },
  {
    what: '__proto__ as a key',
    changes: edited(article, 'language: en', 'language: en\n__proto__: { by: source }'),
    says: ['src/content/articles/harbour-talks.md:6: the key “__proto__” is not allowed; use another name'],
  },
  {
    what: 'constructor as a key',
    changes: edited(
      'permalinks.yaml',
      '  aaaa1: { live: 4053651c }',
      '  constructor: live\n  aaaa1: { live: 4053651c }',
    ),
    says: ['src/content/permalinks.yaml:7: the key “constructor” is not allowed; use another name'],
  },
  {
    what: 'an alias',
    changes: edited(article, 'phrase: She', 'phrase: *she'),
    says: ['src/content/articles/harbour-talks.md:31: YAML aliases (*name) are not allowed; write the value out'],
  },
  {
    what: 'brackets nested by the thousand',
    changes: { 'people.yaml': '['.repeat(100_000) },
    says: ['src/content/people.yaml:1: this nests more than 20 levels deep; no key needs that'],
  },
  // Keys and values
  {
    what: 'unknown keys, all at once',
    changes: edited(article, 'title:\n', 'outlett: x\nzzz: y\ntittle:\n'),
    says: [
      'src/content/articles/harbour-talks.md:2: unknown key “outlett” (did you mean “outlet”?); ' +
        'allowed: title, language, source, outlet, date, added, related, removed, people, countries, ' +
        'statements',
      'src/content/articles/harbour-talks.md:2: “title” is missing; needed here: title and language',
      'src/content/articles/harbour-talks.md:3: unknown key “zzz”; allowed: title, language, ' +
        'source, outlet, date, added, related, removed, people, countries, statements',
      'src/content/articles/harbour-talks.md:4: unknown key “tittle” (did you mean “title”?); ' +
        'allowed: title, language, source, outlet, date, added, related, removed, people, countries, ' +
        'statements',
    ],
  },
  {
    what: 'a missing key',
    changes: edited(article, '  by: edition\n', ''),
    says: ['src/content/articles/harbour-talks.md:2: “by” is missing; needed here: text and by'],
  },
  {
    what: 'text where a map is due',
    changes: edited(article, 'title:\n  text: Talks on the harbour go on\n  by: edition', 'title: Talks'),
    says: ['src/content/articles/harbour-talks.md:2: “title” is “Talks”; it must be keys with values: text, by'],
  },
  {
    what: 'a list where a map is due',
    changes: { 'edition.yaml': '- a\n- b\n' },
    says: [
      'src/content/edition.yaml:1: the file is a list; it must be keys with values: name, about, ' +
        'language, publisher, contact, id',
    ],
  },
  {
    what: 'a map where text is due',
    changes: edited('edition.yaml', 'The Harbour Gazette', '{ a: b }'),
    says: ['src/content/edition.yaml:1: “name” is a map; it must be text'],
  },
  {
    what: 'an empty value',
    changes: edited('edition.yaml', 'The Harbour Gazette', ''),
    says: ['src/content/edition.yaml:1: “name” is empty; it must be text'],
  },
  {
    what: 'a word that is not allowed',
    changes: edited(article, 'kind: direct', 'kind: dirct'),
    says: ['src/content/articles/harbour-talks.md:23: “kind” is “dirct”; allowed: direct, mixed, indirect'],
  },
  {
    what: 'neither true nor false',
    changes: edited(article, 'present: true', 'present: yes'),
    says: ['src/content/articles/harbour-talks.md:10: “present” is “yes”; allowed: true, false'],
  },
  {
    what: 'a language tag that is none',
    changes: edited(article, 'language: en', 'language: en_US'),
    says: [
      'src/content/articles/harbour-talks.md:5: “language” is “en_US”; it must be a BCP 47 ' +
        'language tag, such as en or pt-BR',
    ],
  },
  {
    what: 'an impossible date',
    changes: edited(article, '2024-05-03', '2023-02-29'),
    says: [
      'src/content/articles/harbour-talks.md:7: “printed” is “2023-02-29”; it must be YYYY, ' +
        'YYYY-MM or YYYY-MM-DD, and in the calendar',
    ],
  },
  {
    what: 'a date in another form',
    changes: edited(article, '2024-05-03', '3 May 2024'),
    says: [
      'src/content/articles/harbour-talks.md:7: “printed” is “3 May 2024”; it must be YYYY, ' +
        'YYYY-MM or YYYY-MM-DD, and in the calendar',
    ],
  },
  {
    what: 'a ledger date that is not a day',
    changes: edited(
      'permalinks.yaml',
      '  pell-marrow: live',
      '  pell-marrow: live\n  old-name: { moved: pell-marrow, on: 2024-05 }',
    ),
    says: ['src/content/permalinks.yaml:6: “on” is “2024-05”; it must be YYYY-MM-DD, and in the calendar'],
  },
  {
    what: 'a javascript: link',
    changes: edited(article, 'people:\n', 'related: [{ title: More, url: "javascript:alert(1)" }]\npeople:\n'),
    says: [
      'src/content/articles/harbour-talks.md:8: “url” is “javascript:alert(1)”; it must be an ' +
        'http or https address without a password',
    ],
  },
  {
    what: 'a link with a password',
    changes: edited(
      article,
      'people:\n',
      'outlet: { name: The Pier, url: "https://ada:secret@pier.example/" }\npeople:\n',
    ),
    says: [
      'src/content/articles/harbour-talks.md:8: “url” is “https://ada:secret@pier.example/”; it ' +
        'must be an http or https address without a password',
    ],
  },
  {
    what: 'a contact that is no address',
    changes: edited('edition.yaml', 'publisher:', 'contact: data:text/html,x\npublisher:'),
    says: ['src/content/edition.yaml:4: “contact” is “data:text/html,x”; it must be an http, https or mailto address'],
  },
  ...['/quay', 'https://quay.example/?a=b', 'tag:quay.example:2026', 'the quay'].map((id) => ({
    what: `an id of the edition that is none: ${id}`,
    changes: edited('edition.yaml', 'publisher:', `id: ${id}\npublisher:`),
    says: [
      `src/content/edition.yaml:4: “id” is “${id}”; it must be an http or https address without ? and #, or a ` +
        'tag: or urn: URI',
    ],
  })),
  {
    what: 'a day of adding that is no day',
    changes: edited(article, 'people:\n', 'added: 2024-05\npeople:\n'),
    says: ['src/content/articles/harbour-talks.md:8: “added” is “2024-05”; it must be YYYY-MM-DD, and in the calendar'],
  },
  {
    what: 'a removal after a paragraph that is not there',
    changes: edited(article, 'people:\n', 'removed: [{ what: A line, why: Not text, after: 4 }]\npeople:\n'),
    says: ['src/content/articles/harbour-talks.md:8: “after” is 4; the text has 3 paragraphs: allowed are 0 to 3'],
  },
  // Slugs and ids
  {
    what: 'a slug that leads elsewhere',
    changes: otherArticle('articles/../x.md'),
    says: ['src/content/articles/../x.md:1: this path leads out of the content folder; name the file by a plain path'],
  },
  {
    what: 'a slug of dots',
    changes: otherArticle('articles/...md'),
    says: [
      'src/content/articles/...md:1: the file’s name gives the slug “..”; it must be a-z, 0-9 ' +
        'and single hyphens between them, 1 to 100 characters',
    ],
  },
  {
    what: 'a slug with capitals',
    changes: otherArticle('articles/Harbour-Talks.md'),
    says: [
      'src/content/articles/Harbour-Talks.md:1: the file’s name gives the slug “Harbour-Talks”; ' +
        'it must be a-z, 0-9 and single hyphens between them, 1 to 100 characters',
    ],
  },
  {
    what: 'an empty slug',
    changes: otherArticle('articles/.md'),
    says: [
      'src/content/articles/.md:1: the file’s name gives the slug “”; it must be a-z, 0-9 and ' +
        'single hyphens between them, 1 to 100 characters',
    ],
  },
  {
    what: 'a slug of 300 characters',
    changes: otherArticle(`articles/${'a'.repeat(300)}.md`),
    says: [
      `src/content/articles/${'a'.repeat(300)}.md:1: ` +
        `the file’s name gives the slug “${'a'.repeat(60)}…”; it must be a-z, 0-9 and ` +
        'single hyphens between them, 1 to 100 characters',
    ],
  },
  {
    what: 'a slug in the ledger that leads elsewhere',
    changes: edited('permalinks.yaml', 'articles:', 'articles:\n  ../x: live'),
    says: [
      'src/content/permalinks.yaml:2: the id “../x” is not allowed; it must be a-z, 0-9 and ' +
        'single hyphens between them, 1 to 100 characters',
    ],
  },
  {
    what: 'a reserved slug',
    changes: otherArticle('articles/constructor.md'),
    says: [
      'src/content/articles/constructor.md:1: the file’s name gives the slug “constructor”; this ' +
        'word is reserved; choose another',
    ],
  },
  {
    what: 'a slug in two folders',
    changes: otherArticle('articles/2024/harbour-talks.md'),
    says: [
      'src/content/articles/harbour-talks.md:1: the slug “harbour-talks” stands in ' +
        'articles/2024/harbour-talks.md already; give this one another',
    ],
  },
  {
    what: 'a statement id that stands twice',
    changes: edited(article, 'id: cccc3', 'id: bbbb2'),
    says: [
      'src/content/articles/harbour-talks.md:28: the statement id “bbbb2” stands in ' +
        'articles/harbour-talks.md:22 already; give this one another',
      'src/content/permalinks.yaml:9: the statement “cccc3” is live but resolves nowhere; mark ' +
        'it moved, split or withdrawn',
    ],
  },
  {
    what: 'a statement id of another form',
    changes: edited(article, 'id: cccc3', 'id: 3'),
    says: ['src/content/articles/harbour-talks.md:28: “id” is “3”; it must be a letter, then 4 to 15 of a-z and 0-9'],
  },
  {
    what: 'a person’s id of another form',
    changes: edited('people.yaml', 'pell-marrow:', 'Pell Marrow:'),
    says: [
      'src/content/people.yaml:6: the id “Pell Marrow” is not allowed; it must be a-z, 0-9 and ' +
        'single hyphens between them, 1 to 100 characters',
    ],
  },
  {
    what: 'an article outside its folder',
    changes: { 'x.md': text },
    says: ['src/content/x.md:1: articles stand in the folder “articles”; move the file there'],
  },
  {
    what: 'a YAML file that nobody reads',
    changes: { 'person.yaml': 'a: b\n' },
    says: [
      'src/content/person.yaml:1: no such file is read; allowed: edition.yaml, people.yaml, ' +
        'permalinks.yaml, articles/….md',
    ],
  },
  // Statements in the text
  {
    what: 'content that is not in the text',
    changes: edited(article, 'content: We will open the harbour in May', 'content: We will close the harbour in May'),
    says: [
      'src/content/articles/harbour-talks.md:27: statement “bbbb2”: the content “We will close ' +
        'the harbour in May. It’s time” is not in the text; copy the words from the text as they ' +
        'stand there',
    ],
  },
  {
    what: 'content with another apostrophe',
    changes: edited(article, 'May. It’s time\n', "May. It's time\n"),
    says: [
      'src/content/articles/harbour-talks.md:27: statement “bbbb2”: the content “We will open ' +
        "the harbour in May. It's time” is not in the text; the text has ’ where the selector has '",
    ],
  },
  {
    what: 'content in other capitals',
    changes: edited(article, 'content: the “old pier”', 'content: The “old pier”'),
    says: [
      'src/content/articles/harbour-talks.md:33: statement “cccc3”: the content “The “old pier” ' +
        'would stay closed” is not in the text; the text differs from it in capital letters',
    ],
  },
  {
    what: 'content with other white space',
    changes: edited(article, 'between Norway and Iceland will go on\n', 'between Norway  and Iceland will go on\n'),
    says: [
      'src/content/articles/harbour-talks.md:21: statement “aaaa1”: the content “Talks on the ' +
        'harbour between Norway  and Iceland will go on” is not in the text; the text differs from ' +
        'it in white space',
    ],
  },
  {
    what: 'content over two paragraphs',
    changes: edited(
      article,
      'content: the “old pier” would stay closed',
      'content: would stay closed. Observers in Oslo',
    ),
    says: [
      'src/content/articles/harbour-talks.md:33: statement “cccc3”: the content “would stay ' +
        'closed. Observers in Oslo” is not in the text in one paragraph; write a list of pieces, ' +
        'one for each paragraph',
    ],
  },
  {
    what: 'content that stands twice',
    changes: edited(
      article,
      'content: Talks on the harbour between Norway and Iceland will go on',
      'content: the harbour',
    ),
    says: [
      'src/content/articles/harbour-talks.md:21: statement “aaaa1”: the content “the harbour” ' +
        'stands 2 times in paragraphs 1 and 2; add the prefix or suffix that tells which is meant',
    ],
  },
  {
    what: 'a suffix that is not there',
    changes: edited(article, 'phrase: She', 'phrase: { exact: She, suffix: " said" }'),
    says: [
      'src/content/articles/harbour-talks.md:31: statement “cccc3”: the phrase “She” is not in ' +
        'the text between that prefix and suffix; it stands in paragraph 2 otherwise',
    ],
  },
  {
    what: 'a phrase that stands twice',
    changes: edited(article, 'Lindqvist said. She', 'Lindqvist said. Lindqvist nodded. She'),
    says: [
      'src/content/articles/harbour-talks.md:25: statement “bbbb2”: the phrase “Lindqvist” ' +
        'stands 2 times in paragraph 2; add the prefix or suffix that tells which is meant',
    ],
  },
  {
    what: 'a phrase within the statement’s own content',
    changes: edited(article, 'phrase: She', 'phrase: old pier'),
    says: [
      'src/content/articles/harbour-talks.md:31: statement “cccc3”: the phrase “old pier” stands ' +
        'only within the statement’s own content; name words outside it',
    ],
  },
  {
    what: 'a cue that is only a part of a word',
    changes: edited(article, 'cue: said', 'cue: sai'),
    says: [
      'src/content/articles/harbour-talks.md:26: statement “bbbb2”: the cue “sai” is not in the ' +
        'text as whole words; it stands in paragraph 2 otherwise',
    ],
  },
  {
    what: 'pieces out of order',
    changes: edited(
      article,
      'content: the “old pier” would stay closed',
      'content: [would stay closed, the “old pier”]',
    ),
    says: [
      'src/content/articles/harbour-talks.md:33: statement “cccc3”: this piece does not stand ' +
        'after the one before it; list pieces in reading order, apart',
    ],
  },
  {
    what: 'statements that cross',
    changes: edited(
      article,
      '    content: the “old pier” would stay closed',
      '    content: the “old pier” would stay\n  - id: dddd4\n    kind: indirect\n' +
        '    speaker: ada-lindqvist\n    phrase: She\n    cue: added\n' +
        '    content: would stay closed',
    ),
    says: [
      'src/content/articles/harbour-talks.md:34: the statement “dddd4” is not in the ledger; ' +
        'what to add is told here when nothing else in this file is wrong',
      'src/content/articles/harbour-talks.md:39: statements “cccc3” and “dddd4” share “would ' +
        'stay”, overlapping in a way that cannot be shown; let one hold the other, or part them',
    ],
  },
  {
    what: 'two statements of the very same place',
    changes: edited(
      article,
      'kind: mixed\n    speaker: ada-lindqvist\n    phrase: She\n    cue: added\n' +
        '    content: the “old pier” would stay closed',
      'kind: direct\n    speaker: ada-lindqvist\n    phrase: She\n    cue: added\n' +
        '    content: We will open the harbour in May. It’s time',
    ),
    says: [
      'src/content/articles/harbour-talks.md:33: statements “bbbb2” and “cccc3” are both “We ' +
        'will open the harbour in May. It’s time”, overlapping in a way that cannot be shown; join ' +
        'them or take one out',
    ],
  },
  {
    what: 'direct speech without marks',
    changes: edited(article, 'kind: indirect', 'kind: direct'),
    says: [
      'src/content/articles/harbour-talks.md:21: statement “aaaa1” is direct: no quotation mark ' +
        'opens right before “Talks on the harbour between Norway and Iceland will go on”; direct ' +
        'speech is all in quotation marks',
    ],
  },
  {
    what: 'direct speech that stops before its mark',
    changes: edited(article, 'May. It’s time\n', 'May\n'),
    says: [
      'src/content/articles/harbour-talks.md:27: statement “bbbb2” is direct: no quotation mark ' +
        'closes right after “We will open the harbour in May”; direct speech is all in quotation ' +
        'marks',
    ],
  },
  {
    what: 'direct speech with its marks in it',
    changes: edited(
      article,
      'content: We will open the harbour in May. It’s time',
      'content: “We will open the harbour in May. It’s time,”',
    ),
    says: [
      'src/content/articles/harbour-talks.md:27: statement “bbbb2” is direct: ““We will open the ' +
        'harbour in May. It’s time,”” has its quotation marks in it; leave them out of the content',
    ],
  },
  {
    what: 'reported speech in marks',
    changes: edited(article, 'kind: direct', 'kind: indirect'),
    says: [
      'src/content/articles/harbour-talks.md:27: statement “bbbb2” is indirect: “We will open ' +
        'the harbour in May. It’s time” stands in quotation marks; reported speech does not: its ' +
        'kind is direct or mixed',
    ],
  },
  {
    what: 'mixed speech without marks',
    changes: edited(article, 'content: the “old pier” would stay closed', 'content: would stay closed'),
    says: [
      'src/content/articles/harbour-talks.md:33: statement “cccc3” is mixed: no quotation mark ' +
        'stands in the content; mixed speech has one: its kind is direct or indirect',
    ],
  },
  {
    what: 'evidence that is not in the text',
    changes: edited(article, 'printed: 2024-05-03', 'inferred: 2024\n  evidence: next May\n  because: It says so.'),
    says: [
      'src/content/articles/harbour-talks.md:8: the evidence “next May” is not in the text; copy ' +
        'the words from the text as they stand there',
    ],
  },
  // People and countries
  {
    what: 'a person whom nobody knows',
    changes: edited(article, 'person: pell-marrow', 'person: bo-quill'),
    says: ['src/content/articles/harbour-talks.md:13: “bo-quill” is not in people.yaml; add the person there'],
  },
  {
    what: 'a speaker who is not listed',
    changes: edited(article, 'speaker: ada-lindqvist\n    phrase: She', 'speaker: bo-quill\n    phrase: She'),
    says: [
      'src/content/articles/harbour-talks.md:30: statement “cccc3”: the speaker “bo-quill” is ' +
        'not in this article’s “people”; add the person',
    ],
  },
  {
    what: 'a speaker of no kind',
    changes: edited(
      article,
      'speaker: ada-lindqvist\n    phrase: She',
      'speaker: { person: ada-lindqvist }\n    phrase: She',
    ),
    says: [
      'src/content/articles/harbour-talks.md:30: “speaker” is a map; it must be the id of a ' +
        'person, or one of {country: …}, {organisation: …}, {unnamed: …}',
    ],
  },
  {
    what: 'an unnamed speaker in other words',
    changes: edited(
      article,
      'speaker: ada-lindqvist\n    phrase: She',
      'speaker: { unnamed: an official }\n    phrase: She',
    ),
    says: [
      'src/content/articles/harbour-talks.md:30: statement “cccc3”: the unnamed speaker “an ' +
        'official” is not in the text; use its own phrase',
    ],
  },
  {
    what: 'a person whom the text does not name',
    changes: edited(article, 'heard Pell Marrow, who', 'heard a guest, who'),
    says: [
      'src/content/articles/harbour-talks.md:13: the text names “pell-marrow” nowhere; take it ' +
        'out, or add an alias or an “also”',
    ],
  },
  {
    what: 'an office that the text does not give',
    changes: edited(article, 'office: Norwegian Trade', 'office: Norwegian Prime'),
    says: [
      'src/content/articles/harbour-talks.md:11: the office “Norwegian Prime Minister” is not in ' +
        'the text; word it as there, or leave it out',
    ],
  },
  {
    what: 'a country code that there is not',
    changes: edited(article, 'countries: [no, is]', 'countries: [no, is, zz]'),
    says: [
      'src/content/articles/harbour-talks.md:14: there is no country “zz”; use its two letters ' +
        'of ISO 3166-1, such as gb',
    ],
  },
  {
    what: 'a country code in capitals',
    changes: edited(article, 'countries: [no, is]', 'countries: [NO, is]'),
    says: [
      'src/content/articles/harbour-talks.md:14: item 1 of “countries” is “NO”; it must be a ' +
        'country’s two letters of ISO 3166-1, in lower case',
    ],
  },
  {
    what: 'a country of an office that there is not',
    changes: edited('people.yaml', 'country: no', 'country: zz'),
    says: ['src/content/people.yaml:5: there is no country “zz”; use its two letters of ISO 3166-1, such as gb'],
  },
  {
    what: 'a country that the text does not name',
    changes: edited(article, 'countries: [no, is]', 'countries: [no, is, fr]'),
    says: [
      'src/content/articles/harbour-talks.md:14: the text names “fr” (France) nowhere; take it ' +
        'out, or show a place with “also”',
    ],
  },
  {
    what: 'a country that is listed twice',
    changes: edited(article, 'countries: [no, is]', 'countries: [no, is, no]'),
    says: ['src/content/articles/harbour-talks.md:14: “no” is listed twice; keep one'],
  },
  {
    what: 'an exception from nothing',
    changes: edited(article, 'countries: [no, is]', 'countries: [is, { country: no, except: [Observers] }]'),
    says: [
      'src/content/articles/harbour-talks.md:14: “except” takes nothing out: this place would ' +
        'not be marked anyway; remove it',
    ],
  },
  {
    what: 'words that two listed countries share',
    changes: {
      [article]: text
        .replace('[no, is]', '[no, is, cd, cg]')
        .replace('Observers in Oslo', 'Congolese observers in Kinshasa, Brazzaville and Oslo'),
    },
    says: [
      'src/content/articles/harbour-talks.md:14: “Congolese” in paragraph 3 may name cd or cg; ' +
        'take it from all but one of them with “except”',
    ],
  },
  // The ledger and the edition
  {
    what: 'ids that are published and not in the ledger',
    changes: { 'permalinks.yaml': null },
    says: [
      'src/content/articles/harbour-talks.md:1: the article “harbour-talks” is not in the ' +
        'ledger; add “harbour-talks: live” under “articles” in permalinks.yaml',
      'src/content/articles/harbour-talks.md:16: the statement “aaaa1” is not in the ledger; add ' +
        '“aaaa1: { live: 4053651c }” under “statements” in permalinks.yaml',
      'src/content/articles/harbour-talks.md:22: the statement “bbbb2” is not in the ledger; add ' +
        '“bbbb2: { live: d3a4eff4 }” under “statements” in permalinks.yaml',
      'src/content/articles/harbour-talks.md:28: the statement “cccc3” is not in the ledger; add ' +
        '“cccc3: { live: ff92bf41 }” under “statements” in permalinks.yaml',
      'src/content/people.yaml:1: the person “ada-lindqvist” is not in the ledger; add ' +
        '“ada-lindqvist: live” under “people” in permalinks.yaml',
      'src/content/people.yaml:6: the person “pell-marrow” is not in the ledger; add ' +
        '“pell-marrow: live” under “people” in permalinks.yaml',
    ],
  },
  {
    what: 'an id that is live and resolves nowhere',
    changes: edited('permalinks.yaml', '  cccc3: { live: ff92bf41 }', '  cccc3: { live: ff92bf41 }\n  dddd4: live'),
    says: [
      'src/content/permalinks.yaml:10: the statement “dddd4” is live but resolves nowhere; mark ' +
        'it moved, split or withdrawn',
    ],
  },
  {
    what: 'an id that is withdrawn and published',
    changes: edited(
      'permalinks.yaml',
      'cccc3: { live: ff92bf41 }',
      'cccc3: { withdrawn: It was wrong., on: 2024-06-01 }',
    ),
    says: [
      'src/content/articles/harbour-talks.md:28: the statement “cccc3” is published, but the ' +
        'ledger says withdrawn; give it a new id or make it live again',
    ],
  },
  {
    what: 'an id that is moved to nowhere',
    changes: edited(
      'permalinks.yaml',
      '  cccc3: { live: ff92bf41 }',
      '  cccc3: { live: ff92bf41 }\n  dddd4: { moved: eeee5, on: 2024-06-01 }',
    ),
    says: [
      'src/content/permalinks.yaml:10: “dddd4” is moved to “eeee5”, which is not under “statements”; add it there',
    ],
  },
  {
    what: 'a redirect loop',
    changes: edited(
      'permalinks.yaml',
      '  cccc3: { live: ff92bf41 }',
      '  cccc3: { live: ff92bf41 }\n  dddd4: { moved: eeee5, on: 2024-06-01 }\n' +
        '  eeee5: { moved: dddd4, on: 2024-06-02 }\n  ffff6: { moved: dddd4, on: 2024-06-02 }',
    ),
    says: [
      'src/content/permalinks.yaml:10: “dddd4” moves in a loop: dddd4 → eeee5 → dddd4; let one ' +
        'of them be live or withdrawn',
    ],
  },
  {
    what: 'an id that is moved to one of another kind',
    changes: edited(
      'permalinks.yaml',
      '  cccc3: { live: ff92bf41 }',
      '  cccc3: { live: ff92bf41 }\n  dddd4: { moved: ada-lindqvist, on: 2024-06-01 }',
    ),
    says: [
      'src/content/permalinks.yaml:10: “moved” is “ada-lindqvist”; it must be a letter, then 4 ' +
        'to 15 of a-z and 0-9',
    ],
  },
  {
    what: 'a ledger entry of no kind',
    changes: edited('permalinks.yaml', 'cccc3: { live: ff92bf41 }', 'cccc3: gone'),
    says: [
      'src/content/permalinks.yaml:9: “cccc3” is “gone”; it must be {live: hash}, {moved: id, ' +
        'on: date}, {split: [ids], on: date} or {withdrawn: reason, on: date}',
    ],
  },
  {
    what: 'a wording for what has none',
    changes: edited('permalinks.yaml', 'pell-marrow: live', 'pell-marrow: { live: ff92bf41 }'),
    says: [
      'src/content/permalinks.yaml:5: “pell-marrow” is a map; it must be live, {moved: id, ' +
        'on: date}, {split: [ids], on: date} or {withdrawn: reason, on: date}',
    ],
  },
  {
    what: 'a statement that is split into one',
    changes: edited('permalinks.yaml', 'statements:\n', 'statements:\n  dddd4: { split: [cccc3], on: 2024-06-01 }\n'),
    says: ['src/content/permalinks.yaml:7: “split” is a list; it must be at least two ids, each once'],
  },
  {
    what: 'a statement that is split into one that is not there',
    changes: edited(
      'permalinks.yaml',
      'statements:\n',
      'statements:\n  dddd4: { split: [cccc3, eeee5], on: 2024-06-01 }\n',
    ),
    says: [
      'src/content/permalinks.yaml:7: “dddd4” is split into “eeee5”, which is not under ' +
        '“statements”; add it there',
    ],
  },
  {
    what: 'a loop through a split',
    changes: edited(
      'permalinks.yaml',
      'statements:\n',
      'statements:\n  dddd4: { split: [cccc3, eeee5], on: 2024-06-01 }\n' +
        '  eeee5: { moved: ffff6, on: 2024-06-02 }\n  ffff6: { split: [dddd4, aaaa1], on: 2024-06-03 }\n',
    ),
    says: [
      'src/content/permalinks.yaml:7: “dddd4” moves in a loop: dddd4 → eeee5 → ffff6 → dddd4; let ' +
        'one of them be live or withdrawn',
    ],
  },
  // Wordings
  {
    what: 'a statement that is live in no wording',
    changes: edited('permalinks.yaml', 'cccc3: { live: ff92bf41 }', 'cccc3: live'),
    says: [
      'src/content/permalinks.yaml:9: the statement “cccc3” is live in no wording; write “cccc3: { live: ff92bf41 }”',
    ],
  },
  {
    what: 'a hash of another form',
    changes: edited('permalinks.yaml', 'cccc3: { live: ff92bf41 }', 'cccc3: { live: FF92 }'),
    says: ['src/content/permalinks.yaml:9: “live” is “FF92”; it must be the 8 hexadecimal digits of a wording'],
  },
  {
    what: 'words that have changed since they were published',
    changes: { [article]: text.replaceAll('harbour in May', 'harbour in June') },
    says: [
      'src/content/articles/harbour-talks.md:22: the wording of the statement “bbbb2” is not the one published as ' +
        '“d3a4eff4”; undo the change, or in permalinks.yaml let “bbbb2” have “live: c0dede58” and, last under ' +
        '“was”, “{ rev: d3a4eff4, kind: …, words: …, until: …, reason: … }” with what it was, until which day, and why',
    ],
  },
  {
    what: 'partly quoted words that are now said to be reported',
    changes: edited(article, 'kind: mixed', 'kind: indirect'),
    says: [
      'src/content/articles/harbour-talks.md:28: the wording of the statement “cccc3” is not the one published as ' +
        '“ff92bf41”; undo the change, or in permalinks.yaml let “cccc3” have “live: 612e66fd” and, last under ' +
        '“was”, “{ rev: ff92bf41, kind: …, words: …, until: …, reason: … }” with what it was, until which day, and why',
    ],
  },
  {
    what: 'a past wording in other words than were published',
    changes: wordings('{ rev: d3a4eff4, kind: direct, words: We will open it, until: 2024-06-01, reason: Why }'),
    says: [
      'src/content/permalinks.yaml:12: these are not the words that were published as “d3a4eff4” (of kind direct they ' +
        'give “6cc97894”); copy them as they were',
    ],
  },
  {
    what: 'a past wording without its reason',
    changes: wordings('{ rev: d3a4eff4, kind: direct, words: We will open it, until: 2024-06-01 }'),
    says: ['src/content/permalinks.yaml:12: “reason” is missing; needed here: rev, kind, words, until and reason'],
  },
  {
    what: 'a past wording of no words',
    changes: wordings('{ rev: d3a4eff4, kind: direct, words: [], until: 2024-06-01, reason: Why }'),
    says: ['src/content/permalinks.yaml:12: “words” is a list; it must have at least one text'],
  },
  {
    what: 'past wordings out of order, and the present one among them',
    changes: wordings(
      '{ rev: d3a4eff4, kind: direct, words: We will open the harbour in May. It’s time, until: 2024-06-02, reason: Why }',
      '{ rev: ff92bf41, kind: mixed, words: the “old pier” would stay closed, until: 2024-06-01, reason: Why }',
    ),
    says: [
      'src/content/permalinks.yaml:13: “cccc3” has the wording “ff92bf41” twice in a row; take this one out',
      'src/content/permalinks.yaml:13: “until” is before that of the wording above; list past wordings oldest first',
    ],
  },
  {
    what: 'no edition.yaml',
    changes: { 'edition.yaml': null },
    says: ['src/content/edition.yaml:1: the file is missing; write it with name, about, language and publisher'],
  },
  {
    what: 'faults in several files, told together',
    changes: {
      ...edited(article, 'kind: direct', 'kind: dirct'),
      ...edited('edition.yaml', 'language: en', 'language: e'),
      ...edited('people.yaml', 'name: Pell Marrow', 'nam: Pell Marrow'),
    },
    says: [
      'src/content/articles/harbour-talks.md:23: “kind” is “dirct”; allowed: direct, mixed, indirect',
      'src/content/edition.yaml:3: “language” is “e”; it must be a BCP 47 language tag, such as en or pt-BR',
      'src/content/people.yaml:6: “name” is missing; needed here: name',
      'src/content/people.yaml:7: unknown key “nam” (did you mean “name”?); allowed: name, aliases, offices',
    ],
  },
];

describe('bad contents', () => {
  test.each(table)('$what', ({ changes, says }) => {
    const compiled = compile(harbourWith(changes));
    const lines = compiled.ok ? [] : faultReport(compiled.faults, 'src/content').split('\n').slice(1);
    expect(lines).toEqual(says);
  });

  test('the edition that they spoil has nothing wrong', () => {
    expect(compile(harbourWith())).toMatchObject({ ok: true });
  });
});
