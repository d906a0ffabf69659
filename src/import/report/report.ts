import { escaped } from '../../model/quote-for-message.ts';
import type { StatementHead } from '../../compile/schema.ts';
import { standsAt } from '../../annotate/proposal/try-locate.ts';
import type { Prepared } from '../prepare.ts';
import { type Piece, brackets, markedParagraph, styleOf } from './marked.ts';
import { wrap } from './wrap.ts';

export interface Look {
  /** In columns. */
  readonly width: number;
  readonly color: boolean;
}

function dateText({ head: { date } }: Prepared): string {
  if (!date) return 'no date';
  return 'printed' in date ? date.printed : `${date.inferred} (inferred: ${date.because})`;
}

function speakerText({ speaker }: StatementHead): string {
  switch (speaker.kind) {
    case 'person':
      return speaker.id;
    case 'country':
      return `country ${speaker.code}`;
    case 'organisation':
      return speaker.name;
    case 'unnamed':
      return `unnamed: ${speaker.name}`;
    default:
      return speaker satisfies never;
  }
}

const plain = (text: string): { text: string; style: string } => ({ text: escaped(text), style: '' });

/** A picture of the article for a terminal: its head, its text with statements marked, and who says each. */
export function importReport(prepared: Prepared, { width, color }: Look): string {
  const { head, extraction, path } = prepared;
  const { paragraphs } = extraction;
  const pieces = head.statements.flatMap((statement, index): Piece[] => {
    const places = standsAt(paragraphs, statement);
    return typeof places === 'string'
      ? []
      : places.content.map((place) => ({ place, number: index + 1, kind: statement.kind }));
  });
  const strong = color ? '\u001b[1m' : '';
  const lines = [
    ...wrap([{ text: escaped(head.title.text), style: strong }], width),
    ...wrap(
      [plain(`${path} · ${head.outlet?.name ?? head.source?.name ?? 'no source'} · ${dateText(prepared)}`)],
      width,
    ),
    '',
    ...paragraphs.flatMap((text, index) => [...wrap(markedParagraph(text, index, pieces, color), width), '']),
    ...head.statements.flatMap((statement, index) => {
      const { kind, phrase, cue, id } = statement;
      const [open, close] = brackets[kind];
      return wrap(
        [
          { text: `${open}${index + 1}${close} ${kind} `, style: styleOf(kind, color) },
          plain(`${speakerText(statement)} (“${phrase.exact}”, “${cue.exact}”) ${id}`),
        ],
        width,
      );
    }),
  ];
  return `${lines.join('\n')}\n`;
}
