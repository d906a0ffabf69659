/** The meaning of an ambiguous form in a text; `open` where the text does not show it. */
export type Meaning = 'country' | 'other' | 'open';

/** Signs for the country and for the other meaning of a form, and the meaning where they balance. */
interface Homonym {
  readonly country: RegExp;
  readonly other: RegExp;
  readonly otherwise: Meaning;
}

/** Forms of countries that also name something else. */
const homonyms: Readonly<Record<string, Homonym>> = {
  // Also a state of the United States.
  Georgia: {
    country:
      /\b(?:Tbilisi|Batumi|Georgians|Georgian (?:[Pp]resident|[Pp]rime|[Pp]remier|[Ff]oreign|[Mm]inister|[Aa]mbassador|[Gg]overnment|[Pp]arliament|[Aa]rmy|[Dd]ream|[Oo]pposition)|Abkhazia|Ossetia|Caucasus|Russian?|Armenia|Azerbaijan|Ukraine|NATO|Black Sea|Republic of Georgia)\b/g,
    other:
      /\b(?:Atlanta|Savannah|Alabama|Tennessee|Florida|Carolinas?|Gov\.|Governor|Senate|senators?|Sen\.|Rep\.|[Cc]ounty|Democrats?|Republicans?|GOP|state of Georgia|legislature|Arizona|Pennsylvania|Wisconsin|Michigan|Texas|runoff)\b/g,
    otherwise: 'open',
  },
  // Also the bird.
  Turkey: {
    country:
      /\b(?:Ankara|Istanbul|Turkish|Turks?|Cyprus|Greece|Syria|Kurd(?:s|ish)?|NATO|EU|minister|president|government)\b/g,
    other:
      /\b(?:Thanksgiving|roast(?:ed|ing)?|stuffing|gravy|poultry|sandwich(?:es)?|feathers?|oven|hunters?|breast|cranberr(?:y|ies)|carve[ds]?|drumsticks?)\b/g,
    otherwise: 'country',
  },
  // These two usually mean the European Union and the international courts.
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

/** The meaning of each ambiguous form that a text contains: the one with more signs. */
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

/** How names continue that contain the name of the state of Georgia. */
const namedAfterTheState = /^ (?:Tech|Southern|Institute of Technology|State University)\b/;

/** Whether the words after a form make it part of another name: “Georgia Tech”. */
export function isPartOfOtherName(form: string, after: string): boolean {
  return form === 'Georgia' && namedAfterTheState.test(after);
}
