/** What a page tells the worker. */
export type PageMessage =
  /** The reader takes the new version: the worker that waits takes over. */
  | { readonly kind: 'take' }
  /** The page was opened before there was a worker; here is the data that it carries. */
  | { readonly kind: 'opened'; readonly state: string }
  /** Asks whether the worker keeps the whole edition; it answers `true` or `false` through the port that comes along. */
  | { readonly kind: 'whole' };

export function isPageMessage(data: unknown): data is PageMessage {
  return typeof data === 'object' && data !== null && 'kind' in data;
}
