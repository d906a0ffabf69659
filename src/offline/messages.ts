/** A message from a page to the worker. */
export type PageMessage =
  /** The reader takes the new version: the waiting worker takes over. */
  | { readonly kind: 'take' }
  /** The page was opened before there was a worker. `state` is the data that it carries. */
  | { readonly kind: 'opened'; readonly state: string }
  /** Asks whether the worker keeps the whole edition. It answers `true` or `false` through the port of the message. */
  | { readonly kind: 'whole' };

/** Recognises such a message. */
export function isPageMessage(data: unknown): data is PageMessage {
  return typeof data === 'object' && data !== null && 'kind' in data;
}
