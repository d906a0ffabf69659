// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { FacetMenu } from '../../src/components/FacetMenu.tsx';
import type { FacetValue } from '../../src/model/facets.ts';
import { renderAt } from './render.tsx';

const value = (label: string, count: number, more: Partial<FacetValue> = {}): FacetValue => ({
  value: label.toLowerCase(),
  label,
  count,
  selected: false,
  known: true,
  ...more,
});

async function open(values: readonly FacetValue[], chosen = 0) {
  const onToggle = vi.fn<(value: string) => void>();
  const shown = renderAt('/', <FacetMenu name="Person" values={values} chosen={chosen} onToggle={onToggle} />);
  await shown.user.click(screen.getByRole('button', { name: /^Person/ }));
  return { ...shown, onToggle };
}

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const names = () => screen.getAllByRole<HTMLInputElement>('checkbox').map(({ labels }) => labels?.[0]?.textContent);

describe('a filter’s values', () => {
  test('stand with what each would give', async () => {
    await open([value('Ada', 3), value('Bo', 0)]);
    expect(names()).toEqual(['Ada3', 'Bo0']);
  });

  test('come after what they mean, which describes them', async () => {
    const meaning = 'Articles in which the person speaks.';
    const { user } = renderAt(
      '/',
      <FacetMenu name="Person" meaning={meaning} values={[value('Ada', 3)]} chosen={0} onToggle={() => {}} />,
    );
    await user.click(screen.getByRole('button', { name: /^Person/ }));
    const menu = screen.getByRole('group', { name: 'Person' });
    expect(menu.textContent).toBe(`${meaning}Ada3`);
    const described = menu.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(meaning);
  });

  test('that would give nothing are seen and cannot be chosen', async () => {
    const { user, onToggle } = await open([value('Ada', 3), value('Bo', 0)]);
    expect(box(/Bo/).disabled).toBe(true);
    await user.click(box(/Bo/));
    expect(onToggle).not.toHaveBeenCalled();
  });

  test('that give nothing and are chosen can be taken back', async () => {
    const { user, onToggle } = await open([value('Bo', 0, { selected: true })], 1);
    await user.click(box(/Bo/));
    expect(onToggle).toHaveBeenCalledExactlyOnceWith('bo');
  });

  test('that only the address knows say so', async () => {
    await open([value('Nobody', 0, { selected: true, known: false })], 1);
    expect(box(/^Nobody\s*\(not in this edition\)/).checked).toBe(true);
  });

  test('how many are chosen is said on the button', async () => {
    await open([value('Ada', 3, { selected: true }), value('Bo', 1, { selected: true })], 2);
    expect(screen.getByRole('button', { name: /^Person\s*2\s*chosen$/ })).toBeTruthy();
  });

  test('can be looked for by name where they are many, whatever the accents', async () => {
    const many = Array.from({ length: 20 }, (_, i) => value(`Person ${i}`, 1));
    const { user } = await open([...many, value('Åse Née', 1)]);
    await user.type(screen.getByRole('searchbox', { name: 'Find a person' }), 'ase nee');
    expect(names()).toEqual(['Åse Née1']);
    await user.type(screen.getByRole('searchbox'), 'x');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByText('No match.')).toBeTruthy();
  });

  test('need no looking for where they are few', async () => {
    await open([value('Ada', 3)]);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});
