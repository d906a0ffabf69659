import type { Random } from './random';
import { anyTopic, type Topic } from './topics';

type Some = readonly [string, ...string[]];

/** What somebody may be said to have said, after “that”. */
const reported: Some = [
  'the [thing] at [place] would be ready before [season]',
  'nobody had expected the [thing] to last [number] winters',
  'another [number] [folk] were needed for [work]',
  'the [thing] was more [trait] now than in [year]',
  'work on the [thing] would begin in [month]',
  'all [goods] from [place] had been counted',
  'the people of [place] would get a [thing] of their own',
  'the [folk] of [place] and [place] had agreed to share the [thing]',
  'fewer [goods] had been lost this [season] than last',
  'the old [thing] would be kept as a museum of [work]',
  'the cost had stayed below [number] thousand crowns',
  'every [weekday] was now set aside for [work]',
  'the [thing] had stood empty since [year]',
  'nothing would change for the [folk] before [month]',
  'the [goods] at [place] were as [trait] as any on the coast',
  'a vote on the [thing] would be held in [month]',
  'the [folk] had asked for [number] more [goods] and got them',
  'visitors from [place] had praised [work]',
  'the plan for the [thing] was drawn on a paper bag in [year]',
  'the [season] timetable left enough time for [work]',
];

/** Whole sentences that somebody may have spoken, without their last period. */
const spoken: Some = [
  'We will finish the [thing] before [season]',
  'I have never seen so many [goods] in one [season]',
  'Our [folk] know the [thing] better than anybody',
  'The [thing] belongs to all of us, and it stays where it is',
  'If the weather holds, [work] will take us [number] days',
  'Nobody in [place] goes home before the [thing] is [trait]',
  'We counted [number] hundred [goods], twice',
  'On a clear [weekday] you can see the [thing] from [place]',
  'My grandmother was one of the [folk] here',
  'Give us [number] weeks and the [thing] will look like new',
  'There is no reason why [place] should wait for its [goods]',
  'I learned [work] when I was [number] years old',
  'A [thing] that is not [trait] is only a very large ornament',
  'We asked [place] for [number] [goods], and they sent [number] more',
  'What matters is [work], and everything else can wait until [month]',
  'It isn’t the [goods] that we’re short of, it’s the [folk]',
  'The first [season] was hard, the second was [trait], and now we cannot imagine anything else',
  'People will come from [place] to see this [thing], and they will bring their children',
];

/** Words of somebody's own within a sentence of the article's. */
const fragments: Some = [
  'worth every [weekday] of [work]',
  'the best [thing] this side of [place]',
  'as [trait] as on its first day',
  'a promise that [place] has kept',
  'long overdue and rather [trait]',
  'more [trait] than anybody dared to hope',
  'a good [season] for [goods]',
  'not the last word on [work]',
];

/** Sentences in which nobody speaks. */
const told: Some = [
  'The [thing] at [place] was opened in [year] and closed for repairs in [month].',
  'About [number] hundred people came to see the [thing], among them [number] [folk].',
  'There is no second [thing] like it between [place] and [place].',
  'Visitors may see the [thing] on every [weekday] in [season].',
  'The [folk] of [place] have been busy with [work] since [month].',
  'A brass band played until the [goods] had been handed out.',
  'In [year] a storm carried away [number] [goods], and [place] has kept a list ever since.',
  'The road from [place] was closed for the day because of the [goods].',
  'Coffee was served in the [thing], which is [trait] even in [season].',
  'By [weekday] all [goods] had found an owner.',
  'Plans for a new [thing] hang in the town hall of [place].',
  'It took [number] [folk] and a borrowed horse to move the [goods].',
  'The [thing] is [trait], and [work] is done by hand.',
  'Children from [place] had drawn the [thing] on the pavement in chalk.',
  'The meeting ended after [number] hours with soup.',
  'Most of the [goods] come from [place], the rest from the attic.',
  'Nothing of the kind has been seen in [place] since [year].',
  'On the way home some stopped at the [thing] and counted the [goods] again.',
];

const titles: Some = [
  'A [thing] for [place]',
  '[place] opens its [thing]',
  'How the [folk] of [place] saved the [thing]',
  'No [goods] before [month]',
  '[place] counts its [goods]',
  'The [thing] at [place] stays',
  'More [goods], fewer [folk]',
  'A [trait] [season] for [place]',
  '[place] and [place] agree on the [thing]',
  'What [work] has to do with [place]',
  '[number] [goods] from [place]',
];

const longTitles: Some = [
  'How the [folk] of [place] kept the [thing] open through [number] winters, and why those of [place] now ' +
    'ask for a [trait] [thing] of their own before the [season] is over',
  'After [number] years of [work] the [thing] at [place] is [trait] again, but its [goods] are still in ' +
    '[place], where the [folk] would rather like to keep them',
];

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Phrases about one topic. */
export interface Phrases {
  readonly reported: () => string;
  readonly spoken: () => string;
  readonly fragment: () => string;
  readonly told: () => string;
  readonly title: () => string;
  readonly longTitle: () => string;
  readonly place: () => string;
  readonly thing: () => string;
}

export function phrasesAbout(topic: Topic, random: Random): Phrases {
  const slots: Readonly<Record<string, Some>> = { ...anyTopic, ...topic, name: [topic.name] };
  const fill = (template: string): string =>
    template
      .replaceAll(/\[(\w+)\]/g, (_, slot: string) => {
        const choice = slots[slot];
        if (choice === undefined) throw new Error(`there are no words for “${slot}”`);
        return random.pick(choice);
      })
      .replaceAll(/\b([Aa]) (?=[aeiou])/g, '$1n ');
  const from = (templates: Some) => () => fill(random.pick(templates));
  return {
    reported: from(reported),
    spoken: from(spoken),
    fragment: from(fragments),
    told: () => capitalised(from(told)()),
    title: () => capitalised(from(titles)()),
    longTitle: () => capitalised(from(longTitles)()),
    place: from(['[place]']),
    thing: from(['[thing]']),
  };
}
