import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { addressOf, article, open } from './support/open.ts';
import { soon } from './support/lists.ts';
import { statementsOf } from './support/published.ts';

const file = 'src/content/articles/belousov-dong-jun-military-cooperation.md';

/** The paragraphs of the article as its file has them. */
async function paragraphsOfFile(): Promise<readonly string[]> {
  const [, , text = ''] = (await readFile(file, 'utf8')).split(/^---$/m);
  return text.trim().split('\n\n');
}

test('from the list of articles a reader comes to the article, and to nothing else on the way', async () => {
  await using opened = await open('/');
  const { page } = opened;
  await page.getByRole('link', { name: 'Belousov and Dong Jun meet' }).click();
  await expect.poll(() => addressOf(page), soon).toBe(article);
  await expect.poll(() => page.locator('h1').innerText(), soon).toMatch(/^Belousov and Dong Jun meet/);
  opened.expectQuiet();
});

test('the head says where the article is from, when it was written, and whose headline it has', async () => {
  await using opened = await open(article);
  const { page } = opened;
  const head = page.locator('main header');
  // What the article claims is its claim, and what is inferred is never told as if it were printed.
  const text = (await head.textContent()) ?? '';
  expect(text).toContain('MFA-Russia, as the article names its source');
  expect(text).toMatch(/\b2024, inferred how we know/);
  expect(await head.textContent()).toMatch(/\bheadline\b[^.]*\bedition\b|\bedition’s\b[^.]*\bheadline\b/);
  await head.getByRole('link', { name: 'how we know' }).click();
  const dated = page.locator('#how-dated');
  const isShown = () => dated.evaluate((it) => it.getBoundingClientRect().top < innerHeight);
  await expect.poll(isShown, soon).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('how-dated');
  opened.expectQuiet();
});

test('the text stands there to the letter, and every statement is marked in it', async () => {
  await using opened = await open(article);
  const { page } = opened;
  expect(await page.locator('[data-paragraph]').allTextContents()).toEqual(await paragraphsOfFile());
  const marked = await page
    .locator('mark')
    .evaluateAll((marks) =>
      marks.map((mark) => ({ id: mark.id, kind: mark.dataset['kind'], words: mark.textContent })),
    );
  const published = await statementsOf('real');
  expect(marked).toEqual(published.map(({ id, kind, words }) => ({ id, kind, words: words[0] })));
  expect(marked).toHaveLength(13);
  opened.expectQuiet();
});

test('who is quoted is told with its denominator and leads to the list that it counts', async () => {
  await using opened = await open(article);
  const { page } = opened;
  const voices = page.getByRole('region', { name: 'Who is quoted' });
  expect(await voices.getByRole('listitem').allTextContents()).toEqual([
    expect.stringMatching(/^Andrei Belousov 3 of 3 direct quotes, 76 of 76 words in direct quotes$/),
    'Dong Jun present, not quoted',
  ]);
  await voices.getByRole('link', { name: /^3 of 3 direct quotes/ }).click();
  await expect.poll(() => addressOf(page), soon).toBe(`${article}#the-statements`);
  const notes = page.getByRole('complementary', { name: 'Statements in this article' });
  expect(await notes.locator('[data-kind="direct"]').count()).toBe(3);
  opened.expectQuiet();
});

