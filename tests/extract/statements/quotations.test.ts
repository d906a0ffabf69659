import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';

const cases: Record<string, [text: string, ...statements: string[]][]> = {
  'a cue after the quotation': [
    ['“The harbour stays open,” Moen said.', 'direct: Moen | said | The harbour stays open'],
    ['“The harbour stays open,” said Ada Moen.', 'direct: Ada Moen | said | The harbour stays open'],
    ['“The harbour stays open,” she added.', 'direct: she | added | The harbour stays open'],
    ['“Will it stay open?” Moen asked.', 'direct: Moen | asked | Will it stay open?'],
    ['“It must stay open!” shouted a fisherman.', 'direct: a fisherman | shouted | It must stay open!'],
    ['“It stays,” Moen told the council on Monday.', 'direct: Moen | told | It stays'],
    ['“It stays,” the mayor quipped.', 'direct: the mayor | quipped | It stays'],
  ],
  'a cue before the quotation': [
    ['Moen said, “The harbour stays open.”', 'direct: Moen | said | The harbour stays open.'],
    ['Moen said: “The harbour stays open.”', 'direct: Moen | said | The harbour stays open.'],
    ['In her letter, Moen wrote: “It stays open.”', 'direct: Moen | wrote | It stays open.'],
    ['Moen told reporters, “It stays open.”', 'direct: Moen | told | It stays open.'],
    [
      'Moen praised the crew, saying, “They saved the boats.”',
      'indirect: Moen | praised | the crew',
      'direct: Moen | saying | They saved the boats.',
    ],
    ['The mayor went on to say: “It stays open.”', 'direct: The mayor | went on to say | It stays open.'],
  ],
  'a cue inside the quotation': [
    ['“It stays,” she said. “We are glad.”', 'direct: she | said | It stays … We are glad.'],
    ['“It stays,” said Moen, “and we are glad.”', 'direct: Moen | said | It stays … and we are glad.'],
    ['“Is it true?” Moen asked. “It is.”', 'direct: Moen | asked | Is it true? … It is.'],
    [
      '“The risk,” said Ada Moen, a pilot from the north, “is the rock.”',
      'direct: Ada Moen | said | The risk … is the rock.',
    ],
  ],
  'no verb': [
    ['Ada Moen: “It stays open.”', 'direct: Ada Moen | : | It stays open.'],
    ['From the report: “It stays open.”', 'direct: the report | : | It stays open.'],
    ['“It stays open for all of us.” — Ada Moen', 'direct: Ada Moen | — | It stays open for all of us.'],
    ['MOEN: It stays open for all of us.', 'indirect: MOEN | : | It stays open for all of us'],
    ['“MOEN: It stays open for all of us.', 'indirect: MOEN | : | It stays open for all of us'],
    ['Q: Will the harbour stay open?', 'indirect: Q | : | Will the harbour stay open?'],
  ],
  'a speaker with an apposition or a clause': [
    ['“It stays,” Ada Moen, the harbour minister, said.', 'direct: Ada Moen, the harbour minister | said | It stays'],
    ['“It stays,” said Ada Moen of the Harbour Office.', 'direct: Ada Moen of the Harbour Office | said | It stays'],
    [
      '“It stays,” a senior official in the ministry said.',
      'direct: a senior official in the ministry | said | It stays',
    ],
    ['Moen, who knows the harbour, said: “It stays.”', 'direct: Moen, who knows the harbour | said | It stays.'],
    ['“It stays,” Ada Moen (left) said.', 'direct: Ada Moen (left) | said | It stays'],
    ['“It stays,” Sen. Ada Moen said.', 'direct: Sen. Ada Moen | said | It stays'],
  ],
  'the same speaker in other sentences': [
    [
      '“It stays,” Moen said. The crowd cheered. “We are glad.”',
      'direct: Moen | said | It stays',
      'direct: Moen | said | We are glad.',
    ],
    ['Moen said it stays.\n\n“We are glad.”', 'indirect: Moen | said | it stays', 'direct: Moen | said | We are glad.'],
    ['The mayor then wrote:\n\n“It stays open.”', 'direct: The mayor | then wrote | It stays open.'],
    ['“It stays.” “We are glad,” Moen said.', 'direct: Moen | said | It stays. … We are glad'],
  ],
  'a quotation over several paragraphs': [
    [
      'Moen said: “It stays.\n\n“We are glad.\n\n“All of us.”',
      'direct: Moen | said | It stays. … We are glad. … All of us.',
    ],
    [
      '“It stays,” Moen said. “We are glad.\n\n“All of us.”',
      'direct: Moen | said | It stays … We are glad. … All of us.',
    ],
    [
      '“It stays.\n\n“We are glad.\n\n“All of us,” Moen said.',
      'direct: Moen | said | It stays. … We are glad. … All of us',
    ],
    ['“It stays.\n\nMoen said: “We are glad.”', 'direct: – | – | It stays.', 'direct: Moen | said | We are glad.'],
  ],
  'any kind of marks': [
    ['"It stays," Moen said.', 'direct: Moen | said | It stays'],
    ["''It stays,'' Moen said.", 'direct: Moen | said | It stays'],
    ['‘It stays,’ Moen said.', 'direct: Moen | said | It stays'],
    ["'It stays,' Moen said.", 'direct: Moen | said | It stays'],
    ['„It stays“, Moen said.', 'direct: Moen | said | It stays'],
    ['«It stays», Moen said.', 'direct: Moen | said | It stays'],
    ['« It stays », Moen said.', 'direct: Moen | said | It stays'],
    ['»It stays«, Moen said.', 'direct: Moen | said | It stays'],
    ['“It stays," Moen said.', 'direct: Moen | said | It stays'],
    ['“It says ‘open’ there,” Moen said.', 'direct: Moen | said | It says ‘open’ there'],
    ['‘It’s the crew’s choice,’ Moen said.', 'direct: Moen | said | It’s the crew’s choice'],
  ],
  'an ellipsis at its beginning': [
    ['Moen said, ". . . It stays open."', 'direct: Moen | said | . . . It stays open.'],
    ['“… It stays open,” Moen said.', 'direct: Moen | said | … It stays open'],
  ],
  'a verb at the beginning, or a clip of a speaker': [
    ['Said Moen: “It stays open.”', 'direct: Moen | Said | It stays open.'],
    ['The film shows a clip of Ada Moen saying, “It stays.”', 'direct: Ada Moen | saying | It stays.'],
  ],
  'marks that contain no speech': [
    ['The boat was called “Morning Tide” for years.'],
    ['Tourists love the “Old North Quay” in summer.'],
  ],
  'missing marks': [
    ['“It stays, Moen said.', 'direct: – | – | It stays, Moen said.'],
    ['It stays,” Moen said.', 'indirect: Moen | said | It stays'],
    ['The 6" pipe and the 8" pipe broke.'],
  ],
};

describe.each(Object.entries(cases))('a quotation with %s', (_, rows) => {
  test.each(rows)('%s', (text, ...statements) => {
    expect(shown(text)).toEqual(statements);
  });
});
