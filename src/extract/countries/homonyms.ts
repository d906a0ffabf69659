/**
 * What a form means where it has several meanings; `open` where nothing of the text shows that it is the
 * country.
 */
export type Meaning = 'country' | 'other' | 'open';

/**
 * Signs that a text speaks of the country or of what is called the same, and what it means without a sign.
 */
interface Homonym {
  readonly country: RegExp;
  readonly other: RegExp;
  readonly otherwise: Meaning;
}

/** Forms of countries that other things have for a name too. */
const homonyms: Readonly<Record<string, Homonym>> = {
  // The state of the United States.
  Georgia: {
    country:
      /\b(?:Tbilisi|Batumi|Georgians|Georgian (?:[Pp]resident|[Pp]rime|[Pp]remier|[Ff]oreign|[Mm]inister|[Aa]mbassador|[Gg]overnment|[Pp]arliament|[Aa]rmy|[Dd]ream|[Oo]pposition)|Abkhazia|Ossetia|Caucasus|Russian?|Armenia|Azerbaijan|Ukraine|NATO|Black Sea|Republic of Georgia)\b/g,
    other:
      /\b(?:Atlanta|Savannah|Alabama|Tennessee|Florida|Carolinas?|Gov\.|Governor|Senate|senators?|Sen\.|Rep\.|[Cc]ounty|Democrats?|Republicans?|GOP|state of Georgia|legislature|Arizona|Pennsylvania|Wisconsin|Michigan|Texas|runoff)\b/g,
    otherwise: 'open',
  },
  // The bird.
  Turkey: {
    country:
      /\b(?:Ankara|Istanbul|Turkish|Turks?|Cyprus|Greece|Syria|Kurd(?:s|ish)?|NATO|EU|minister|president|government)\b/g,
    other:
      /\b(?:Thanksgiving|roast(?:ed|ing)?|stuffing|gravy|poultry|sandwich(?:es)?|feathers?|oven|hunters?|breast|cranberr(?:y|ies)|carve[ds]?|drumsticks?)\b/g,
    otherwise: 'country',
  },
  // The European Union, which has its seat there, and the courts of The Hague.
  Brussels: {
    country: /\bBelgi(?:um|ans?)\b/g,
    other: /\b(?:EU|E\.U\.|European|NATO|bloc|Commission)\b/g,
    otherwise: 'other',
  },
  'The Hague': {
    country: /\b(?:Dutch|Netherlands|Holland)\b/g,
    other: /\b(?:[Tt]ribunal|[Cc]ourt|ICC|war crimes)\b/g,
    otherwise: 'other',
  },
};

const countMatches = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** What the forms of several meanings mean in a text: what more signs speak for. */
export function meaningsIn(text: string): ReadonlyMap<string, Meaning> {
  return new Map(
    Object.entries(homonyms)
      .filter(([form]) => text.includes(form))
      .map(([form, { country, other, otherwise }]) => {
        const lead = countMatches(text, country) - countMatches(text, other);
        return [form, lead > 0 ? 'country' : lead < 0 ? 'other' : otherwise];
      }),
  );
}

/** What is called after the state of Georgia, and tells nothing of what the word means elsewhere. */
const namedAfterTheState = /^ (?:Tech|Southern|Institute of Technology|State University)\b/;

/** Whether the words after a form make it the name of something else: “Georgia Tech”. */
export function isPartOfOtherName(form: string, after: string): boolean {
  return form === 'Georgia' && namedAfterTheState.test(after);
}
