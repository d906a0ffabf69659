import { compile } from '../../src/compile/compile.ts';
import { editionData } from '../../src/catalogue/edition-data.ts';
import { faultReport } from '../../src/compile/report.ts';
import { DataError } from '../../src/data/data-error.ts';
import type { ReadData } from '../../src/data/query-client.ts';
import type { Article } from '../../src/model/article.ts';
import type { StatementDetail } from '../../src/model/details.ts';
import { type DataFile, dataFiles } from '../../src/site/data-files.ts';
import { slug, statementId } from '../model/factories.ts';

/**
 * A small edition, made up from end to end, with one of everything that a page can show: statements of each
 * kind, in several pieces, one within another; speakers of each kind; somebody who is silent; every kind of
 * date; ids that moved, were split or withdrawn; and past wordings.
 */
const content: Readonly<Record<string, string>> = {
  'edition.yaml': `name: The River Gazette
about: Rivers and what is said of them.
language: en
publisher: Made up for tests
`,
  'people.yaml': `vera-lindholm:
  name: Vera Lindholm
  aliases: [Lindholm]
  offices:
    - { title: Fisheries Minister, country: no }
oskar-brandt:
  name: Oskar Brandt
ines-falk:
  name: Ines Falk
tomas-ek:
  name: Tomas Ek
`,
  'permalinks.yaml': `articles:
  river-talks: live
  bridge-opens: live
  quiet-day: live
  old-river: { moved: river-talks, on: 2024-02-01 }
  false-report: { withdrawn: It reported a meeting that never was., on: 2024-03-05 }
people:
  vera-lindholm: live
  oskar-brandt: live
  ines-falk: live
  tomas-ek: live
  v-lindholm: { moved: vera-lindholm, on: 2024-02-02 }
  nobody-real: { withdrawn: There is no such person., on: 2024-03-06 }
statements:
  stop1: { live: c67fbb7c }
  count2: { live: f8f303f2 }
  start3:
    live: 48667a9e
    was:
      - { rev: c1cca815, kind: direct, words: a good start, until: 2024-02-05, reason: It is the article that says more. }
      - { rev: 9e7edb64, kind: mixed, words: the idea “a good start” for Norway, until: 2024-02-06, reason: A word was wrong. }
  boats4: { live: 25ddc311 }
  binds5: { live: a9a24d32 }
  forget6: { live: b8471e11 }
  rivers7: { live: 40f30e97 }
  open8: { live: 5f398274 }
  moved9: { moved: count2, on: 2024-02-03 }
  split11: { split: [stop1, start3], on: 2024-02-04, reason: They were two statements. }
  gone10: { withdrawn: It was attributed to the wrong person., on: 2024-03-07 }
`,
  'articles/river-talks.md': `---
title: { text: Talks on the river, by: edition }
language: en
source: { name: River Ministry, printed: "Source: River Ministry" }
date:
  inferred: "2024"
  evidence: Next year marks the 30th anniversary of the treaty of 1995
  because: The treaty is of 1995.
related:
  - { label: "Also read:", title: A history of salmon }
  - { title: The treaty, url: "https://treaty.example/text" }
removed:
  - { what: A reader’s comment, why: It is not part of the text., after: 6 }
  - { what: An advertisement, why: It sold boats., after: 0 }
people:
  - { person: vera-lindholm, present: true, office: Norwegian Fisheries Minister, country: no }
  - { person: oskar-brandt, present: true }
  - { person: ines-falk }
countries: [no, is]
statements:
  - id: stop1
    kind: indirect
    speaker: vera-lindholm
    phrase: Norwegian Fisheries Minister Vera Lindholm
    cue: according to
    content: Fishing in Norway must stop for a year
  - id: count2
    kind: direct
    speaker: vera-lindholm
    phrase: { exact: Lindholm, suffix: " said" }
    cue: { exact: said, prefix: "Lindholm " }
    content: [We have counted every salmon, There are not enough.]
  - id: start3
    kind: mixed
    speaker: { unnamed: A senior official }
    phrase: A senior official
    cue: called
    content: the plan “a good start” for Norway and Iceland
  - id: boats4
    kind: indirect
    speaker: { organisation: The Anglers’ Union }
    phrase: The Anglers’ Union
    cue: warned
    content: that boats would leave
  - id: binds5
    kind: mixed
    speaker: { country: is }
    phrase: Reykjavik
    cue: replied
    content: that the rule “binds nobody” in Icelandic waters
  - id: forget6
    kind: indirect
    speaker: vera-lindholm
    phrase: { exact: She, suffix: " believes" }
    cue: believes
    content: that, as her teacher Ines Falk put it, rivers forget nothing
  - id: rivers7
    kind: indirect
    speaker: ines-falk
    phrase: Ines Falk
    cue: put it
    content: rivers forget nothing
---

Fishing in Norway must stop for a year, according to Norwegian Fisheries Minister Vera Lindholm.

“We have counted every salmon,” Lindholm said. “There are not enough.” Oskar Brandt listened and said nothing.

A senior official called the plan “a good start” for Norway and Iceland.

The Anglers’ Union warned that boats would leave. Reykjavik replied
that the rule “binds nobody” in Icelandic waters.

She believes that, as her teacher Ines Falk put it, rivers forget nothing.

Next year marks the 30th anniversary of the treaty of 1995.
`,
  'articles/bridge-opens.md': `---
title: { text: A bridge opens, by: source }
language: en
outlet: { name: The Bridge Post, url: "https://post.example/bridge" }
date: { printed: 2023-06-01 }
added: 2024-04-02
people:
  - { person: tomas-ek, present: true }
  - { person: oskar-brandt }
countries: [se]
statements:
  - id: open8
    kind: direct
    speaker: tomas-ek
    phrase: Tomas Ek
    cue: said
    content: The bridge is open
---

“The bridge is open,” Tomas Ek said in Sweden. Oskar Brandt was not there.
`,
  'articles/quiet-day.md': `---
title: { text: A quiet day, by: source }
language: en
---

Nothing was said.
`,
};

