import { canonicalLanguage } from '../model/language-tag.ts';
import { quoted } from '../model/quote-for-message.ts';
import { dayOf } from './html/page-metadata.ts';
import { addressTrouble } from './links.ts';
import type { Metadata } from './raw-article.ts';

function textAt(value: object, key: string): string | null {
  const found: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : null;
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}

/** Metadata from the keys `title`, `date`, `source`, `url` and `language` of an object, and a note for each rejected value. */
export function metadataIn(value: object): { readonly metadata: Metadata; readonly notes: readonly string[] } {
  const date = textAt(value, 'date');
  const url = textAt(value, 'url');
  const trouble = url === null ? null : addressTrouble(url);
  const tag = textAt(value, 'language');
  const language = tag === null ? null : canonicalLanguage(tag);
  return {
    metadata: {
      title: textAt(value, 'title'),
      date: date === null ? null : dayOf(date),
      source: textAt(value, 'source'),
      url: trouble === null ? url : null,
      language,
    },
    notes: [
      ...(url !== null && trouble !== null ? [`Left out the address ${quoted(url)}: it ${trouble}.`] : []),
      ...(tag !== null && language === null
        ? [`Left out the language ${quoted(tag)}: it is no BCP 47 tag, such as en or pt-BR.`]
        : []),
    ],
  };
}
