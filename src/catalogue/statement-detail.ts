import type { Article, Statement } from '../model/article.ts';
import type { StatementDetail } from '../model/details.ts';
import type { Edition } from '../model/edition.ts';
import { type Place, textAt } from '../model/place.ts';
import { withTextFragment } from '../model/text-fragment.ts';
import { articleLabel, type ListedArticle } from './entries.ts';
import { sentences } from '../annotate/sentences.ts';

const isBefore = (a: Place, b: Place): boolean =>
  a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.end <= b.start);

/**
 * The nearest sentence before a phrase such as “He” that names the person whom the phrase means. `null` where the phrase
 * itself holds a name, or no sentence before it does.
 */
function namingSentence(article: Article, { speaker, speakerPhrase: phrase }: Statement): string | null {
  if (speaker.kind !== 'person') return null;
  const mentions = article.people.find(({ id }) => id === speaker.id)?.mentions ?? [];
  const named = mentions.some(
    ({ paragraph, start, end }) => paragraph === phrase.paragraph && start >= phrase.start && end <= phrase.end,
  );
  const last = mentions.findLast((place) => isBefore(place, phrase));
  if (named || last === undefined) return null;
  const text = article.paragraphs[last.paragraph] ?? '';
  const around = sentences(text).find(({ start, end }) => start <= last.start && last.start < end);
  return around === undefined ? text : text.slice(around.start, around.end);
}

/** Where in a statement's sentence its phrase and its cue stand; only the first of them where they overlap. */
function attributionSpans({ sentence, speakerPhrase, cue }: Statement): StatementDetail['attributionSpans'] {
  const [first, second] = [speakerPhrase, cue]
    .filter(
      ({ paragraph, start, end }) => paragraph === sentence.paragraph && start >= sentence.start && end <= sentence.end,
    )
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
    .toSorted((a, b) => a.start - b.start);
  if (first === undefined) return [];
  return second === undefined || second.start < first.end ? [first] : [first, second];
}

/** Where the sentence can be read outside the edition. */
function original({ provenance: { outlet, source }, paragraphs }: Article, { sentence }: Statement) {
  for (const link of [outlet, source]) {
    if (link !== null && link.url !== null) {
      return { name: link.name, url: withTextFragment(link.url, paragraphs, sentence) };
    }
  }
  return null;
}

/** What the pages of an article's statements show, in the order of the text. `past` has past wordings, by id. */
export function statementDetails(listed: ListedArticle, past: Edition['pastWordings']): StatementDetail[] {
  const { article, statements } = listed;
  const { paragraphs } = article;
  return article.statements.flatMap((full, index) => {
    const statement = statements[index];
    if (!statement) return [];
    const pastWordings = past.get(statement.id);
    const inside = [...new Set(full.content.map(({ paragraph }) => paragraph))];
    return {
      statement,
      speaksFor: full.speaksFor,
      article: articleLabel(listed),
      position: index + 1,
      total: statements.length,
      previous: statements[index - 1]?.id ?? null,
      next: statements[index + 1]?.id ?? null,
      speakerPhrase: textAt(paragraphs, full.speakerPhrase),
      namingSentence: namingSentence(article, full),
      sentence: textAt(paragraphs, full.sentence),
      attributionSpans: attributionSpans(full),
      original: original(article, full),
      ...(pastWordings && { pastWordings }),
      context: inside.map((paragraph) => ({
        text: paragraphs[paragraph] ?? '',
        pieces: full.content.filter((place) => place.paragraph === paragraph).map(({ start, end }) => ({ start, end })),
      })),
    };
  });
}
