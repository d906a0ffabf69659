/** What a page tells the worker. */
export type PageMessage =
  /** The reader takes the new version: the worker that waits takes over. */
  | { readonly kind: 'take' }
  /** The page was opened before there was a worker; here is the data that it carries. */
  | { readonly kind: 'opened'; readonly state: string };

export const isPageMessage = (data: unknown): data is PageMessage =>
  typeof data === 'object' && data !== null && 'kind' in data;
