import { singular } from '../english/singular.ts';
import { wordSet } from '../english/word-set.ts';

/** Nouns for the holder of an office, a rank or a profession. They are the heads of office phrases. */
const officeNouns = wordSet(`
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

/** Words that modify an office noun, before it or after “of”. */
export const officeModifiers = wordSet(`
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

/** Whether a word in lower case is an office noun, in the singular or plural, or a compound of one: “co-anchor”. */
export function isOfficeNoun(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1);
  return officeNouns.has(word) || officeNouns.has(last) || officeNouns.has(singular(last));
}
