/** An event whose year is well known. */
export interface KnownEvent {
  /** Its name at the start of a sentence. */
  readonly name: string;
  readonly year: number;
  /** How news names it, after “anniversary of”. Anchored at the start. */
  readonly words: RegExp;
}

/**
 * Events whose anniversaries are in the news. The list is short, because a disputed year would give an article a wrong
 * date. The year is the one in which the event ended or its document was signed.
 */
export const knownEvents: readonly KnownEvent[] = [
  {
    name: 'The victory in the Second World War',
    year: 1945,
    words:
      /^(?:the )?(?:allied |soviet |great )?victory (?:over (?:german |nazi |hitlerite )?(?:fascism|nazism|germany|nazi germany)|in (?:the )?(?:great patriotic war|second world war|world war (?:ii|two)|world anti-fascist war))/i,
  },
  {
    name: 'The end of the Second World War',
    year: 1945,
    words: /^(?:the )?end of (?:the )?(?:second world war|world war (?:ii|two)|wwii)/i,
  },
  { name: 'The bombing of Hiroshima', year: 1945, words: /^(?:the )?(?:atomic )?bombing of hiroshima/i },
  { name: 'The liberation of Auschwitz', year: 1945, words: /^(?:the )?liberation of (?:the )?auschwitz/i },
  {
    name: 'The founding of the United Nations',
    year: 1945,
    words: /^(?:the )?(?:founding|establishment|creation) of (?:the )?united nations/i,
  },
  {
    name: 'The landing in Normandy',
    year: 1944,
    words: /^(?:the )?(?:d-day|normandy landings|landings? in normandy)/i,
  },
  {
    name: 'The attack on Pearl Harbor',
    year: 1941,
    words: /^(?:the )?(?:japanese )?attack on pearl harbor/i,
  },
  {
    name: 'The armistice of the First World War',
    year: 1918,
    words: /^(?:the )?(?:end of (?:the )?(?:first world war|world war (?:i|one))\b|1918 armistice)/i,
  },
  {
    name: 'The October Revolution',
    year: 1917,
    words: /^(?:the )?(?:october|bolshevik|russian) revolution/i,
  },
  { name: 'The sinking of the Titanic', year: 1912, words: /^(?:the )?sinking of (?:the )?titanic/i },
  {
    name: 'The American Declaration of Independence',
    year: 1776,
    words: /^(?:the )?(?:u\.?s\.? |american )?declaration of independence/i,
  },
  {
    name: 'The independence of India',
    year: 1947,
    words: /^(?:the )?(?:indian independence|independence of india|india[’']s independence)/i,
  },
  {
    name: 'The founding of NATO',
    year: 1949,
    words: /^(?:the )?(?:founding|establishment|creation) of nato/i,
  },
  {
    name: 'The founding of the People’s Republic of China',
    year: 1949,
    words:
      /^(?:the )?(?:founding|establishment|foundation) of (?:the )?(?:people[’']s republic of china|prc|new china)/i,
  },
  { name: 'The landing on the Moon', year: 1969, words: /^(?:the )?(?:(?:first )?moon landing|apollo 11)/i },
  {
    name: 'The disaster of Chernobyl',
    year: 1986,
    words: /^(?:the )?(?:chernobyl|(?:disaster|accident|explosion) (?:of|at) (?:the )?chernobyl)/i,
  },
  { name: 'The fall of the Berlin Wall', year: 1989, words: /^(?:the )?fall of the berlin wall/i },
  {
    name: 'The reunification of Germany',
    year: 1990,
    words: /^(?:the )?(?:german reunification|reunification of germany)/i,
  },
  {
    name: 'The dissolution of the Soviet Union',
    year: 1991,
    words: /^(?:the )?(?:dissolution|collapse|breakup) of the (?:soviet union|ussr)/i,
  },
  { name: 'The genocide in Rwanda', year: 1994, words: /^(?:the )?(?:rwandan genocide|genocide in rwanda)/i },
  {
    name: 'The genocide of Srebrenica',
    year: 1995,
    words: /^(?:the )?(?:srebrenica (?:genocide|massacre)|(?:genocide|massacre) (?:in|of|at) srebrenica)/i,
  },
  { name: 'The Good Friday Agreement', year: 1998, words: /^(?:the )?good friday agreement/i },
  {
    name: 'The attacks of 11 September',
    year: 2001,
    words: /^(?:the )?(?:september 11(?:th)?|9\/11|11 september)/i,
  },
];
