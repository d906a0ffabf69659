import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';

const cases: Record<string, [text: string, ...statements: string[]][]> = {
  'a clause after the verb': [
    ['Moen said that the harbour stays open.', 'indirect: Moen | said | that the harbour stays open'],
    ['Moen said the harbour stays open.', 'indirect: Moen | said | the harbour stays open'],
    ['She has also warned that the quay may sink.', 'indirect: She | has also warned | that the quay may sink'],
    ['Moen told the council that the quay may sink.', 'indirect: Moen | told | that the quay may sink'],
    ['Moen told the crew the quay may sink.', 'indirect: Moen | told | the quay may sink'],
    ['He believes that the talks will help.', 'indirect: He | believes | that the talks will help'],
    ['Fishermen say they fear the storm.', 'indirect: Fishermen | say | they fear the storm'],
    ['Moen said on Monday that the quay may sink.', 'indirect: Moen | said | that the quay may sink'],
    ['Moen, however, insisted that it stays.', 'indirect: Moen | insisted | that it stays'],
    ['Moen asked whether the quay may sink.', 'indirect: Moen | asked | whether the quay may sink'],
    ['Moen explained why the quay may sink.', 'indirect: Moen | explained | why the quay may sink'],
  ],
  'a speaker among other words': [
    ['Moen on Tuesday said it stays.', 'indirect: Moen | said | it stays'],
    [
      'In Bergen, the Harbour Fund, a group of donors, said it stays.',
      'indirect: the Harbour Fund, a group of donors | said | it stays',
    ],
    ['Officials who know the plan say it will work.', 'indirect: Officials who know the plan | say | it will work'],
    [
      'Praising the crew, Moen said it stays.',
      'indirect: Moen | Praising | the crew',
      'indirect: Moen | said | it stays',
    ],
  ],
  'a reporting noun': [
    ['Moen’s claim that the quay may sink surprised nobody.', 'indirect: Moen | claim | that the quay may sink'],
    ['They heard her criticism of the old plan.', 'indirect: her | criticism of | the old plan'],
    ['His refusal to leave was praised by nobody.', 'indirect: His | refusal | to leave'],
  ],
  'the cue after it': [
    ['The harbour stays open, Moen said.', 'indirect: Moen | said | The harbour stays open'],
    ['The harbour stays open, said Ada Moen.', 'indirect: Ada Moen | said | The harbour stays open'],
    ['The harbour, Moen said, stays open.', 'indirect: Moen | said | The harbour … stays open'],
    ['The harbour stays open, as Moen put it.', 'indirect: Moen | put it | The harbour stays open'],
  ],
  '“according to”': [
    ['The harbour stays open, according to Moen.', 'indirect: Moen | according to | The harbour stays open'],
    [
      'According to the report, the harbour stays open.',
      'indirect: the report | According to | the harbour stays open',
    ],
  ],
  'a part in quotation marks': [
    [
      'Moen said the harbour is “open to all of us” again.',
      'mixed: Moen | said | the harbour is “open to all of us” again',
    ],
    [
      'The people “deserve a harbour for all,” said Moen.',
      'mixed: Moen | said | The people “deserve a harbour for all,”',
    ],
    ['Moen called the plan “a gift to the sea.”', 'mixed: Moen | called | the plan “a gift to the sea.”'],
  ],
  'an end within the sentence': [
    ['Moen said the quay may sink - a fear that few share.', 'indirect: Moen | said | the quay may sink'],
    ['Moen said the quay - the old one - may sink.', 'indirect: Moen | said | the quay - the old one - may sink'],
    [
      'Moen said that it stays, but that it costs more.',
      'indirect: Moen | said | that it stays, but that it costs more',
    ],
    ['Moen criticized the plan, but not the crew.', 'indirect: Moen | criticized | the plan'],
    ['Moen said the plan is “a gift,” but the crew left.', 'mixed: Moen | said | the plan is “a gift,”'],
  ],
  'an impersonal verb or an addressee': [
    ['The harbour is believed to be sinking.', 'indirect: – | is believed | The harbour … to be sinking'],
    ['The plan was rejected by the council.', 'indirect: the council | was rejected by | The plan'],
    ['The quay is seen as a gift to the sea.', 'indirect: – | is seen as | The quay … a gift to the sea'],
    ['Moen was praised for the new quay.', 'indirect: – | was praised | Moen … for the new quay'],
    ['The quay was built by the crew.'],
    ['Moen was asked to leave the hall.', 'indirect: – | was asked | to leave the hall'],
    [
      'Asked about the quay, Moen said it stays.',
      'indirect: – | Asked about | the quay',
      'indirect: Moen | said | it stays',
    ],
    ['Their promises to build a quay came late.', 'indirect: Their | promises | to build a quay'],
  ],
  'an adjective of attitude': [
    ['Moen is confident that it stays.', 'indirect: Moen | is confident | that it stays'],
    ['Moen has been critical of the plan.', 'indirect: Moen | has been critical of | the plan'],
    ['The quay is new and wet.'],
  ],
  'particles and adjuncts around the verb': [
    [
      'Moen issued a statement on Monday saying that it stays.',
      'indirect: Moen | issued a statement on Monday saying | that it stays',
    ],
    ['Moen told a council hearing that it stays.', 'indirect: Moen | told | that it stays'],
    ['Moen decided not to leave.', 'indirect: Moen | decided | not to leave'],
    ['Many said that it stays.', 'indirect: Many | said | that it stays'],
    ['Moen ruled in that case that it stays.', 'indirect: Moen | ruled | that it stays'],
    ['Moen shot back that it stays.', 'indirect: Moen | shot back | that it stays'],
    ['“It stays open,” Moen replied calmly.', 'direct: Moen | replied calmly | It stays open'],
    ['The harbour, Moen said, is “open.”', 'mixed: Moen | said | The harbour … is “open.”'],
    ['According to state law, the harbour stays open.', 'indirect: state law | According to | the harbour stays open'],
    ['The survey shows Moen ahead of Berg.', 'indirect: The survey | shows | Moen ahead of Berg'],
  ],
  'an object that is judged': [
    [
      'Moen highlighted the significance of the harbour.',
      'indirect: Moen | highlighted | the significance of the harbour',
    ],
    [
      'Moen expressed optimism about the future of the quay.',
      'indirect: Moen | expressed optimism | about the future of the quay',
    ],
    [
      'Moen expressed her pleasure at meeting the crew.',
      'indirect: Moen | expressed | her pleasure at meeting the crew',
    ],
    ['Moen congratulated the crew on two wins.', 'indirect: Moen | congratulated | the crew on two wins'],
    ['Moen criticized the plan on Monday.', 'indirect: Moen | criticized | the plan'],
    ['The council pointed to the old maps.', 'indirect: The council | pointed to | the old maps'],
    [
      'He noted the rise, which he described as being steep.',
      'indirect: He | noted | the rise',
      'indirect: he | described as | being steep',
    ],
  ],
  'an infinitive': [
    ['Moen promised to keep the harbour open.', 'indirect: Moen | promised | to keep the harbour open'],
    ['The council declined to pay.', 'indirect: The council | declined | to pay'],
    ['Moen urged the council to keep it open.', 'indirect: Moen | urged | the council to keep it open'],
  ],
  'a relative pronoun for the content': [
    ['The quay, which Moen says may sink, is old.', 'indirect: Moen | says | which … may sink'],
  ],
  'more than one report': [
    [
      'Moen said the quay may sink, adding that it is old.',
      'indirect: Moen | said | the quay may sink',
      'indirect: Moen | adding | that it is old',
    ],
    [
      'Moen said it stays and told the crew that it is safe.',
      'indirect: Moen | said | it stays',
      'indirect: Moen | told | that it is safe',
    ],
    ['Moen said the quay may sink, but nobody moved.', 'indirect: Moen | said | the quay may sink'],
    [
      'After praising the crew, Moen said that it stays.',
      'indirect: Moen | praising | the crew',
      'indirect: Moen | said | that it stays',
    ],
  ],
  'nothing that is reported': [
    ['The harbour stays open until Monday.'],
    ['Two boats sank in the storm, and one came home.'],
    ['Read more about the harbour.'],
    [''],
    [' \n\t\n '],
  ],
};

describe.each(Object.entries(cases))('reported speech with %s', (_, rows) => {
  test.each(rows)('%s', (text, ...statements) => {
    expect(shown(text)).toEqual(statements);
  });
});
