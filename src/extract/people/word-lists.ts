import { wordSet } from '../english/word-set.ts';

/** Forms of address, without their stop. */
export const honorifics = wordSet(
  'mr mrs ms miss mx dr prof sir dame lady lord rev hon madam mme monsieur señor sheikh ayatollah',
);

/** Titles that are printed with a stop, and suffixes like them. */
export const titlesWithStop = wordSet(
  'mr mrs ms dr prof sen sens rep reps gov gen col maj capt lt sgt adm rev hon st jr sr cmdr pres sec',
);

/** What somebody is who has an office, a rank or a task: the last word of an office. */
const offices = wordSet(`
filmmaker moderator blogger commentator podcaster presenter narrator producer hacker whistleblower
president presidents minister premier chancellor secretary undersecretary senator sen representative
rep congressman congresswoman governor gov mayor judge justice general gen colonel col major maj
captain capt lieutenant lt sergeant sgt corporal admiral adm commander commissioner ambassador envoy
consul spokesman spokeswoman spokesperson chairman chairwoman chairperson chair chief director head
leader king queen prince princess emperor sultan emir pope bishop archbishop cardinal pastor rabbi
imam professor coach attorney prosecutor lawyer analyst editor author writer economist activist
lawmaker mp deputy speaker whip ceo cfo executive founder cofounder co-founder manager officer
official sheriff marshal detective inspector superintendent dean candidate nominee strategist
adviser advisor aide negotiator diplomat historian expert scientist researcher host anchor reporter
correspondent journalist columnist actor actress singer counsel solicitor treasurer comptroller
chancellor delegate councilman councilwoman councillor alderman legislator parliamentarian
rapporteur coordinator administrator president-elect vice-president biologist physicist engineer
physician doctor surgeon nurse teacher principal student pilot sailor farmer artist musician player
striker goalkeeper defender midfielder trainer owner partner boss guru cleric politician businessman
businesswoman entrepreneur banker investor pollster scholar fellow veteran vice premier-designate
minister-president firebrand billionaire skipper harbourmaster harbormaster treasurer curator
conductor composer novelist poet architect
`);

/** Words of offices that stand before their last one, or after its “of”. */
export const officeWords = wordSet(`
tourism cooperation co-operation enlargement integration infrastructure information technology science
social internal external development fisheries youth immigration housing planning mining women children
former ex then acting interim deputy vice prime first second chief senior assistant associate
executive managing general attorney foreign defence defense interior finance justice health
education labour labor trade energy agriculture transport transportation economy economic
environment culture sports home state treasury commerce security national federal house senate
majority minority opposition party press supreme high special permanent republican democratic
democrat libertarian conservative liberal presidential campaign white affairs relations staff
representatives communications operations intelligence homeland veterans sports district county city
regional provincial communist socialist co-chair retired late outgoing incoming newly elected
`);

/** Words that stand in names of organisations, places, works and events, and hardly ever in a person's. */
const things = wordSet(`
ministry department university college school institute council committee commission party company
corporation corp inc ltd llc plc group bank fund foundation association union federation league
agency bureau office court house senate congress parliament assembly army navy force forces police
hospital church museum center centre club team press news times post journal magazine radio
television tv network street avenue road square bridge river lake mountain mountains sea ocean bay
island islands park airport station stadium hotel tower palace building county city town village
state states district province region republic kingdom empire nations organization organisation
conference summit treaty act law bill agreement accord accords plan project program programme award
prize cup championship championships games olympics world war day week year festival board authority
administration service services society trust alliance coalition front movement campaign initiative
convention forum academy library theater theatre orchestra band studios pictures entertainment
industries industry enterprises holdings partners associates international national federal global
united american european north south east west northern southern eastern western central new old
great upper lower middle red black white gulf strait cape mount fort port valley beach hill hills
hall gate market mall plaza line lines airlines airways motors systems technologies software energy
oil gas power water health care security defense defence intelligence economic development research
studies policy affairs human rights freedom peace justice liberty democracy democrats republicans
democrat republican conservatives liberals labour labor greens christian christians muslim muslims
islamic catholic jewish jews arab arabs christmas easter ramadan thanksgiving halloween bible quran
internet web facebook twitter google report review survey poll index file online daily sunday
evening morning herald tribune gazette chronicle observer guardian telegraph standard mirror globe
star sun dispatch courier register sentinel examiner inquirer record january february march april
june july august september october november december monday tuesday wednesday thursday friday
saturday constitution amendment supreme bureau embassy consulate ministry cabinet treasury pentagon
kremlin capitol trophy medal promotions studios operation mission battalion brigade division
regiment squadron fleet corps command headquarters base camp europe asia africa america caribbean balkans session sessions one two three four five six seven eight
nine ten street boulevard highway route interstate exit campus dormitory tech polytechnic harbour harbor canal dam
`);

/** A long word without the “s” of its plural. */
const singular = (word: string): string => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word);

/** “minister” and “ministers”, and “co-anchor” by its last part. */
export function isOfficeNoun(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1);
  return offices.has(word) || offices.has(last) || offices.has(singular(last));
}

/** Whether a word, or what it is the plural of, stands in names of things. */
export function isThing(word: string): boolean {
  return things.has(word) || things.has(singular(word));
}

/** Words within names that stand in lower case. */
export const particles = wordSet(
  'van von der den de del della di da das dos du la le bin ibn ben al el ter ten zu af av e y',
);

const he = wordSet(
  'mr sir lord king prince emperor sultan emir pope monsieur congressman businessman councilman father brother son husband',
);
const she = wordSet(
  'mrs ms miss dame lady queen princess madam mme spokeswoman congresswoman chairwoman businesswoman councilwoman actress mother sister daughter wife',
);

export type Pronoun = 'he' | 'she';

/** The pronoun that a title or a role speaks of somebody with; null of most. */
export function pronounOf(word: string): Pronoun | null {
  return he.has(word) ? 'he' : she.has(word) ? 'she' : null;
}
