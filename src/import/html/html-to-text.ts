import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Outcome, ok, err } from '../failure.ts';
import { formatOfText } from '../format.ts';
import { type RawArticle, noMetadata } from '../raw-article.ts';
import { badLinkNotes } from './bad-link-notes.ts';
import { htmlOfText } from './markup-in-text.ts';
import { pageMetadata } from './page-metadata.ts';
import { tidyHtml } from './tidy-html.ts';
import { visibleText } from './visible-text.ts';

type Read = Pick<RawArticle, 'text' | 'metadata' | 'notes'>;

const next = 'save the page’s text instead';

/** Text shorter than this, in UTF-16 code units, may be any part of the page and not the article. */
const readabilityCharThreshold = 140;

/** Reads the article of a saved page: its text without menus, asides and footers, and its metadata. */
export function readPage(file: string, page: string): Outcome<Read> {
  const tidy = tidyHtml(page);
  if (typeof tidy === 'string') return err(file, tidy, next);
  const { document } = parseHTML(tidy.html);
  const captions = [...document.querySelectorAll('figcaption')];
  for (const caption of captions) caption.remove();
  const { metadata, notes } = pageMetadata(document);
  const whole = visibleText(document.body);
  const found = new Readability<Node>(document, {
    charThreshold: readabilityCharThreshold,
    serializer: (node) => node,
  }).parse();
  const article = found?.content ? visibleText(found.content) : '';
  const isArticle = article.length >= readabilityCharThreshold;
  const text = isArticle ? article : whole;
  if (text === '') return err(file, 'the page shows no text', 'save the page again, or copy its text');
  return ok({
    text,
    metadata: { ...metadata, title: metadata.title ?? (found?.title || null) },
    notes: [
      ...notes,
      ...badLinkNotes(tidy.badLinks),
      ...(captions.length > 0
        ? [`Left out ${captions.length === 1 ? 'a caption' : `${captions.length} captions`} of pictures.`]
        : []),
      ...(isArticle ? [] : ['No article could be told from the rest of the page: all its text was taken.']),
    ],
  });
}

/** Reads HTML that is an article and nothing else. */
export function readFragment(file: string, html: string): Outcome<Read> {
  const tidy = tidyHtml(html);
  if (typeof tidy === 'string') return err(file, tidy, next);
  const { document } = parseHTML(tidy.html);
  const text = visibleText(document.body);
  if (text === '') return err(file, 'there is no text in it', 'put the article’s text into it');
  return ok({ text, metadata: noMetadata, notes: badLinkNotes(tidy.badLinks) });
}

const markupNote = 'Took out HTML tags and comments and decoded entities, once: this is the text that a reader saw.';

/** Reads a text with tags, comments or entities of HTML in it. Its lines stay lines, unless it begins as HTML. */
export function readMarkup(file: string, text: string): Outcome<Pick<Read, 'text' | 'notes'>> {
  const tidy = tidyHtml(htmlOfText(text));
  if (typeof tidy === 'string') return err(file, tidy, next);
  const seen = visibleText(parseHTML(tidy.html).document.body, formatOfText(text) !== 'html');
  if (seen === '') return err(file, 'it is HTML that shows no text', 'put the article’s text into it');
  return ok({ text: seen, notes: [markupNote, ...badLinkNotes(tidy.badLinks)] });
}
