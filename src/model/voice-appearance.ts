/** How many appearances voices.css has. Further speakers reuse them and are told apart by their initials. */
const appearanceCount = 6;

/** The appearance of a speaker's marks, from 1, by the speaker's number in the article. */
export function voiceAppearance(number: number): number {
  return ((number - 1) % appearanceCount) + 1;
}
