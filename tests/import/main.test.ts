import path from 'node:path';
import { expect, test } from 'vitest';
import { editionWith, faultsOf, filesOf, importing, kept, story } from './importing';
import { folderWith } from '../folder-with';

test('without --write the content file goes to standard output, and what wants an eye to standard error', async () => {
  const folder = editionWith();
  const before = filesOf(folder);
  const { status, out, err } = await importing(['-', '--slug', 'harbour'], { stdin: story, folder });
  expect(status).toBe(0);
  expect(out).toMatch(
    /^---\ntitle:\n {2}text: Harbour to stay open\n {2}by: source\n[^]*\n---\n\nThe harbour stays open, according/,
  );
  expect(out).toContain('speaker: ada-moen');
  expect(err).toContain('standard input → articles/harbour.md: ');
  expect(err).toContain('ruth-lindgaard:\n        name: Ruth Lindgaard');
  expect(err).toMatch(/permalinks\.yaml:\n {6}articles:\n {8}harbour: live\n {6}people:\n {8}ruth-lindgaard: live\n/);
  expect(filesOf(folder)).toEqual(before);
});

test('--write puts article, new people and ids into the edition, and leaves what is there to the character', async () => {
  const folder = editionWith();
  const { status, out } = await importing(['-', '--slug', 'harbour', '--write'], { stdin: story, folder });
  const files = filesOf(folder);
  expect({ status, out }).toEqual({ status: 0, out: '' });
  expect(Object.keys(files)).toEqual(['articles/harbour.md', 'edition.yaml', 'people.yaml', 'permalinks.yaml']);
  expect(files['people.yaml']?.startsWith(`${kept}ruth-lindgaard:\n  name: Ruth Lindgaard\n`)).toBe(true);
  expect(files['permalinks.yaml']).toMatch(
    /^# For good\.\npeople:\n {2}ada-moen: live\n {2}ruth-lindgaard: live\narticles:\n {2}harbour: live\nstatements:\n/,
  );
  expect(await faultsOf(folder)).toEqual([]);
});

test('an article that is there is not overwritten', async () => {
  const folder = editionWith();
  await importing(['-', '--slug', 'harbour', '--write'], { stdin: story, folder });
  const before = filesOf(folder);
  const { status, err } = await importing(['-', '--slug', 'harbour', '--write'], {
    stdin: `${story}\nMore.\n`,
    folder,
  });
  expect(status).toBe(1);
  expect(err).toContain(
    `standard input: the edition has “harbour” already (${folder}/articles/harbour.md); say --update`,
  );
  expect(filesOf(folder)).toEqual(before);
});

test('what an earlier run has left in the middle is brought to its end first', async () => {
  const folder = editionWith({
    '.people.yaml.import': `${kept}ruth-lindgaard:\n  name: Ruth Lindgaard\n`,
    '.permalinks.yaml.import': 'people:\n  ada-moen: live\n  ruth-lindgaard: live\n',
    '.import-journal.json': JSON.stringify([
      { from: '.people.yaml.import', to: 'people.yaml' },
      { from: '.permalinks.yaml.import', to: 'permalinks.yaml' },
    ]),
  });
  const { status, err } = await importing(['-', '--slug', 'harbour', '--write'], { stdin: story, folder });
  expect(status).toBe(0);
  expect(err).toMatch(/^An import that was interrupted has been brought to its end\.\n/);
  expect(Object.keys(filesOf(folder))).toEqual([
    'articles/harbour.md',
    'edition.yaml',
    'people.yaml',
    'permalinks.yaml',
  ]);
  expect(filesOf(folder)['people.yaml']?.match(/^ruth-lindgaard.*:$/gm)).toEqual(['ruth-lindgaard:']);
});

test('an address that was withdrawn is not given again', async () => {
  const folder = editionWith({
    'permalinks.yaml': 'people:\n  ada-moen: live\narticles:\n  harbour: { withdrawn: Wrong., on: 2024-01-02 }\n',
  });
  const { err } = await importing(['-', '--slug', 'harbour', '--write'], { stdin: story, folder });
  expect(err).toContain(
    'standard input: “harbour” was an article’s address before, which is not given again; say --slug',
  );
});

