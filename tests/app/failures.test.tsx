// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArticleSource } from '../../src/components/ArticleSource.tsx';
import type { SiteFooter } from '../../src/components/SiteFooter.tsx';
import type { SpeakerName } from '../../src/components/SpeakerName.tsx';
import { App } from '../../src/app/App.tsx';
import { createQueryClient } from '../../src/data/query-client.ts';
import { renderApp } from '../components/render.tsx';

/** The speaker whose name cannot be shown, the article whose source cannot, and whether the page's foot cannot. */
const broken = vi.hoisted(() => ({ speaker: '', article: '', foot: false }));

vi.mock('../../src/components/SpeakerName.tsx', async (original) => {
  const whole = await original<{ SpeakerName: typeof SpeakerName }>();
  return {
    SpeakerName: (props: ComponentProps<typeof SpeakerName>) => {
      if (props.speaker.name === broken.speaker) throw new Error('a name that cannot be shown');
      return whole.SpeakerName(props);
    },
  };
});
vi.mock('../../src/components/ArticleSource.tsx', async (original) => {
  const whole = await original<{ ArticleSource: typeof ArticleSource }>();
  return {
    ArticleSource: (props: ComponentProps<typeof ArticleSource>) => {
      if (props.article.title.text === broken.article) throw new Error('a source that cannot be shown');
      return whole.ArticleSource(props);
    },
  };
});
vi.mock('../../src/components/SiteFooter.tsx', async (original) => {
  const whole = await original<{ SiteFooter: typeof SiteFooter }>();
  return {
    SiteFooter: (props: ComponentProps<typeof SiteFooter>) => {
      if (broken.foot) throw new Error('a foot that cannot be shown');
      return whole.SiteFooter(props);
    },
  };
});

beforeEach(() => {
  // React reports each failure there.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  Object.assign(broken, { speaker: '', article: '', foot: false });
  vi.restoreAllMocks();
});

function Broken(): never {
  throw new Error('no router');
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const failed = () => screen.queryAllByText(/could not be shown/);
const waysOn = () => failed().map((item) => item.querySelector('a')?.getAttribute('href') ?? null);

describe('one part that cannot be shown', () => {
  test('of the articles leaves the others, and leads to the article', async () => {
    broken.speaker = 'Vera Lindholm';
    await renderApp('/');
    expect(waysOn()).toContain('/articles/river-talks');
    expect(screen.getByRole('link', { name: 'A bridge opens' }).getAttribute('href')).toBe('/articles/bridge-opens');
  });

  test('of the quotes leaves the others, and leads to the statement', async () => {
    broken.speaker = 'Vera Lindholm';
    const { user } = await renderApp('/quotes');
    expect(waysOn()).toContain('/quotes/count2');
    expect(screen.getAllByRole('blockquote').length).toBeGreaterThan(0);
    broken.speaker = '';
    await user.click(screen.getAllByRole('link', { name: 'Open it' })[0] ?? document.body);
    await waitFor(() => expect(heading()).toContain('Vera Lindholm'));
  });

  test('of an article’s statements leaves its text and the others', async () => {
    broken.speaker = 'The Anglers’ Union';
    await renderApp('/articles/river-talks');
    expect(heading()).toBe('Talks on the river');
    expect(document.querySelectorAll('[data-paragraph]')).toHaveLength(6);
    expect(waysOn()).toContain('/quotes/boats4');
    screen.getByRole('link', { name: 'Statement 2 in the text' });
  });

  test('be it who is quoted, leaves the article', async () => {
    broken.speaker = 'The Anglers’ Union';
    await renderApp('/articles/river-talks');
    expect(screen.queryByRole('heading', { name: 'Who is quoted' })).toBeNull();
    expect(failed()[0]?.textContent).toContain('The list of who is quoted could not be shown.');
    expect(waysOn()[0]).toBeNull();
  });

  test('of the articles that name somebody leaves the page', async () => {
    broken.article = 'A bridge opens';
    await renderApp('/people/oskar-brandt');
    expect(heading()).toBe('Oskar Brandt');
    expect(new Set(waysOn())).toEqual(new Set(['/articles/bridge-opens']));
    screen.getByRole('link', { name: 'Talks on the river' });
  });
});

describe('a page without its frame', () => {
  test('says so in plain words and leads on', async () => {
    broken.foot = true;
    await renderApp('/quotes');
    expect(heading()).toBe('This page could not be shown.');
    expect(screen.getByRole('alert').textContent).not.toMatch(/error|unexpected|developer|stack/i);
    screen.getByRole('button', { name: 'Reload' });
    expect(screen.getByRole('link', { name: 'All articles' }).getAttribute('href')).toBe('/');
  });

  test('is not blank where the router itself fails', () => {
    const client = createQueryClient(() => Promise.reject(new Error('no data')));
    render(<App client={client} router={<Broken />} />);
    expect(heading()).toBe('This page could not be shown.');
  });
});
