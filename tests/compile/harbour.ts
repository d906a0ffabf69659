import type { ContentFile } from '../../src/compile/edition-files';

/**
 * A small edition with nothing wrong in it, made up from end to end: what the tests of bad contents spoil.
 */
export const harbour: Readonly<Record<string, string>> = {
  'edition.yaml': `name: The Harbour Gazette
about: Two harbours and what is said of them.
language: en
publisher: Made up for tests
`,
  'people.yaml': `ada-lindqvist:
  name: Ada Lindqvist
  aliases: [Lindqvist]
  offices:
    - { title: Trade Minister, country: no, from: 2019, to: 2024-05 }
pell-marrow:
  name: Pell Marrow
`,
  'permalinks.yaml': `articles:
  harbour-talks: live
people:
  ada-lindqvist: live
  pell-marrow: live
statements:
  aaaa1: { live: 4053651c }
  bbbb2: { live: d3a4eff4 }
  cccc3: { live: ff92bf41 }
`,
  'articles/harbour-talks.md': `---
title:
  text: Talks on the harbour go on
  by: edition
language: en
date:
  printed: 2024-05-03
people:
  - person: ada-lindqvist
    present: true
    office: Norwegian Trade Minister
    country: no
  - person: pell-marrow
countries: [no, is]
statements:
  - id: aaaa1
    kind: indirect
    speaker: ada-lindqvist
    phrase: Norwegian Trade Minister Ada Lindqvist
    cue: according to
    content: Talks on the harbour between Norway and Iceland will go on
  - id: bbbb2
    kind: direct
    speaker: ada-lindqvist
    phrase: Lindqvist
    cue: said
    content: We will open the harbour in May. It’s time
  - id: cccc3
    kind: mixed
    speaker: ada-lindqvist
    phrase: She
    cue: added
    content: the “old pier” would stay closed
---

Talks on the harbour between Norway and Iceland will go on,
according to Norwegian Trade Minister Ada Lindqvist.

“We will open the harbour in May. It’s time,” Lindqvist said. She added that the “old pier” would stay closed.

Observers in Oslo heard Pell Marrow, who kept silent.
`,
};

export const article = 'articles/harbour-talks.md';

/** A file of text, as UTF-8. */
export function textFile(path: string, text: string): ContentFile {
  return {
    path,
    bytes: new TextEncoder().encode(text),
  };
}

/** The edition's files, some in another wording, some of them gone (null), some added. */
export function harbourWith(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): ContentFile[] {
  return Object.entries({ ...harbour, ...changes }).flatMap(([path, content]) => {
    if (content === null) return [];
    return typeof content === 'string' ? [textFile(path, content)] : [{ path, bytes: content }];
  });
}

/** A file's text with one stretch of it replaced; an error where the stretch is not there. */
export function edited(path: string, from: string, to: string): Record<string, string> {
  const text = harbour[path] ?? '';
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${path}`);
  return { [path]: text.replace(from, () => to) };
}