test('an id that somebody had is not given to somebody else', async () => {
  const ledger = 'people:\n  ada-moen: live\n  ruth-lindgaard: { withdrawn: Another., on: 2024-01-02 }\n';
  const folder = editionWith({ 'permalinks.yaml': ledger });
  await importing(['-', '--slug', 'harbour', '--write'], { stdin: story, folder });
  expect(filesOf(folder)['people.yaml']).toContain('ruth-lindgaard-2:\n');
  expect(await faultsOf(folder)).toEqual([]);
});

test('nothing is written into an edition that has faults', async () => {
  const folder = editionWith({ 'people.yaml': 'ada-moen:\n  nom: Ada Moen\n' });
  const before = filesOf(folder);
  const { status, err } = await importing(['-', '--write'], { stdin: story, folder });
  expect(status).toBe(1);
  expect(err).toContain(`${folder}/people.yaml:2:3: unknown key “nom”`);
  expect(filesOf(folder)).toEqual(before);
});

test('nothing is written where there is no edition', async () => {
  const folder = folderWith();
  const { status, err } = await importing(['-', '--write'], { stdin: story, folder });
  expect(status).toBe(1);
  expect(err).toContain(`${folder}: there is no edition in this folder; write edition.yaml there, or name`);
  expect(filesOf(folder)).toEqual({});
});

test('the same input gives the same bytes, whatever the day, the folder and what is imported beside it', async () => {
  const inputs = folderWith({ 'harbour.txt': story });
  const file = path.join(inputs, 'harbour.txt');
  const first = await importing([file], { folder: editionWith() });
  const second = await importing([file], { folder: editionWith(), today: '2031-01-01' });
  expect(second.out).toBe(first.out);
});

test('--json gives all of it to programs', async () => {
  const { out, status } = await importing(['-', '--slug', 'harbour', '--json'], {
    stdin: story,
    folder: editionWith(),
  });
  const report = JSON.parse(out);
  expect(status).toBe(0);
  expect(report).toMatchObject({
    articles: [
      {
        input: 'standard input',
        slug: 'harbour',
        path: 'articles/harbour.md',
        newPeople: [{ id: 'ruth-lindgaard' }],
        withdrawn: [],
      },
    ],
    failures: [],
    written: false,
  });
  expect(report.articles[0].newStatements).toEqual(report.articles[0].statements);
});

test('--json tells of failures too', async () => {
  const { out, status } = await importing(['-', '--json'], { stdin: '', folder: editionWith() });
  expect(status).toBe(1);
  expect(JSON.parse(out)).toEqual({
    articles: [],
    failures: [{ file: 'standard input', at: null, reason: 'it is empty', next: 'put the article’s text into it' }],
    written: false,
  });
});

test.each([
  [['--wirte', 'a.txt'], /Unknown option '--wirte'; allowed are --help, --as, --report/],
  [[], /say what to import: files, folders, or - for standard input/],
  [['a.txt', '--as', 'pdf'], /--as pdf: allowed are text, markdown, html, jsonl/],
  [['a.txt', '--slug', '../a'], /--slug \.\.\/a: allowed are a-z/],
  [['a.txt', '--today', '2024-02-30'], /--today 2024-02-30: it must be a day of the calendar/],
  [['a.txt', '--language', 'a b'], /--language a b: it must be a BCP 47 tag, such as en or pt-BR/],
  [['a.txt', '--report', '--json'], /--report and --json both ask for standard output/],
  [['a.txt', '--slug'], /allowed are --help/],
])('%j is not understood, and it is said what is allowed', async (args, message) => {
  const { status, out, err } = await importing(args);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(message);
});

test('--help says everything that is allowed', async () => {
  const { status, out } = await importing(['--help']);
  expect(status).toBe(0);
  for (const option of [
    'report',
    'json',
    'write',
    'update',
    'slug',
    'title',
    'date',
    'source',
    'url',
    'language',
    'as',
    'today',
    'help',
  ]) {
    expect(out).toContain(`--${option}`);
  }
});

test('what is said of one article is not believed of several', async () => {
  const inputs = folderWith({ 'a.txt': story, 'b.txt': story });
  const { err } = await importing([inputs, '--title', 'Same'], { folder: editionWith() });
  expect(err).toContain('2 failures:');
  expect(err).toContain(
    `${inputs}/a.txt: what the command line says of one article (--slug, --title …) fits only one; import it by itself`,
  );
});

