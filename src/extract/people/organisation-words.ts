import { wordSet } from '../english/word-set.ts';

/** Nouns for organisations that make statements, in lower case. */
export const organisationNouns = wordSet(`
government administration ministry department agency bureau office authority authorities police army
navy military cabinet parliament congress senate house court tribunal council commission committee
board party union federation association alliance coalition bloc company firm corporation bank fund
group organisation organization institute university college school hospital church club team
newspaper paper daily weekly magazine journal tabloid broadcaster channel station network website
agency outlet campaign foundation charity embassy consulate mission kremlin pentagon regulator
watchdog exchange airline operator manufacturer publisher museum society trust league
`);

/** Nouns for documents that make statements, in lower case. A document is not an organisation. */
export const documentNouns = wordSet(`
report reports statement statements study studies survey surveys poll polls letter memo document
documents article articles editorial book indictment complaint lawsuit filing release tweet post
email e-mail message note record records data figures statistics ruling resolution treaty agreement
law bill plan constitution text communique communiqué notice order transcript dossier analysis
research
`);
