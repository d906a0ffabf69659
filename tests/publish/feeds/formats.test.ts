// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { atomOf } from '../../../src/publish/feeds/atom.ts';
import type { Feed, FeedEntry } from '../../../src/publish/feeds/feed.ts';
import { jsonFeedOf } from '../../../src/publish/feeds/json-feed.ts';
import { parseXml, textsOf } from '../parse-xml.ts';

const entry: FeedEntry = {
  id: 'tag:quay.example,2024:articles/a-day',
  title: 'A day <b>at</b> the quay &amp; elsewhere',
  text: '“</summary><script>alert(1)</script>” ]]> — Ada Moen',
  language: 'fr',
  page: 'https://quay.example/articles/a-day',
  added: '2024-05-06',
  updated: '2024-05-06',
};
const undated: FeedEntry = { ...entry, id: 'tag:quay.example,2024:articles/b', added: null, updated: null };
const feed: Feed = {
  id: 'tag:quay.example,2024:',
  title: 'The Quay & <i>more</i>',
  about: 'What is said at the quay.',
  language: 'en',
  publisher: 'The "Quay"',
  page: 'https://quay.example/',
  atom: 'https://quay.example/feeds/articles.atom',
  json: 'https://quay.example/feeds/articles.json',
  icon: 'https://quay.example/icons/512.png',
  entries: [entry, undated],
};

const linksOf = (of: Element) =>
  Array.from(of.children)
    .filter(({ localName }) => localName === 'link')
    .map((link) => Object.fromEntries(Array.from(link.attributes, ({ name, value }) => [name, value])));

describe('a feed as Atom', () => {
  const { documentElement: root } = parseXml(atomOf(feed));
  const entries = Array.from(root.children).filter(({ localName }) => localName === 'entry');

  test('has what RFC 4287 wants of a feed, each once', () => {
    expect([root.localName, root.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    expect(root.getAttribute('xml:lang')).toBe('en');
    expect(textsOf(root, 'id')).toEqual([feed.id]);
    expect(textsOf(root, 'title')).toEqual([feed.title]);
    expect(textsOf(root, 'subtitle')).toEqual([feed.about]);
    expect(textsOf(root, 'author')).toEqual([feed.publisher]);
    expect(textsOf(root, 'icon')).toEqual([feed.icon]);
    expect(textsOf(root, 'updated')).toEqual(['2024-05-06T00:00:00Z']);
    expect(linksOf(root)).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: feed.atom },
      { rel: 'alternate', type: 'text/html', href: feed.page },
    ]);
  });

  test('has what it wants of an entry, each once', () => {
    for (const [i, one] of entries.entries()) {
      const { id, title, text, page, language } = feed.entries[i] ?? entry;
      expect(one.getAttribute('xml:lang')).toBe(language);
      expect(textsOf(one, 'id')).toEqual([id]);
      expect(textsOf(one, 'title')).toEqual([title]);
      expect(textsOf(one, 'summary')).toEqual([text]);
      expect(linksOf(one)).toEqual([{ rel: 'alternate', type: 'text/html', href: page }]);
    }
    expect(entries).toHaveLength(2);
  });

  test('has text as text: nowhere is it markup', () => {
    expect(root.querySelectorAll('[type="html"], [type="xhtml"]')).toHaveLength(0);
    expect(root.querySelectorAll('script, b, i')).toHaveLength(0);
  });

  test('says when an entry was published only where that is known, and when it was updated always', () => {
    expect(entries.map((one) => [textsOf(one, 'published'), textsOf(one, 'updated')])).toEqual([
      [['2024-05-06T00:00:00Z'], ['2024-05-06T00:00:00Z']],
      [[], ['1970-01-01T00:00:00Z']],
    ]);
  });

  test('is whole without entries', () => {
    const empty = parseXml(atomOf({ ...feed, entries: [] })).documentElement;
    expect(textsOf(empty, 'updated')).toEqual(['1970-01-01T00:00:00Z']);
    expect(textsOf(empty, 'entry')).toEqual([]);
  });
});

test('a feed as JSON Feed has what version 1.1 names, and no day that is not known', () => {
  const item = { id: entry.id, url: entry.page, title: entry.title, content_text: entry.text, language: 'fr' };
  expect(JSON.parse(jsonFeedOf(feed))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.json,
    description: feed.about,
    icon: feed.icon,
    authors: [{ name: feed.publisher }],
    language: 'en',
    items: [
      { ...item, date_published: '2024-05-06T00:00:00Z', date_modified: '2024-05-06T00:00:00Z' },
      { ...item, id: undated.id },
    ],
  });
});
