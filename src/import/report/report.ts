import type { StatementAssertion } from '../../annotate/assertions.ts';
import { tryLocate } from '../../annotate/try-locate.ts';
import { assertNever } from '../../model/assert-never.ts';
import { escaped } from '../../model/quote-for-message.ts';
import type { Prepared } from '../prepare.ts';
import { type Piece, brackets, markedParagraph, styleOf } from './marked.ts';
import { wrap } from './wrap.ts';

/** How a terminal looks. */
export interface Look {
  /** In columns. */
  readonly width: number;
  readonly color: boolean;
}

function dateText({ assertions: { date } }: Prepared): string {
  switch (date.kind) {
    case 'printed':
      return date.date;
    case 'inferred':
      return `${date.date} (inferred: ${date.because})`;
    case 'unknown':
      return 'no date';
    default:
      return assertNever(date);
  }
}

function speakerText({ speaker }: StatementAssertion): string {
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
      return assertNever(speaker);
  }
}

const plain = (text: string): { text: string; style: string } => ({ text: escaped(text), style: '' });

/** An article for a terminal: title, source and date, its text with the statements marked, and who says each. */
export function importReport(prepared: Prepared, { width, color }: Look): string {
  const { assertions, extraction, path } = prepared;
  const { paragraphs } = extraction;
  const pieces = assertions.statements.flatMap((statement, index): Piece[] => {
    const located = tryLocate(paragraphs, statement);
    return located.ok
      ? located.places.content.map((place) => ({ place, number: index + 1, kind: statement.kind }))
      : [];
  });
  const strong = color ? '\u001b[1m' : '';
  const lines = [
    ...wrap([{ text: escaped(assertions.title.text), style: strong }], width),
    ...wrap(
      [plain(`${path} · ${assertions.outlet?.name ?? assertions.source?.name ?? 'no source'} · ${dateText(prepared)}`)],
      width,
    ),
    '',
    ...paragraphs.flatMap((text, index) => [...wrap(markedParagraph(text, index, pieces, color), width), '']),
    ...assertions.statements.flatMap((statement, index) => {
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