test.each([
  ['an impossible date', '2024-02-30', 'date'],
  ['a date to come', '2024-12-24', 'date'],
])('%s is not believed, and asked about', async (_, date) => {
  const { out, err, status } = await importing(['-', '--date', date], { stdin: story, folder: editionWith() });
  expect(status).toBe(0);
  expect(out).not.toContain(date);
  expect(err).toMatch(new RegExp(`\\? date: .*${date}`));
});

const printNothing = () => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));

test('a full disk behind standard output is a failure', async () => {
  const { status, err } = await importing(['-'], { stdin: story, folder: editionWith(), print: printNothing });
  expect(status).toBe(1);
  expect(err).toContain('import: it could not go on: the disk is full; put that right and run it again');
});

test.each([
  ['overrides', 'The harbour \u202estays\u202c open, Moen said.', /U\+202E/],
  ['zero-width characters', 'The har\u200bbour stays open, Moen said.', /U\+200B/],
  ['tag characters', 'The harbour\u{e0041}\u{e0042} stays open, Moen said.', /U\+E0041/],
])('%s are taken out and told of', async (_, text, name) => {
  const { out, err } = await importing(['-'], { stdin: text, folder: editionWith() });
  expect(out).toContain('\n\nThe harbour stays open, Moen said.\n');
  expect(err).toMatch(name);
});

test('the same holds for a title, which stays on one line', async () => {
  const stdin = JSON.stringify({
    title: 'Har\u200bbour\r\nstays \u202eopen\u0001 &amp; <b>dry</b>',
    text: 'The harbour stays open, Moen said.',
  });
  const { out, err, status } = await importing(['-', '--as', 'jsonl'], { stdin, folder: editionWith() });
  expect(status).toBe(0);
  expect(out).toContain('  text: Harbour stays open & dry\n  by: source\n');
  expect(err).toContain('· Took characters out of the title that a reader does not see: U+200B, U+202E, U+0001.');
});

test('a title of nothing that a reader sees is none', async () => {
  const { out } = await importing(['-', '--title', '\u200b'], {
    stdin: 'The harbour stays open, Moen said.',
    folder: editionWith(),
  });
  expect(out).toContain('  text: The harbour stays open, Moen said\n  by: edition\n');
});

test.each([
  ['right-to-left text', 'Moen said “שלום\u200f!” to all of them.'],
  [
    'emoji with joiners',
    'Moen wrote of the 👩\u200d🚀 and the 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} there.',
  ],
  ['joiners of Persian', 'Moen wrote می\u200cخواهم in it.'],
])('%s stays as it is', async (_, text) => {
  const { out } = await importing(['-'], { stdin: text, folder: editionWith() });
  expect(out).toContain(`\n\n${text}\n`);
});

test('a thousand unclosed and unpaired marks give a file that compiles', async () => {
  const text = Array.from(
    { length: 1000 },
    (_, index) => `${'“"‘«„'.charAt(index % 5)}It is number ${index}, Moen said${"”'»“".charAt(index % 4)}.`,
  ).join('\n\n');
  const folder = editionWith();
  const { status } = await importing(['-', '--slug', 'marks', '--write'], { stdin: text, folder });
  expect(status).toBe(0);
  expect(await faultsOf(folder)).toEqual([]);
});

test('a fault of the engine itself is one failure among others', async () => {
  const { lazyModules } = await import('../../src/import/lazy-modules');
  const extract = ({ text }: { text: string }) => {
    if (text.includes('boom')) throw new RangeError('too much');
    return lazyModules.extract({
      text,
      known: { people: [], countries: [] },
      given: { title: null, date: null, source: null, url: null, language: null, notAfter: null },
    });
  };
  const inputs = folderWith({ 'a.txt': 'boom', 'b.txt': story });
  const { out, err } = await importing([inputs], {
    folder: editionWith(),
    modules: async () => ({ ...lazyModules, extract }),
  });
  expect(err).toContain(`${inputs}/a.txt: the importer failed on this text: too much; please report it with the text`);
  expect(out).toContain('Harbour to stay open');
});
