/** A BCP 47 tag in its canonical form (`en-us` → `en-US`), or null where the text is no tag. */
export function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
