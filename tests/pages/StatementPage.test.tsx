// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { miniArticle, miniStatement, miniStatements } from '../components/mini-edition.ts';
import { addressOf, refuseClipboard, renderApp } from '../components/render.tsx';

const main = () => within(screen.getByRole('main'));
const region = (name: string) => within(screen.getByRole('region', { name }));
const said = () => screen.getByRole('main').querySelector<HTMLElement>('[data-statement]');

/** Where the statements before and after this one are. */
function ways() {
  const links = within(screen.getByRole('navigation', { name: 'Statements of the article' })).queryAllByRole('link');
  return links.map((link) => link.getAttribute('href'));
}

describe('a statement’s own page', () => {
  test('has its words as a quotation, with whose and of what kind they are', async () => {
    await renderApp('/quotes/count2');
    expect(said()?.tagName).toBe('BLOCKQUOTE');
    expect(said()?.textContent).toBe('“We have counted every salmon […] There are not enough.”');
    expect(region('Speaker').getByRole('link', { name: 'Vera Lindholm' }).getAttribute('href')).toBe(
      '/people/vera-lindholm',
    );
    expect(region('Speaker').getByText('Norwegian Fisheries Minister, as the article gives it')).toBeTruthy();
    expect(region('Speaker').getByRole('link', { name: 'Norway' })).toBeTruthy();
  });

  test('says why: the sentence, the phrase and the cue', async () => {
    await renderApp('/quotes/boats4');
    const why = screen.getByRole('region', { name: 'Why this attribution' }).textContent;
    expect(why).toContain('The Anglers’ Union warned that boats would leave.');
    expect(why).toContain('It calls the speaker “The Anglers’ Union” and attributes the words with “warned”');
    expect(why).toContain('The article reports this in its own words.');
  });

  test('sets the words apart that name the speaker and those that attribute', async () => {
    await renderApp('/quotes/boats4');
    const why = screen.getByRole('region', { name: 'Why this attribution' });
    expect([...why.querySelectorAll('b')].map(({ textContent }) => textContent)).toEqual([
      'The Anglers’ Union',
      'warned',
    ]);
    expect(why.querySelector('p')?.textContent).toBe(miniStatement('boats4').sentence);
  });

  test('leads to its very sentence where the article itself can be read, if an address is known', async () => {
    await renderApp('/quotes/open8');
    const link = region('Source').getByRole('link', { name: 'The Bridge Post' });
    expect(link.getAttribute('href')).toBe(
      'https://post.example/bridge#:~:text=%E2%80%9CThe%20bridge%20is%20open%2C%E2%80%9D%20Tomas%20Ek%20said%20in%20Sweden.',
    );
    expect(region('Source').getByText('(post.example)')).toBeTruthy();
  });

  test('leads nowhere where none is', async () => {
    await renderApp('/quotes/count2');
    expect(region('Source').getAllByRole('link')).toHaveLength(1);
  });

  test('shows the paragraph with its words marked', async () => {
    await renderApp('/quotes/binds5');
    const paragraph = region('The paragraph').getByRole('paragraph');
    expect(paragraph.textContent).toBe(miniArticle('river-talks').paragraphs[3]);
    expect(within(paragraph).getByRole('mark').textContent).toBe('that the rule “binds nobody” in Icelandic waters');
  });

  test('does not show a paragraph of one sentence a second time', async () => {
    await renderApp('/quotes/start3');
    const paragraphs = screen.getAllByRole('paragraph').map(({ textContent }) => textContent);
    const sentence = 'A senior official called the plan “a good start” for Norway and Iceland.';
    expect(paragraphs.filter((text) => text === sentence)).toHaveLength(1);
    expect(screen.queryByRole('region', { name: 'The paragraph' })).toBeNull();
  });

  test('shows whom a pronoun means, by the sentence before it that names them', async () => {
    await renderApp('/quotes/forget6');
    const whom = screen.getByRole('region', { name: 'Who “She” is' }).textContent;
    expect(whom).toContain('“We have counted every salmon,” Lindholm said.');
    expect(whom).toContain('The edition takes “She” to be Vera Lindholm');
  });

  test('has nobody to explain where the phrase is a name', async () => {
    await renderApp('/quotes/count2');
    expect(screen.queryByRole('region', { name: /^Who “/ })).toBeNull();
  });

  test('names its source, whose headline that is, and the date as what it is', async () => {
    await renderApp('/quotes/start3');
    expect(screen.getByRole('region', { name: 'Source' }).textContent).toBe(
      'SourceTalks on the river' +
        'River Ministry, as the article names its source · 2024,\u00a0inferred from “Next year marks the 30th…” · ' +
        'headline by the edition',
    );
  });

  test('leads to its place in the article', async () => {
    await renderApp('/quotes/start3');
    expect(screen.getByRole('link', { name: 'See in context' }).getAttribute('href')).toBe(
      '/articles/river-talks#start3',
    );
  });

  test('leads to the statements before and after it in the article, and not out of it', async () => {
    const { unmount } = await renderApp('/quotes/stop1');
    expect(ways()).toEqual(['/quotes/count2']);
    unmount();
    const middle = await renderApp('/quotes/start3');
    expect(ways()).toEqual(['/quotes/count2', '/quotes/boats4']);
    middle.unmount();
    await renderApp('/quotes/open8');
    expect(ways()).toEqual([]);
  });

  test('is left by j and k for the next and the one before', async () => {
    const { user, router } = await renderApp('/quotes/start3');
    await user.keyboard('j');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Statement 4'));
    expect(addressOf(router)).toBe('/quotes/boats4');
    await user.keyboard('k');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Statement 3'));
    expect(addressOf(router)).toBe('/quotes/start3');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('is not left by k where it is the first', async () => {
    const { user, router } = await renderApp('/quotes/stop1');
    await user.keyboard('k');
    expect(addressOf(router)).toBe('/quotes/stop1');
  });

  test('copies the statement with its attribution', async () => {
    const { user } = await renderApp('/quotes/boats4');
    await user.click(main().getByRole('button', { name: /^Share/ }));
    await user.click(main().getByRole('button', { name: 'Copy text with attribution' }));
    expect(await navigator.clipboard.readText()).toBe(
      'The Anglers’ Union, as reported (“warned”): that boats would leave — in “Talks on the river” ' +
        '(headline by the edition; River Ministry, as the article names its source; 2024, inferred), ' +
        'http://localhost:3000/quotes/boats4?rev=25ddc311',
    );
  });

  test('never offers the link of the statement before it', async () => {
    const { user, router } = await renderApp('/quotes/count2');
    await user.click(main().getByRole('button', { name: /^Share/ }));
    refuseClipboard();
    await user.click(main().getByRole('button', { name: 'Copy link to this statement' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toMatch(/count2\?rev=f8f303f2$/);
    await user.click(screen.getByRole('link', { name: /Next statement/ }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Statement 3'));
    expect(addressOf(router)).toBe('/quotes/start3');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

/** What is said of the wording that the link names. */
const notice = () => screen.queryByRole('region', { name: /wording/ });
/** Opens the page by such a link; what is said comes when it is needed. */
async function openReworded(rev: string) {
  await renderApp(`/quotes/start3?rev=${rev}`);
  await screen.findByRole('region', { name: /wording/ });
}
const changes = () =>
  within(notice() ?? document.body)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
/** Each wording with its name; `[-…-]` was taken out, `[+…+]` put in. */
const wordings = () =>
  within(screen.getByRole('main'))
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent, nextElementSibling }) => {
      const text = Array.from(nextElementSibling?.childNodes ?? [], ({ nodeName, textContent: words }) =>
        nodeName === 'DEL' ? `[-${words}-]` : nodeName === 'INS' ? `[+${words}+]` : words,
      );
      return `${textContent}: ${text.join('')}`;
    });

describe('a link made for a wording', () => {
  test('says nothing where that is the present one', async () => {
    await renderApp('/quotes/start3?rev=48667a9e');
    expect(notice()).toBeNull();
  });

  test('shows that one and the present one, what changed, when and why', async () => {
    await openReworded('9e7edb64');
    expect(screen.getByRole('region', { name: 'The wording has changed since this link was made.' })).toBe(notice());
    expect(changes()).toEqual(['On 6 February 2024: A word was wrong.']);
    expect(wordings()).toEqual([
      'Then: the [-idea-] “a good start” for Norway',
      'Now: the [+plan+] “a good start” for Norway[+ and Iceland+]',
    ]);
    expect(said()?.textContent).toBe('the plan “a good start” for Norway and Iceland');
  });

  test('tells of every change since, and of another kind', async () => {
    await openReworded('c1cca815');
    expect(changes()).toEqual([
      'On 5 February 2024: It is the article that says more.',
      'On 6 February 2024: A word was wrong.',
    ]);
    expect(wordings()).toEqual([
      'Then, quoted: “a good start”',
      'Now, partly quoted: [+the plan+] “a good start”[+ for Norway and Iceland+]',
    ]);
  });

  test.each(['9e7edb6', '9E7EDB64', 'f8f303f2', '', '%3Cscript%3E', '%zz'])(
    'that the edition does not know, “%s”, is told of, and the page opens',
    async (rev) => {
      await openReworded(rev);
      expect(notice()?.textContent).toBe(
        'This link names a wording that the edition does not know.' +
          'The link may be cut off or misspelt, or the wording was changed without a record. Below stands what the edition has.',
      );
      expect(said()?.textContent).toBe('the plan “a good start” for Norway and Iceland');
    },
  );

  test('shows the page that was kept out of sight', async () => {
    document.documentElement.dataset['revised'] = '';
    await openReworded('9e7edb64');
    expect(document.documentElement.dataset).not.toHaveProperty('revised');
  });
});

describe('no statement’s page', () => {
  test.each(miniStatements.map(({ id, kind, words }) => [id, kind, words.join(' […] ')] as const))(
    '%s (%s) adds quotation marks to what was not said so',
    async (id, kind, words) => {
      await renderApp(`/quotes/${id}`);
      expect(said()?.dataset).toMatchObject({ statement: id, kind });
      expect(said()?.tagName).toBe(kind === 'indirect' ? 'P' : 'BLOCKQUOTE');
      expect(said()?.textContent).toBe(kind === 'direct' ? `“${words}”` : words);
      const everywhere = `${document.title} ${screen.getByRole('main').textContent}`;
      const beginning = words.slice(0, 12);
      const quoted = [`“${beginning}`, `"${beginning}`, `‘${beginning}`].some((text) => everywhere.includes(text));
      expect(quoted).toBe(kind === 'direct');
      // An element that browsers put quotation marks around.
      const marked = [...document.querySelectorAll('q')].map(({ textContent }) => textContent);
      expect(marked.some((text) => text?.includes(words))).toBe(false);
    },
  );
});
