import type { CountryNaming } from '../model/article.ts';
import type { MentionEntry } from '../model/details.ts';
import { type Place, textAt } from '../model/place.ts';
import { articleLabel, type ListedArticle } from './entries.ts';
import { sentences } from '../annotate/sentences.ts';

/** A place that names a person or a country; for a country, what it is named by. */
export interface Mention {
  readonly place: Place;
  readonly namedBy?: CountryNaming;
}

type Name = MentionEntry['names'][number];

/** How one article names a person or a country. `mentions` are in order of the text, at least one. */
export function mentionEntry(listed: ListedArticle, mentions: readonly Mention[]): MentionEntry {
  const { paragraphs } = listed.article;
  const names = new Map<string, { -readonly [Key in keyof Name]: Name[Key] }>();
  for (const { place, ...by } of mentions) {
    const text = textAt(paragraphs, place);
    const key = `${by.namedBy ?? ''} ${text}`;
    const name = names.get(key);
    if (name) name.count += 1;
    else names.set(key, { text, ...by, count: 1 });
  }
  const first = mentions[0]?.place ?? { paragraph: 0, start: 0, end: 0 };
  const text = paragraphs[first.paragraph] ?? '';
  const around = sentences(text).find(({ start, end }) => start <= first.start && first.start < end);
  return {
    article: articleLabel(listed),
    names: [...names.values()],
    sentence: around ? text.slice(around.start, around.end) : text,
  };
}
