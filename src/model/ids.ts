declare const brand: unique symbol;
type Id<What extends string> = string & { readonly [brand]: What };

/** An article's address, minted once: `a-z`, `0-9` and single hyphens between them, 1 to 100 characters. */
export type Slug = Id<'article'>;
/** A statement's opaque id: a letter, then 4 to 15 of `a-z` and `0-9`. */
export type StatementId = Id<'statement'>;
/** A person's id, of the same form as a slug. */
export type PersonId = Id<'person'>;
/** ISO 3166-1 alpha-2, in lower case as it stands in addresses: `ru`. */
export type CountryCode = Id<'country'>;
/** A short hash of a statement's wording: 8 hexadecimal digits. The build makes it; a link carries it. */
export type Rev = Id<'wording'>;

const hyphenated = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text has the form of a slug. */
export function isSlug(text: string): text is Slug {
  return text.length <= 100 && hyphenated.test(text);
}
/** Whether a text has the form of a person's id. */
export function isPersonId(text: string): text is PersonId {
  return text.length <= 100 && hyphenated.test(text);
}
/** Whether a text has the form of a statement's id. */
export function isStatementId(text: string): text is StatementId {
  return /^[a-z][a-z0-9]{4,15}$/.test(text);
}
/** Whether a text has the form of a wording's hash. */
export function isRev(text: string): text is Rev {
  return /^[0-9a-f]{8}$/.test(text);
}
/** Whether a text has the form of a country's code. No country need have it. */
export function isCountryCode(text: string): text is CountryCode {
  return /^[a-z]{2}$/.test(text);
}

/**
 * Whether a name means something on every JavaScript object, so that no id and no key of content may be it: it would be
 * found on objects that do not have it, or change their prototype.
 */
export function isReservedKey(name: string): boolean {
  return name === '__proto__' || name === 'constructor' || name === 'prototype';
}
