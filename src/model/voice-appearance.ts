/** The looks that voices.css has; more speakers than that go round, told apart by their initials. */
const looks = 6;

/** The look of a speaker's marks, from the speaker's number in the article. */
export function voiceAppearance(number: number): number {
  return ((number - 1) % looks) + 1;
}
