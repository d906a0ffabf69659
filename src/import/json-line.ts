import { isDate } from '../model/calendar.ts';
import { isReservedKey } from '../model/ids.ts';
import { quoted } from '../model/quote-for-message.ts';
import { decodeInput } from './decode.ts';
import { type Outcome, ok, err } from './failure.ts';
import type { RawArticle, Metadata } from './raw-article.ts';
import { hyphenated } from './slug-of.ts';
import { metadataIn } from './metadata.ts';

const form = 'a line is {"title": …, "date": …, "source": …, "url": …, "text": …}, of which text is needed';
const texts = ['title', 'date', 'source', 'url', 'language', 'text'];

function parse(line: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Titles of a series are often the same: the date tells them apart, also from those imported before. */
function stemOf({ title, date }: Metadata): string | null {
  const words = hyphenated(title ?? '', 80);
  return words !== '' && date !== null && isDate(date) ? `${words}-${date}` : null;
}

/** Reads one line of JSON lines; `name` is the file's with the number of the line. */
export function readJsonLine(name: string, bytes: Uint8Array): Outcome<RawArticle> {
  const line = decodeInput(name, bytes);
  if (!line.ok) return line;
  const parsed = parse(line.value);
  if ('problem' in parsed) return err(name, `this is no JSON (${parsed.problem})`, form);
  const { value } = parsed;
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return err(name, 'this is no JSON object', form);
  const bad = Object.getOwnPropertyNames(value).find(isReservedKey);
  if (bad !== undefined) return err(name, `the key ${quoted(bad)} is not allowed`, 'take it out');
  const wrong = texts.find((key) => {
    const found: unknown = Reflect.get(value, key);
    return Object.hasOwn(value, key) && found !== null && typeof found !== 'string';
  });
  if (wrong !== undefined) return err(name, `“${wrong}” is not text`, form);
  const text: unknown = Reflect.get(value, 'text');
  if (typeof text !== 'string' || text.trim() === '') return err(name, 'there is no text in “text”', form);
  // Escapes of JSON (`\u0000`) are checked as the characters that they stand for.
  const checked = decodeInput(name, new TextEncoder().encode(text));
  if (!checked.ok) return checked;
  const { metadata, notes } = metadataIn(value);
  return ok({ name, stem: stemOf(metadata), text: checked.value, metadata, notes });
}
