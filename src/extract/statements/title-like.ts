const word = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’&.-]*/gu;
const small = new Set('a an the of in on at by for with from to and or but nor as is into over vs via'.split(' '));
const endsLikeSpeech = /[.!?…,]["'”’]?\s*$/;

/** The words of a title, a programme or a slogan: capitals on all but the small ones, and no stop of its own. */
export function isTitleLike(text: string): boolean {
  const words = text.match(word) ?? [];
  const long = words.filter((one) => !small.has(one.toLowerCase()));
  const capitals = long.filter((one) => one.charAt(0) !== one.charAt(0).toLowerCase() || /^\p{N}/u.test(one));
  return words.length > 1 && long.length > 1 && capitals.length === long.length && !endsLikeSpeech.test(text);
}
