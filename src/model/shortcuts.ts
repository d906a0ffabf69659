/** The single keys that do something, and what. */
export const shortcuts = [
  { key: '/', does: 'Go to the search field, where the page has one' },
  { key: 'j', does: 'Next statement, or next entry of a list' },
  { key: 'k', does: 'Previous statement, or previous entry' },
  { key: '?', does: 'Show these keys' },
] as const;
