import { quoted } from '../model/quote-for-message.ts';

/** Notes an id where it stands first, and tells of each further place. */
export function uniqueIds(what: string) {
  const first = new Map<string, string>();
  return (id: string, place: string, tell: (message: string) => void): boolean => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, place);
    else tell(`the ${what} ${quoted(id)} stands in ${earlier} already; give this one another`);
    return earlier === undefined;
  };
}
