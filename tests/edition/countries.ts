/** A country as texts name it. */
export interface Country {
  readonly code: string;
  readonly name: string;
  readonly adjective: string;
  readonly capital: string;
}

// ISO 3166-1 codes and real names; chosen so that none of their words names another of them.
const table = `
no Norway, Norwegian, Oslo
cz Czechia, Czech, Prague
pt Portugal, Portuguese, Lisbon
bg Bulgaria, Bulgarian, Sofia
sg Singapore, Singaporean, Singapore
pl Poland, Polish, Warsaw
is Iceland, Icelandic, Reykjavik
ma Morocco, Moroccan, Rabat
nz New Zealand, New Zealand, Wellington
se Sweden, Swedish, Stockholm
fi Finland, Finnish, Helsinki
dk Denmark, Danish, Copenhagen
ee Estonia, Estonian, Tallinn
lv Latvia, Latvian, Riga
lt Lithuania, Lithuanian, Vilnius
sk Slovakia, Slovak, Bratislava
at Austria, Austrian, Vienna
hu Hungary, Hungarian, Budapest
hr Croatia, Croatian, Zagreb
ro Romania, Romanian, Bucharest
gr Greece, Greek, Athens
it Italy, Italian, Rome
es Spain, Spanish, Madrid
fr France, French, Paris
be Belgium, Belgian, Brussels
nl Netherlands, Dutch, Amsterdam
ie Ireland, Irish, Dublin
gb United Kingdom, British, London
ca Canada, Canadian, Ottawa
mx Mexico, Mexican, Mexico City
cr Costa Rica, Costa Rican, San José
cl Chile, Chilean, Santiago
pe Peru, Peruvian, Lima
uy Uruguay, Uruguayan, Montevideo
br Brazil, Brazilian, Brasília
sn Senegal, Senegalese, Dakar
ke Kenya, Kenyan, Nairobi
gh Ghana, Ghanaian, Accra
bw Botswana, Motswana, Gaborone
ci Ivory Coast, Ivorian, Yamoussoukro
in India, Indian, New Delhi
jp Japan, Japanese, Tokyo
kr South Korea, South Korean, Seoul
vn Vietnam, Vietnamese, Hanoi
ph Philippines, Filipino, Manila
au Australia, Australian, Canberra
fj Fiji, Fijian, Suva
`;

export const countries: readonly Country[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', adjective = '', capital = ''] = line.slice(3).split(', ');
    return { code: line.slice(0, 2), name, adjective, capital };
  });

/** As a sentence names it: some names need their article. */
export function inSentence({ code, name }: Country): string {
  return ['nl', 'gb', 'ph'].includes(code) ? `the ${name}` : name;
}
