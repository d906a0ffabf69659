/** Whether an answer is data. The login page of a network, for one, answers every request with HTML. */
export function isJson({ ok, headers }: Response): boolean {
  return ok && (headers.get('content-type')?.includes('json') ?? false);
}
