import type { ArticleDraft } from './draft';
import type { Phrases } from './phrases';
import type { Random } from './random';
import { slugOf } from './slug-of';

type Provenance = Pick<ArticleDraft, 'source' | 'outlet' | 'date' | 'related' | 'removed'>;

const outlets = ['The Quayside Ledger', 'Harrow & Tide', 'The Lower Marl Courier', 'Hedgerow Weekly'] as const;
const sources = ['Skerrydale Wire', 'Ministry of Small Ports', 'Lantern Press Agency'] as const;

const two = (number: number): string => String(number).padStart(2, '0');

/** Reserved for examples: these addresses lead nowhere for good. */
const addressOf = (outlet: string, path: string): string => `https://${slugOf(outlet)}.example/${path}`;

function dateOf(index: number, random: Random, { thing, place }: Phrases) {
  const year = random.between(2009, 2024);
  const month = `${year}-${two(random.between(1, 12))}`;
  const day = `${month}-${two(random.between(1, 28))}`;
  switch (index % 10) {
    case 3:
      return { year, date: { printed: month } };
    case 4:
      return { year, date: { printed: String(year) } };
    case 5: {
      const opened = random.between(1880, 1990);
      const age = year + 1 - opened;
      const evidence = `Next year the ${thing()} at ${place()}, which was opened in ${opened}, turns ${age}`;
      const turns = `It was opened in ${opened} and turns ${age} in ${year + 1}.`;
      const because = `${turns} The article calls that “next year”.`;
      return { year, date: { inferred: String(year), because }, closing: `{evidence:date|${evidence}}.` };
    }
    case 6:
      return { year };
    default:
      return { year, date: { printed: day } };
  }
}

/** What an article's front matter says of where it comes from, with each case in turn. */
export function provenanceOf(index: number, random: Random, phrases: Phrases, paragraphs: number) {
  const { year, date, closing } = dateOf(index, random, phrases);
  const outlet = random.pick<string>(outlets);
  const source = random.pick<string>(sources);
  const title = phrases.title();
  const provenance: Provenance = {
    ...(index % 4 === 1 || index % 4 === 2 ? { source: { name: source, printed: `Source: ${source}` } } : {}),
    ...(index % 4 < 2 ? {} : { outlet: { name: outlet, url: addressOf(outlet, String(year)) } }),
    ...(index % 4 === 0 && index % 8 !== 0 ? { outlet: { name: outlet } } : {}),
    ...(date === undefined ? {} : { date }),
    ...(index % 3 === 0
      ? {
          related: [
            { label: 'Read more:', title },
            { title, url: addressOf(outlet, slugOf(title)) },
          ],
        }
      : {}),
    ...(index % 6 === 0
      ? {
          removed: [
            {
              what: 'An advertisement',
              why: 'It is not part of the text.',
              after: Math.ceil(paragraphs / 2),
            },
            { what: 'A picture’s caption', why: 'The picture is not published.', after: 0 },
          ],
        }
      : {}),
  };
  const folder = ['', String(year), `${year}/notes`][index % 3] ?? '';
  return { provenance, folder, closing: closing === undefined ? [] : [closing] };
}
