import type { CountryNaming } from '../model/article.ts';
import type { MentionEntry } from '../model/catalogue.ts';
import { type Place, textAt } from '../model/place.ts';
import { articleLabel, type ListedArticle } from './entries.ts';
import { sentences } from '../annotate/sentences.ts';

export interface Mention {
  readonly place: Place;
  readonly as: CountryNaming | 'person';
}

/** How one article names a person or a country; it has at least one mention. */
export function mentionEntry(listed: ListedArticle, mentions: readonly Mention[]): MentionEntry {
  const { paragraphs } = listed.article;
  const forms = new Map<string, { text: string; as: Mention['as']; times: number }>();
  for (const { place, as } of mentions) {
    const text = textAt(paragraphs, place);
    const form = forms.get(`${as} ${text}`);
    if (form) form.times += 1;
    else forms.set(`${as} ${text}`, { text, as, times: 1 });
  }
  const first = mentions[0]?.place ?? { paragraph: 0, start: 0, end: 0 };
  const text = paragraphs[first.paragraph] ?? '';
  const around = sentences(text).find(({ start, end }) => start <= first.start && first.start < end);
  return {
    article: articleLabel(listed),
    forms: [...forms.values()],
    sentence: around ? text.slice(around.start, around.end) : text,
  };
}
