import type { Article, Speaker, Statement } from './article.ts';
import type { KindCounts } from './catalogue.ts';
import type { PersonId } from './ids.ts';
import { initialsOf } from './initials.ts';
import { countKinds } from './kind-counts.ts';
import { speakerKey } from './speaker.ts';
import { wordCount } from './word-count.ts';
import { wordsOf } from './words.ts';

/** A speaker of an article. */
export interface Voice {
  readonly speaker: Speaker;
  /** From 1, in order of the speakers' first statements. It decides the appearance of the speaker's marks. */
  readonly number: number;
  /** Unique among the article's speakers. */
  readonly initials: string;
  /** The number of words in direct statements; what a mixed statement quotes is not counted. */
  readonly directWords: number;
  readonly statements: KindCounts;
}

/** Somebody whom the article mentions or shows as present, without a statement. */
export interface SilentPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly present: boolean;
}

/** Who speaks in an article and how much. */
export interface Voices {
  /** Those with at least one direct or mixed statement, most direct words first. */
  readonly quoted: readonly Voice[];
  /** Those with indirect statements only. */
  readonly reportedOnly: readonly Voice[];
  readonly silent: readonly SilentPerson[];
  /** Of all voices together: what each is counted out of. */
  readonly statements: KindCounts;
  /** Of all voices together. */
  readonly directWords: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const isQuoted = ({ statements }: Voice): boolean => statements.direct + statements.mixed > 0;

/** Who is quoted in an article, who is only reported, and who says nothing. */
export function voicesOf(article: Article): Voices {
  const bySpeaker = new Map<string, { speaker: Speaker; made: Statement[] }>();
  for (const statement of article.statements) {
    const key = speakerKey(statement.speaker);
    const found = bySpeaker.get(key);
    if (found === undefined) bySpeaker.set(key, { speaker: statement.speaker, made: [statement] });
    else found.made.push(statement);
  }

  const speakers = [...bySpeaker.values()];
  const initials = initialsOf(speakers.map(({ speaker }) => speaker.name));
  const voices = speakers
    .map(({ speaker, made }, index): Voice => {
      return {
        speaker,
        number: index + 1,
        initials: initials[index] ?? '',
        directWords: sum(
          made
            .filter(({ kind }) => kind === 'direct')
            .flatMap((one) => wordsOf(one, article.paragraphs).map(wordCount)),
        ),
        statements: countKinds(made),
      };
    })
    .toSorted((a, b) => b.directWords - a.directWords);

  return {
    quoted: voices.filter(isQuoted),
    reportedOnly: voices.filter((voice) => !isQuoted(voice)),
    silent: article.people
      .filter(({ id }) => !bySpeaker.has(`person:${id}`))
      .map(({ id, name, present }) => ({ id, name, present })),
    statements: countKinds(article.statements),
    directWords: sum(voices.map((voice) => voice.directWords)),
  };
}
