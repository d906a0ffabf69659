import { canonicalLanguage } from '../../model/language-tag.ts';
import { quoted } from '../../model/quote-for-message.ts';
import { addressTrouble, linkTrouble } from '../links.ts';
import type { Metadata } from '../raw-article.ts';

function content(document: Document, ...selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    const text = element?.getAttribute('content') ?? element?.getAttribute('href') ?? element?.getAttribute('datetime');
    if (text !== null && text !== undefined && text.trim() !== '') return text.trim();
  }
  return null;
}

/** “2024-03-03” of “2024-03-03T10:00:00+01:00”: the day as the page's own place has it. */
export function dayOf(text: string): string {
  return /^\d{4}-\d{2}-\d{2}(?=[T ]\d)/.exec(text)?.[0] ?? text;
}

/** A title without the site's name, which many pages append after a bar or a dash. */
function withoutSite(title: string, site: string | null): string {
  const cut = site === null ? -1 : title.length - site.length;
  if (cut <= 0 || title.slice(cut).toLowerCase() !== site?.toLowerCase()) return title;
  const before = title.slice(0, cut).trimEnd();
  return /[|–—»·:-]$/.test(before) ? before.slice(0, -1).trimEnd() : title;
}

function titleOf(document: Document, site: string | null): string | null {
  const headings = document.querySelectorAll('h1');
  const heading = headings.length === 1 ? (headings[0]?.textContent ?? '').replaceAll(/\s+/g, ' ').trim() : '';
  if (heading !== '') return heading;
  const title =
    content(document, 'meta[property="og:title"]') ?? document.querySelector('title')?.textContent?.trim() ?? '';
  return title === '' ? null : withoutSite(title, site);
}

/** Metadata from a page's head and markup, and notes on what was rejected. */
export function pageMetadata(document: Document): { readonly metadata: Metadata; readonly notes: readonly string[] } {
  const source = content(document, 'meta[property="og:site_name"]', 'meta[name="application-name"]');
  const date = content(
    document,
    'meta[property="article:published_time"]',
    'meta[itemprop="datePublished"]',
    'meta[name="date"]',
    'time[itemprop="datePublished"]',
    'article time[datetime]',
  );
  const url = content(document, 'link[rel="canonical"]', 'meta[property="og:url"]');
  const trouble = url === null ? null : linkTrouble(url);
  const language = document.documentElement?.getAttribute('lang') ?? '';
  return {
    metadata: {
      title: titleOf(document, source),
      date: date === null ? null : dayOf(date),
      source,
      url: url !== null && addressTrouble(url) === null ? url : null,
      language: language === '' ? null : canonicalLanguage(language),
    },
    notes: url !== null && trouble !== null ? [`Left out the page’s own address ${quoted(url)}: it ${trouble}.`] : [],
  };
}