const compiled = compile(
  Object.entries(content).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
);
if (!compiled.ok) throw new Error(faultReport(compiled.faults, 'the small edition'));

export type Files = ReadonlyMap<string, unknown>;

/** The data files of the small edition, by their paths. */
export const miniFiles: Files = new Map<string, unknown>([
  ...editionData(compiled.edition),
  [
    dataFiles.licences.at(),
    [
      { name: 'a-library', version: '1.2.3', licence: 'MIT', role: null },
      { name: 'some-letters', version: '4.5.6', licence: 'OFL-1.1', role: 'the typeface' },
    ],
  ],
]);

/** What one of them holds. */
export function miniFile<Data>(file: DataFile<Data>): Data {
  const found = miniFiles.get(file);
  if (found === undefined) throw new Error(`no ${file} in the small edition`);
  return found as Data;
}

export const miniCatalogue = miniFile(dataFiles.catalogue.at());
export const miniStatements = miniFile(dataFiles.statements.at());
export function miniArticle(of: string): Article {
  return miniFile(dataFiles.article.at(slug(of)));
}
export function miniStatement(id: string): StatementDetail {
  return miniFile(dataFiles.statement.at(statementId(id)));
}

/** Answers as a site does that has these files and no others. */
export function readFrom(files: Files): ReadData {
  return async (path) => {
    const found = files.get(path);
    if (found === undefined) throw new DataError(path, 404);
    return structuredClone(found);
  };
}

/** The small edition with some of its files in another form. */
export function miniWith(changes: Readonly<Record<string, unknown>>): Files {
  return new Map([...miniFiles, ...Object.entries(changes)]);
}

/** The small edition on a site of which one file does not come. */
export function miniWithout(path: string, status: number): ReadData {
  return (wanted) => (wanted === path ? Promise.reject(new DataError(path, status)) : readFrom(miniFiles)(wanted));
}

/** The small edition on a site that keeps one file back until it is let go. */
export function miniHolding(path: string): { readonly read: ReadData; readonly letGo: () => void } {
  const waiting: (() => void)[] = [];
  const held = new Promise<void>((resolve) => {
    waiting.push(resolve);
  });
  return {
    read: async (wanted) => {
      if (wanted === path) await held;
      return readFrom(miniFiles)(wanted);
    },
    letGo: () => {
      for (const resolve of waiting) resolve();
    },
  };
}
