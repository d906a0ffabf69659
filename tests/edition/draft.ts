import type { Selector } from './selector';

export type Kind = 'direct' | 'mixed' | 'indirect';

/** A person's id, or whoever else speaks. */
export type Speaker =
  | string
  | { readonly country: string }
  | { readonly organisation: string }
  | { readonly unnamed: string };

/** A statement whose phrase, cue and content are marked in the paragraphs with its key. */
export interface StatementDraft {
  readonly key: string;
  readonly id: string;
  readonly kind: Kind;
  readonly speaker: Speaker;
}

export interface ListedPerson {
  readonly person: string;
  readonly present?: boolean;
  readonly office?: string;
  readonly country?: string;
  readonly also?: readonly Selector[];
}

type ListedCountry = string | { readonly country: string; readonly except: readonly Selector[] };

export interface Removed {
  readonly what: string;
  readonly why: string;
  readonly after: number;
}

type DateDraft =
  | { readonly printed: string }
  /** The evidence is what the paragraphs mark as `{evidence:date|…}`. */
  | { readonly inferred: string; readonly because: string };

/** An article before it is a file: its selectors are not made yet. */
export interface ArticleDraft {
  /** Below `articles/`; '' is that folder itself. */
  readonly folder: string;
  readonly slug: string;
  readonly title: { readonly text: string; readonly by: 'source' | 'edition' };
  readonly language: string;
  readonly source?: { readonly name: string; readonly printed: string; readonly url?: string };
  readonly outlet?: { readonly name: string; readonly url?: string };
  readonly date?: DateDraft;
  readonly added?: string;
  readonly related?: readonly { readonly label?: string; readonly title: string; readonly url?: string }[];
  readonly removed?: readonly Removed[];
  readonly people: readonly ListedPerson[];
  readonly countries: readonly ListedCountry[];
  readonly statements: readonly StatementDraft[];
  /** With markup. */
  readonly paragraphs: readonly string[];
}

/** The file of an article, from `articles/`. */
export function pathOf({ folder, slug }: ArticleDraft): string {
  return ['articles', ...(folder === '' ? [] : [folder]), `${slug}.md`].join('/');
}
