import type { Article, Speaker, Statement } from './article.ts';
import { groupBy } from './group-by.ts';
import { speakerKey } from './speaker.ts';
import type { Voice, Voices } from './voices.ts';

/** A function that finds the voice of a speaker; `undefined` for a speaker of another article. */
export function voiceFinder({ quoted, reportedOnly }: Voices): (speaker: Speaker) => Voice | undefined {
  const byKey = new Map([...quoted, ...reportedOnly].map((voice) => [speakerKey(voice.speaker), voice]));
  return (speaker) => byKey.get(speakerKey(speaker));
}

/** The article's statements by the paragraph in which each begins: one list for each paragraph. */
export function statementsByParagraph({ paragraphs, statements }: Article): readonly (readonly Statement[])[] {
  const byParagraph = groupBy(statements, ({ content }) => content[0].paragraph);
  return paragraphs.map((_, paragraph) => byParagraph.get(paragraph) ?? []);
}
