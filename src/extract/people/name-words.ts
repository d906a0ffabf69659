import { singular } from '../english/singular.ts';
import { wordSet } from '../english/word-set.ts';

/** Forms of address, in lower case and without the stop. */
export const honorifics = wordSet(
  'mr mrs ms miss mx dr prof sir dame lady lord rev hon madam mme madame mademoiselle monsieur herr frau señor señora baron baroness sheikh ayatollah',
);

/** Titles and suffixes that are printed with a stop, in lower case and without it. */
export const titlesWithStop = wordSet(
  'mr mrs ms dr prof sen sens rep reps gov gen col maj capt lt sgt adm rev hon st jr sr cmdr pres sec',
);

/** Words in names of organisations, places, works and events, but rarely in names of people. */
const nonPersonWords = wordSet(`
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

/** Whether a word in lower case, or its singular, is one that rarely belongs to a person's name. */
export function isNonPersonWord(word: string): boolean {
  return nonPersonWords.has(word) || nonPersonWords.has(singular(word));
}

/** Words inside names that are printed in lower case. */
export const particles = wordSet(
  'van von der den de del della di da das dos du la le bin ibn ben al el ter ten zu af av e y',
);
