import { wordSet } from '../english/word-set.ts';

/** Words of the offices of a state. */
const stateOfficeWords = wordSet(`
minister ministers ministry premier president vice-president chancellor secretary undersecretary ambassador envoy
consul diplomat government cabinet parliament parliamentary parliamentarian presidential senator senators senate
congressman congresswoman congress representative lawmaker legislator legislators mp mps deputy speaker king queen
prince princess emperor emir sultan monarch governor foreign defence defense interior treasury state army navy
military general admiral colonel commander police embassy consulate court judge prosecutor attorney kremlin
spokesman spokeswoman spokesperson negotiator delegate leader opposition intelligence president-elect
`);
/** Words of offices that are not a state's, even where they name a country. */
const otherOfficeWords = wordSet(`
association company firm corporation corp inc group bank university college school institute academy club team
federation union league party foundation society church museum newspaper daily weekly magazine agency network
channel chamber centre center council committee community organisation organization trust fund airline airlines
industry business olympic football player coach director actor singer
`);

/**
 * Whether an office, in the words of a text, is one of a state: “Norwegian Harbour Minister”, not “Norwegian skipper”.
 */
export function isStateOffice(office: string): boolean {
  const words = office.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];
  return words.some((word) => stateOfficeWords.has(word)) && !words.some((word) => otherOfficeWords.has(word));
}