test('each statement has a note with its speaker, its kind and the words that attribute it', async () => {
  await using opened = await open(article);
  const list = opened.page.getByRole('complementary', { name: 'Statements in this article' });
  const notes = list.locator('li[data-kind]');
  expect(await notes.count()).toBe(13);
  const fourth = await notes.nth(3).textContent();
  expect(fourth).toContain('Andrei Belousov');
  expect(fourth).toContain('Quoted: He stated');
  expect(fourth).toContain('“Our joint efforts enhance our defense capabilities');
  const reported = await notes.and(opened.page.locator('[data-kind="indirect"]')).allTextContents();
  expect(reported).toHaveLength(10);
  expect(reported.filter((note) => /[“”"]/.test(note))).toEqual([]);
  opened.expectQuiet();
});

test('the number of a note leads to its statement in the text', async () => {
  await using opened = await open(article);
  const { page } = opened;
  await page.getByRole('link', { name: 'Statement 6 in the text', exact: true }).click();
  await expect.poll(() => addressOf(page), soon).toBe(`${article}#t8g4wy`);
  await expect
    .poll(() => page.locator('mark#t8g4wy').evaluate((mark) => document.activeElement === mark), soon)
    .toBe(true);
  opened.expectQuiet();
});

test('people and countries are listed with how the text names them', async () => {
  await using opened = await open(article);
  const { page } = opened;
  const entries = (name: string) =>
    page.getByRole('region', { name, exact: true }).getByRole('listitem').allTextContents();
  expect(await entries('People')).toEqual([
    expect.stringMatching(/^Andrei Belousov, Russian Defence Minister \(.*Russia\)Named 5 times/),
    expect.stringMatching(/^Dong Jun, Chinese Defence Minister \(.*China\)Named (?:twice|2 times)/),
  ]);
  expect(await entries('Countries')).toEqual([
    expect.stringMatching(/^Russia.* capital \(Moscow\); .* adjective \(Russian\); .* by name \(Russia\)/),
    expect.stringMatching(/^China.*\(Beijing\); 5 .*\(China, People’s Republic of China\); 4 .*\(Chinese\)/),
    expect.stringMatching(/^Germany[^;]* as an adjective \(German\)/),
    expect.stringMatching(/^Japan[^;]* as an adjective \(Japanese\)/),
  ]);
  opened.expectQuiet();
});

test('“Show” marks each place that names a country, shows one of them, and takes it back', async () => {
  await using opened = await open(article);
  const { page } = opened;
  const china = page.getByRole('button', { name: 'Show China in the text' });
  const sought = page.locator('[data-sought]');
  await china.click();
  expect(await china.getAttribute('aria-pressed')).toBe('true');
  expect((await sought.allTextContents()).toSorted()).toEqual([
    'Beijing',
    ...Array.from({ length: 4 }, () => 'China'),
    ...Array.from({ length: 4 }, () => 'Chinese'),
    'People’s Republic of China',
  ]);
  const outlined = await sought.evaluateAll((links) =>
    links.filter((link) => getComputedStyle(link).outlineStyle === 'solid'),
  );
  expect(outlined).toHaveLength(await sought.count());
  await expect
    .poll(
      () =>
        sought.first().evaluate((link) => {
          const { top, bottom } = link.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      soon,
    )
    .toBe(true);
  const dong = page.getByRole('button', { name: 'Show Dong Jun in the text' });
  await dong.click();
  expect(await china.getAttribute('aria-pressed')).toBe('false');
  expect(await sought.allTextContents()).toEqual(['Dong Jun', 'Dong Jun']);
  await dong.click();
  expect(await sought.count()).toBe(0);
  opened.expectQuiet();
});

test('the article tells its origin, how it is dated, what was left out and what is related', async () => {
  await using opened = await open(article);
  const { page } = opened;
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  expect(await section('Where this text comes from').getByRole('listitem').allTextContents()).toEqual([
    expect.stringMatching(/^Andrei Belousov.*according to the article/),
    expect.stringMatching(/^MFA-Russia.*Source:MFA-Russia.*the article’s claim/),
    expect.stringMatching(/^Outlet not known/),
    expect.stringMatching(/^The first edition.*This edition/),
  ]);
  expect(await section('Date').locator('blockquote').textContent()).toBe(
    'next year marks the 80th anniversary of the victory over German fascism and Japanese militarism',
  );
  expect(await section('Date').textContent()).toMatch(/\b2024 is inferred from its words:/);
  const leftOut = await section('Left out of the text').getByRole('listitem').allTextContents();
  expect(leftOut.map((one) => one.split(/[,.]/)[0])).toEqual([
    'A related link',
    'The source line',
    'A reader’s comment',
  ]);
  expect(leftOut[2]).toContain('Its words are not published.');
  const related = section('Related');
  expect(await related.getByRole('listitem').allTextContents()).toEqual([
    'Also Read: The Double Mask of Volodymyr Zelenskyy (the scrape gave no address)',
  ]);
  expect(await related.getByRole('link').count()).toBe(0);
  expect(await page.content()).not.toMatch(/wonderful features/i);
  opened.expectQuiet();
});

test('a statement’s own page says why it is attributed so, and leads to its neighbours', async () => {
  await using opened = await open('/quotes/t8g4wy');
  const { page } = opened;
  expect(await page.locator('h1').innerText()).toMatch(/Andrei Belousov\s+Statement 6 of 13/);
  expect(await page.locator('main blockquote').first().textContent()).toBe(
    '“Russia looks forward to close and fruitful cooperation with our Chinese comrades.”',
  );
  const why = page.getByRole('region', { name: 'Why this attribution' });
  expect(await why.textContent()).toMatch(/the speaker “Belousov” and attributes the words with “saying”/);
  expect(await page.getByRole('region', { name: 'The paragraph' }).locator('mark').textContent()).toBe(
    'Russia looks forward to close and fruitful cooperation with our Chinese comrades.',
  );
  await page.getByRole('link', { name: 'Next statement' }).click();
  await expect.poll(() => addressOf(page), soon).toBe('/quotes/h3n9cr');
  await expect.poll(() => page.locator('h1').innerText(), soon).toContain('Statement 7 of 13');
  await page.getByRole('link', { name: 'Previous statement' }).click();
  await expect.poll(() => addressOf(page), soon).toBe('/quotes/t8g4wy');
  opened.expectQuiet();
});

test('somebody who is present and says nothing has a page that says so, and where he is named', async () => {
  await using opened = await open('/people/dong-jun');
  const { page } = opened;
  const text = await page.locator('main').innerText();
  expect(text).toContain('0 of 13 statements');
  expect(text).toContain('No article of this edition attributes a statement to Dong Jun.');
  expect(await page.getByRole('region', { name: 'Named' }).textContent()).toContain('“Dong Jun” twice');
  opened.expectQuiet();
});

test('speaking and being named are kept apart in the lists of people and of countries', async () => {
  await using opened = await open('/people');
  const { page, goTo } = opened;
  const lists = async () => {
    const sections = await page.locator('main section').all();
    return Promise.all(sections.map((section) => section.getByRole('link').allInnerTexts()));
  };
  expect(await lists()).toEqual([['Andrei Belousov'], ['Dong Jun']]);
  await goTo('/countries');
  expect(await lists()).toEqual([['Russia'], ['China', 'Germany', 'Japan']]);
  opened.expectQuiet();
});
