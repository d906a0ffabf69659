import { wordSet, wordSets } from './word-set.ts';

/*
 * Reporting nouns, by the complement that follows them. As with the verbs, each is kept where annotated news shows that
 * it usually reports.
 */

/** Nouns with a that-clause: “her claim that it stays”. */
export const clauseNouns = wordSet(`
  accusation accusations admission agreement allegation allegations announcement argument arguments assertion
  assertions assurance assurances assumption belief beliefs charge charges claim claims comment comments complaint
  complaints concern concerns conclusion contention conviction criticism decision declaration demand demands denial
  doubt doubts expectation expectations explanation fear fears feeling hope hopes idea impression insistence notion
  opinion pledge position prediction predictions promise promises proposal recognition remark remarks report reports
  requirement revelation revelations rumor rumors sense speculation statement statements suggestion suggestions
  suspicion theory thought view vow warning warnings worry worries
`);

/** Nouns with an infinitive: “his refusal to leave”. */
export const infinitiveNouns = wordSet(`
  decision refusal promise pledge vow plan plans threat offer call calls desire willingness proposal demand request
  bid promises pledges vows threats offers requests demands eagerness reluctance
`);

/** Nouns with a prepositional complement, by preposition: “criticism of the plan”, “support for it”. */
export const prepositionalNouns = wordSets({
  of: `
    criticism condemnation denunciation praise accusations allegations endorsement rejection mockery disapproval
    approval fears
  `,
  for: 'support calls call demand demands disdain contempt praise requests request preference advocacy criticism',
  about: `
    concerns concern questions complaints worries comments remarks doubts fears warnings statements skepticism anxiety
  `,
  to: 'opposition objections objection reference references',
  on: 'attack attacks position stance views comment',
  over: 'concerns outrage questions anger criticism worries',
  against: 'attacks accusations allegations charges argument',
});
