// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ContactLink } from '../../src/components/ContactLink.tsx';
import { OutLink } from '../../src/components/OutLink.tsx';

describe('a link out of the edition', () => {
  test('gives the other site no hold on this one and no word of where the reader was', () => {
    render(<OutLink name="The Quay" url="https://quay.example/a" />);
    expect(screen.getByRole('link', { name: 'The Quay' }).getAttribute('rel')).toBe('noopener noreferrer');
  });

  test.each([
    ['The Quay', 'https://quay.example/a', 'The Quay (quay.example)'],
    ['bank.example', 'https://quay.example:8443/', 'bank.example (quay.example:8443)'],
    ['https://bank.example', 'https://quay.example/?https://bank.example', 'https://bank.example (quay.example)'],
    // The first letter is Cyrillic.
    ['аpple.example', 'https://аpple.example/', 'аpple.example (xn--pple-43d.example)'],
    ['quay.example', 'https://quay.example/a', 'quay.example'],
  ])('called “%s” that leads to %s reads “%s”', (name, url, text) => {
    const { container } = render(<OutLink name={name} url={url} />);
    expect(container.textContent).toBe(text);
  });

  test('is no link where no address is known', () => {
    const { container } = render(<OutLink name="The Quay" url={null} />);
    expect(container.innerHTML).toBe('<b>The Quay</b>');
  });
});

describe('where corrections go', () => {
  test('is an address of mail as it is', () => {
    const { container } = render(<ContactLink contact="mailto:desk@quay.example" text="Report" />);
    expect(container.innerHTML).toBe('<a href="mailto:desk@quay.example">Report</a>');
  });

  test('on the web says which host that is, and has no hold on this site', () => {
    const { container } = render(<ContactLink contact="https://desk.example/new" text="Report" />);
    expect(container.textContent).toBe('Report (desk.example)');
    expect(container.querySelector('a')?.rel).toBe('noopener noreferrer');
  });
});
