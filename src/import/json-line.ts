import { quoted } from '../model/quote-for-message.ts';
import { isDate } from '../model/calendar.ts';
import { decodeInput } from './decode.ts';
import { type Outcome, ok, err } from './failure.ts';
import type { RawArticle, Metadata } from './raw-article.ts';
import { hyphenated } from './slug-of.ts';
import { metadataIn } from './metadata.ts';

const form = 'a line is {"title": …, "date": …, "source": …, "url": …, "text": …}, of which text is needed';
const texts = ['title', 'date', 'source', 'url', 'language', 'text'];
/** Names that have a meaning for every JavaScript object. */
const reserved = ['__proto__', 'constructor', 'prototype'];

function parse(line: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Titles of a series are often the same: the day tells them apart, also from those imported before. */
function stemOf({ title, date }: Metadata): string | null {
  const words = hyphenated(title ?? '', 80);
  return words !== '' && date !== null && isDate(date) ? `${words}-${date}` : null;
}

/** One line of JSON lines, as bytes; `name` is the file's with the number of the line. */
export function readJsonLine(name: string, bytes: Uint8Array): Outcome<RawArticle> {
  const line = decodeInput(name, bytes);
  if (!line.ok) return line;
  const parsed = parse(line.value);
  if ('problem' in parsed) return err(name, `this is no JSON (${parsed.problem})`, form);
  const { value } = parsed;
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return err(name, 'this is no JSON object', form);
  const bad = reserved.find((key) => Object.hasOwn(value, key));
  if (bad !== undefined) return err(name, `the key ${quoted(bad)} is not allowed`, 'take it out');
  const wrong = texts.find((key) => {
    const found: unknown = Reflect.get(value, key);
    return Object.hasOwn(value, key) && found !== null && typeof found !== 'string';
  });
  if (wrong !== undefined) return err(name, `“${wrong}” is not text`, form);
  const text: unknown = Reflect.get(value, 'text');
  if (typeof text !== 'string' || text.trim() === '') return err(name, 'there is no text in “text”', form);
  // What JSON writes out (`\u0000`) is looked at as what it says.
  const checked = decodeInput(name, new TextEncoder().encode(text));
  if (!checked.ok) return checked;
  const { told, notes } = metadataIn(value);
  return ok({ name, stem: stemOf(told), text: checked.value, told, notes });
}
