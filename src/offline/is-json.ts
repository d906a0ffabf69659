/** Whether an answer is data: what a login page in a hotel answers, for instance, is HTML whatever was asked for. */
export function isJson({ ok, headers }: Response): boolean {
  return ok && (headers.get('content-type')?.includes('json') ?? false);
}
