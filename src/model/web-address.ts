/**
 * Whether a text is an http or https address without name and password. One with white space is none, since `URL`
 * would drop that silently.
 */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
