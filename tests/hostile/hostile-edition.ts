import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { revisionOf } from '../../src/annotate/revision';
import { yaml } from '../edition/write-article';
import { payloads } from './payloads';

/** How many payloads one article has, each in several of its fields. */
const perArticle = 20;

/** The payload at an index, counted round. */
const at = (index: number): string => payloads[index % payloads.length] ?? '';

export interface HostileArticle {
  readonly slug: string;
  /** Indexes into the payloads. */
  readonly of: readonly number[];
  readonly title: string;
}

/** The articles of the edition, with the payloads that each has in its text and in what is told of it. */
export const hostileArticles: readonly HostileArticle[] = Array.from(
  { length: Math.ceil(payloads.length / perArticle) },
  (_, number) => {
    const of = payloads.map((_payload, i) => i).slice(number * perArticle, (number + 1) * perArticle);
    return { slug: `hostile-${number}`, of, title: at(of[0] ?? 0) };
  },
);

export function hostileStatement(index: number): string {
  return `s${String(index).padStart(4, '0')}`;
}
export function hostilePerson(index: number): string {
  return `p-${index}`;
}

const said = (i: number): string => `S${i} ${at(i)} S`;

/** Each payload in turn is what is said, how it is attributed, who is named and who is said to have said it. */
const statementText = (i: number): string => `“${said(i)}” C${i} ${at(i + 1)} C P${i} ${at(i + 2)} P.`;

function speakerOf(i: number) {
  if (i % 3 === 0) return hostilePerson(i);
  // Somebody unnamed is called what the text calls them.
  return i % 3 === 1 ? { organisation: at(i + 3) } : { unnamed: at(i + 2) };
}

const statementFront = (i: number) => ({
  id: hostileStatement(i),
  kind: 'direct',
  speaker: speakerOf(i),
  phrase: `P${i} ${at(i + 2)} P`,
  cue: `C${i} ${at(i + 1)} C`,
  content: said(i),
});

const evidence = (i: number): string => `E${i} ${at(i)} E`;
const office = (i: number): string => `O${i} ${at(i)} O`;

function articleFile({ of: [first = 0, ...more], title }: HostileArticle): string {
  const all = [first, ...more];
  const payload = (n: number) => at(first + n);
  const front = {
    title: { text: title, by: 'source' },
    language: 'en',
    source: { name: payload(1), printed: payload(2), url: 'https://evil.example/"><script>__hit()</script>' },
    outlet: { name: payload(3), url: "https://evil.example/'onclick='__hit()?a=<b>&c=%22#<img>" },
    date: { inferred: '2024', evidence: evidence(first), because: payload(4) },
    related: [5, 7, 9, 11].map((n) => ({
      label: payload(n),
      title: payload(n + 1),
      url: 'https://evil.example/</script><script>__hit()</script>',
    })),
    removed: [13, 15, 17].map((n) => ({ what: payload(n), why: payload(n + 1), after: '1' })),
    people: all.map((i) => ({
      person: hostilePerson(i),
      present: 'true',
      office: office(i),
      also: [`M${i} ${at(i)} M`],
    })),
    statements: all.map(statementFront),
  };
  const paragraphs = all.flatMap((i) => [`T${i} ${at(i)} T, M${i} ${at(i)} M and ${office(i)}.`, statementText(i)]);
  return `---\n${yaml(front)}---\n\n${[evidence(first), ...paragraphs].join('\n\n')}\n`;
}

const everyPayload = payloads.map((_, i) => i);

/** A content folder whose every field holds what looks like markup or a program, as texts by their paths. */
export function hostileEdition(): ReadonlyMap<string, string> {
  return new Map([
    [
      'edition.yaml',
      yaml({
        name: at(0),
        about: at(15),
        language: 'en',
        publisher: at(80),
        contact: 'https://evil.example/"><script>__hit()</script>',
      }),
    ],
    [
      'people.yaml',
      yaml(
        Object.fromEntries(
          everyPayload.map((i) => [
            hostilePerson(i),
            { name: `N${i} ${at(i)}`, aliases: [`A${i} ${at(i + 1)}`], offices: [{ title: at(i + 2) }] },
          ]),
        ),
      ),
    ],
    [
      'permalinks.yaml',
      yaml({
        articles: {
          ...Object.fromEntries(hostileArticles.map(({ slug }) => [slug, 'live'])),
          'withdrawn-article': { withdrawn: at(1), on: '2024-01-01' },
        },
        people: Object.fromEntries(everyPayload.map((i) => [hostilePerson(i), 'live'])),
        statements: {
          ...Object.fromEntries(
            everyPayload.map((i) => [hostileStatement(i), { live: revisionOf('direct', [said(i)]) }]),
          ),
          gone1: { withdrawn: at(16), on: '2024-01-01' },
        },
      }),
    ],
    ...hostileArticles.map((article): [string, string] => [`articles/${article.slug}.md`, articleFile(article)]),
  ]);
}

/** Writes the edition as a content folder. */
export async function writeHostileEdition(dir: string): Promise<void> {
  for (const [path, text] of hostileEdition()) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
}
