import { Fragment } from 'react';
import { assertNever } from '../model/assert-never.ts';
import type { StatementId } from '../model/ids.ts';
import type { MarkedNode, MentionTarget } from '../model/marked-text.ts';
import type { MarkAppearance } from '../model/marked-article.ts';
import { voiceAppearance } from '../model/voice-appearance.ts';
import { paths } from '../site/paths.ts';
import { AppLink } from './AppLink.tsx';
import styles from './MarkedParagraph.module.css';

interface Props {
  readonly number: number;
  readonly nodes: readonly MarkedNode[];
  readonly appearanceOf: (id: StatementId) => MarkAppearance | undefined;
  /** The statement that the address points at. */
  readonly arrived: StatementId | null;
  /** A person or country to be found in the text. */
  readonly sought: string | null;
}

const hrefOf = (target: MentionTarget): string =>
  target.kind === 'person' ? paths.person(target.id) : paths.country(target.code);

const targetKey = (target: MentionTarget): string =>
  target.kind === 'person' ? `person ${target.id}` : `country ${target.code}`;

/**
 * One paragraph, its statements as marks and its people and countries as links. Its text content is the paragraph
 * to the character: numbers and initials are drawn by the sheet.
 */
export function MarkedParagraph({ number, nodes, appearanceOf, arrived, sought }: Props) {
  const show = (children: readonly MarkedNode[]) =>
    // Nodes have no identity but their place; a paragraph's never change order.
    children.map((node, i) => <Fragment key={`${i} ${node.kind}`}>{showNode(node)}</Fragment>);

  function showNode(node: MarkedNode) {
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'mention':
        return (
          <AppLink
            className={styles.mention}
            data-sought={sought === targetKey(node.target) || undefined}
            to={hrefOf(node.target)}
          >
            {node.text}
          </AppLink>
        );
      case 'mark': {
        const { id, statementKind, first } = node;
        const { position, voice, initials, label } = appearanceOf(id) ?? {
          position: 0,
          voice: 1,
          initials: null,
          label: '',
        };
        return (
          <mark
            id={first ? id : undefined}
            className={styles.mark}
            data-statement={id}
            data-kind={statementKind}
            data-voice={voiceAppearance(voice)}
            data-arrived={arrived === id || undefined}
            tabIndex={first ? -1 : undefined}
            data-step={first || undefined}
          >
            {first && (
              <AppLink
                className={styles.number}
                to={`#${id}`}
                aria-label={label}
                data-number={initials === null ? position : `${initials} ${position}`}
              />
            )}
            {show(node.children)}
          </mark>
        );
      }
      default:
        return assertNever(node);
    }
  }

  return (
    <p className={styles.paragraph} data-paragraph={number}>
      {show(nodes)}
    </p>
  );
}
