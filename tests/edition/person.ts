import { countries } from './countries';

/** What somebody is: a state's, an organisation's, or nothing that a text would say. */
export type Post =
  | {
      readonly kind: 'state';
      readonly title: string;
      readonly country: string;
      readonly since: string | null;
    }
  | { readonly kind: 'body'; readonly title: string; readonly body: string }
  | { readonly kind: 'none' };

/** Somebody made up. */
export interface MadeUpPerson {
  readonly id: string;
  readonly name: string;
  /** Short forms of the name in texts, the best first. */
  readonly aliases: readonly string[];
  readonly pronoun: 'she' | 'he';
  readonly post: Post;
}

export function holdsOffice(country: string, title: string, since: string | null = null): Post {
  return {
    kind: 'state',
    title,
    country,
    since,
  };
}

/** A person's office as texts word it; `null` without one. */
export function officeOf({ post }: MadeUpPerson): string | null {
  if (post.kind === 'none') return null;
  if (post.kind === 'body') return `${post.title} of the ${post.body}`;
  const adjective = countries.find(({ code }) => code === post.country)?.adjective ?? '';
  return `${adjective} ${post.title}`;
}
