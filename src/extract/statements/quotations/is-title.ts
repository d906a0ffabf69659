const wordPattern = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’&.-]*/gu;
const minorWords = new Set('a an the of in on at by for with from to and or but nor as is into over vs via'.split(' '));
const endsLikeSpeech = /[.!?…,]["'”’]?\s*$/;

/** Words before a title, even where the newspaper puts a comma inside its marks: “of ‘Morning Tide,’”. */
const titleIntroducers = new Set(
  "'s of on for in by from with at the a an his her its their called titled entitled named dubbed book show film movie song".split(
    ' ',
  ),
);

/** Words and marks before quoted speech. */
const speechIntroducers = new Set([',', ':', 'chanting', 'chanted', 'shouting', 'shouted', 'yelling', 'yelled']);

/** Whether quoted words are the title of a work, a programme or a slogan: all but minor words are capitalised. */
export function isTitle(text: string, wordBefore: string): boolean {
  const words = text.match(wordPattern) ?? [];
  const long = words.filter((one) => !minorWords.has(one.toLowerCase()));
  const capitals = long.filter((one) => one.charAt(0) !== one.charAt(0).toLowerCase() || /^\p{N}/u.test(one));
  const named = words.length > 1 && long.length > 1 && capitals.length === long.length;
  return (
    named && !speechIntroducers.has(wordBefore) && (!endsLikeSpeech.test(text) || titleIntroducers.has(wordBefore))
  );
}
