// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SpeakerName } from '../../src/components/SpeakerName.tsx';
import { country, person } from '../model/factories.ts';
import { renderAt } from './render.tsx';

describe('a speaker’s name', () => {
  test('leads to a person’s page', () => {
    renderAt('/', <SpeakerName speaker={person('ada-berg', 'Ada Berg')} />);
    expect(screen.getByRole('link', { name: 'Ada Berg' }).getAttribute('href')).toBe('/people/ada-berg');
  });

  test('leads to a country’s page', () => {
    renderAt('/', <SpeakerName speaker={{ kind: 'country', code: country('is'), name: 'Iceland' }} />);
    expect(screen.getByRole('link', { name: 'Iceland' }).getAttribute('href')).toBe('/countries/is');
  });

  test.each(['organisation', 'unnamed'] as const)('of an %s speaker leads nowhere', (kind) => {
    renderAt('/', <SpeakerName speaker={{ kind, name: 'A senior official' }} />);
    expect(screen.getByText('A senior official')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
