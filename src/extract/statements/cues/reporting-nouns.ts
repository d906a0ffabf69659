/*
 * Nouns that report, by what follows them. As with the verbs: facts of English, kept where annotated news bears them out.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** “her claim that it stays” */
export const clauseNouns = set(`
  accusation accusations admission agreement allegation allegations announcement argument arguments assertion
  assertions assurance assurances assumption belief beliefs charge charges claim claims comment comments complaint
  complaints concern concerns conclusion contention conviction criticism decision declaration demand demands denial
  doubt doubts expectation expectations explanation fear fears feeling hope hopes idea impression insistence notion
  opinion pledge position prediction predictions promise promises proposal recognition remark remarks report reports
  requirement revelation revelations rumor rumors sense speculation statement statements suggestion suggestions
  suspicion theory thought view vow warning warnings worry worries
`);

/** “his refusal to leave” */
export const infinitiveNouns = set(`
  decision refusal promise pledge vow plan plans threat offer call calls desire willingness proposal demand request
  bid promises pledges vows threats offers requests demands eagerness reluctance
`);

/** “criticism of the plan”, “support for it” */
export const thingNouns: Readonly<Record<string, ReadonlySet<string>>> = {
  of: set(`
    criticism condemnation denunciation praise accusations allegations endorsement rejection mockery disapproval
    approval fears
  `),
  for: set('support calls call demand demands disdain contempt praise requests request preference advocacy criticism'),
  about: set(`
    concerns concern questions complaints worries comments remarks doubts fears warnings statements skepticism anxiety
  `),
  to: set('opposition objections objection reference references'),
  on: set('attack attacks position stance views comment'),
  over: set('concerns outrage questions anger criticism worries'),
  against: set('attacks accusations allegations charges argument'),
};
