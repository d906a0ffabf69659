// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ArticleFacts } from '../../src/components/ArticleFacts.tsx';
import type { Article } from '../../src/model/article.ts';
import { articleOf, country, person, personId } from '../model/factories.ts';
import { miniArticle } from './mini-edition.ts';
import { renderAt } from './render.tsx';

function show(article: Article, sought: string | null = null) {
  const onSeek = vi.fn<(key: string | null) => void>();
  const facts = <ArticleFacts article={article} edition="The Gazette" sought={sought} onSeek={onSeek} />;
  return { ...renderAt('/articles/a', facts), onSeek };
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const items = (name: string) =>
  section(name)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the date', () => {
  test('that is inferred stands on the words of the text that it is inferred from', () => {
    show(miniArticle('river-talks'));
    const date = section('Date');
    expect(date.getByText(/came without a date\. 2024 is inferred/)).toBeTruthy();
    expect(date.getByRole('blockquote').textContent).toBe('Next year marks the 30th anniversary of the treaty of 1995');
    expect(date.getByText('The treaty is of 1995.')).toBeTruthy();
  });

  test('that is not known is said not to be', () => {
    show(miniArticle('quiet-day'));
    expect(section('Date').getByText('The text came without a date, and none is inferred.')).toBeTruthy();
  });

  test('that is printed needs no reason', () => {
    show(miniArticle('bridge-opens'));
    expect(screen.queryByRole('region', { name: 'Date' })).toBeNull();
  });
});

describe('where the text comes from', () => {
  test('is a chain from the speakers to the edition, the source as the article’s claim', () => {
    show(miniArticle('river-talks'));
    const [speakers, source, outlet, edition] = items('Where this text comes from');
    expect(speakers).toMatch(/^Vera Lindholm, A senior official, The Anglers’ Union, Iceland, Ines Falk/);
    expect(source).toMatch(
      /^River Ministry.*names it as its source: Source: River Ministry\. That is the article’s claim\.$/,
    );
    expect(outlet).toMatch(/^Outlet not known/);
    expect(edition).toMatch(/^The Gazette.*no other word is changed\.$/);
  });

  test('names an outlet with the host that its link leads to', () => {
    show(miniArticle('bridge-opens'));
    const from = section('Where this text comes from');
    expect(from.getByRole('link', { name: 'The Bridge Post' }).getAttribute('href')).toBe(
      'https://post.example/bridge',
    );
    expect(from.getByText('(post.example)')).toBeTruthy();
    expect(from.queryByText(/names it as its source/)).toBeNull();
  });
});

describe('what the edition left out', () => {
  test('is named with its place and the reason', () => {
    show(miniArticle('river-talks'));
    expect(items('Left out of the text')).toEqual([
      'A reader’s comment, after paragraph 6. It is not part of the text.',
      'An advertisement, before the first paragraph. It sold boats.',
    ]);
  });

  test('is not spoken of where it is nothing', () => {
    show(miniArticle('quiet-day'));
    expect(screen.queryByRole('region', { name: 'Left out of the text' })).toBeNull();
  });
});

describe('related texts', () => {
  test('without an address are no links, and say so', () => {
    show(miniArticle('river-talks'));
    const related = section('Related');
    expect(related.queryByRole('link', { name: /salmon/ })).toBeNull();
    expect(items('Related')[0]).toBe('Also read: A history of salmon (the scrape gave no address)');
  });

  test('with an address are', () => {
    show(miniArticle('river-talks'));
    const link = section('Related').getByRole('link', { name: 'The treaty' });
    expect(link.getAttribute('href')).toBe('https://treaty.example/text');
  });
});

describe('people and countries', () => {
  test('stand with their office, for whom they speak, and how often they are named', () => {
    show(miniArticle('river-talks'));
    const [vera, oskar] = items('People');
    expect(vera).toMatch(/^Vera Lindholm, Norwegian Fisheries Minister \(speaks for Norway\)Named twice/);
    expect(oskar).toMatch(/^Oskar BrandtNamed once/);
  });

  test('a silent person who is called like a speaker speaks for nobody', () => {
    const people = ['ada-berg', 'ada-berg-the-younger'].map((id) => ({
      id: personId(id),
      name: 'Ada Berg',
      present: true,
      office: 'Minister',
      speaksFor: { code: country('no'), name: 'Norway' },
      mentions: [],
    }));
    const said = { id: 'aaaaa', kind: 'direct', speaker: person('ada-berg', 'Ada Berg'), content: ['Yes.'] } as const;
    show(articleOf(['“Yes.”'], [said], { people }));
    const [speaker, silent] = items('People');
    expect(speaker).toContain('(speaks for Norway)');
    expect(silent).toContain('(office of Norway)');
  });

  test('a country is listed with each way in which it is named', () => {
    show(miniArticle('river-talks'));
    const [iceland, norway] = items('Countries').toSorted();
    expect(norway).toMatch(/^NorwayNamed twice by name \(Norway\); once as an adjective \(Norwegian\)/);
    expect(iceland).toMatch(
      /^IcelandNamed once by name \(Iceland\); once by its capital \(Reykjavik\); once as an adjective /,
    );
  });

  test('a country that is spoken for and not named has nothing to show in the text', () => {
    show(articleOf(['Rain.'], [], { countries: [{ code: country('fr'), name: 'France', mentions: [] }] }));
    expect(items('Countries')).toEqual(['FranceSpoken for, not named']);
    expect(screen.queryByRole('button', { name: /France/ })).toBeNull();
  });

  test('are shown in the text at a press, and no longer at the next', async () => {
    const { onSeek, user, unmount } = show(miniArticle('river-talks'));
    const button = screen.getByRole('button', { name: 'Show Iceland in the text', pressed: false });
    await user.click(button);
    expect(onSeek).toHaveBeenLastCalledWith('country is');
    unmount();
    const again = show(miniArticle('river-talks'), 'country is');
    await again.user.click(screen.getByRole('button', { name: 'Show Iceland in the text', pressed: true }));
    expect(again.onSeek).toHaveBeenLastCalledWith(null);
  });
});

test('two things of one name that were left out at one place are both told', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const comment = { what: 'A reader’s comment', after: 1 };
  show(
    articleOf(['Rain.'], [], {
      removed: [
        { ...comment, why: 'It was spam.' },
        { ...comment, why: 'It was abuse.' },
      ],
    }),
  );
  expect(items('Left out of the text')).toHaveLength(2);
  expect(error).not.toHaveBeenCalled();
  error.mockRestore();
});
