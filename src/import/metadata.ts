import { quoted } from '../model/quote-for-message.ts';
import { canonicalLanguage } from '../compile/language.ts';
import { dayOf } from './html/page-facts.ts';
import { isGoodAddress, linkTrouble } from './links.ts';
import type { Metadata } from './raw-article.ts';

function textAt(value: object, key: string): string | null {
  const found: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : null;
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}

/** What a map of `title`, `date`, `source`, `url` and `language` says of a text, and what of it is not taken. */
export function metadataIn(value: object): { readonly told: Metadata; readonly notes: readonly string[] } {
  const date = textAt(value, 'date');
  const url = textAt(value, 'url');
  const isGood = url !== null && isGoodAddress(url);
  const trouble = url === null || isGood ? null : (linkTrouble(url) ?? 'is no http or https address');
  const tag = textAt(value, 'language');
  const language = tag === null ? null : canonicalLanguage(tag);
  return {
    told: {
      title: textAt(value, 'title'),
      date: date === null ? null : dayOf(date),
      source: textAt(value, 'source'),
      url: isGood ? url : null,
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
