import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** A section of the facts about a text. A link to it moves the focus to its heading. */
export function Section({ id, heading, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
