import { quoted } from '../model/quote-for-message.ts';

/**
 * Returns a function that is called for each id with its place (“articles/a.md:3”). It says whether the id is new, and
 * reports one that is not. `what` names the ids in messages.
 */
export function uniqueIds(what: string) {
  const first = new Map<string, string>();
  return (id: string, place: string, report: (message: string) => void): boolean => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, place);
    else report(`the ${what} ${quoted(id)} stands in ${earlier} already; give this one another`);
    return earlier === undefined;
  };
}
