/** Whether an answer is data: what a login page in a hotel answers, for instance, is HTML whatever was asked for. */
export const isJson = ({ ok, headers }: Response): boolean =>
  ok && (headers.get('content-type')?.includes('json') ?? false);
