import { holdsOffice, type MadeUpPerson } from './person';

/** Those of every edition: each has a name that is hard in a way of its own. */
export const firstTwelve: readonly [MadeUpPerson, ...MadeUpPerson[]] = [
  {
    id: 'berit-aldersund',
    name: 'Berit Aldersund',
    aliases: ['Aldersund'],
    pronoun: 'she',
    post: holdsOffice('no', 'Harbour Minister', '2019-03'),
  },
  {
    id: 'bruno-ashgrove',
    name: 'Bruno Ashgrove',
    aliases: ['Ashgrove'],
    pronoun: 'he',
    post: { kind: 'body', title: 'chair', body: 'Lantern Library Trust' },
  },
  {
    id: 'zofie-halkovska',
    name: 'Žofie Hálkovská',
    aliases: ['Hálkovská'],
    pronoun: 'she',
    post: holdsOffice('cz', 'Bridge Commissioner'),
  },
  {
    id: 'nevena-kraybrodska',
    name: 'Невена Крайбродска',
    aliases: ['Крайбродска', 'Nevena Kraybrodska'],
    pronoun: 'she',
    post: holdsOffice('bg', 'Ferry Inspector'),
  },
  {
    id: 'zhu-qingli',
    name: '竹青篱',
    aliases: ['Zhu Qingli'],
    pronoun: 'he',
    post: holdsOffice('sg', 'Port Adviser', '2021'),
  },
  {
    id: 'maria-da-anunciacao-covelinhas',
    name: 'Maria da Anunciação Vasquinhos de Almeirões e Ribeira do Covelinhas',
    aliases: ['Covelinhas'],
    pronoun: 'she',
    post: holdsOffice('pt', 'Secretary of State for Coastal Roads'),
  },
  {
    id: 'tomasz-wierzbniak',
    name: 'Tomasz Wierzbniak',
    aliases: ['Wierzbniak'],
    pronoun: 'he',
    post: holdsOffice('pl', 'Granary Envoy'),
  },
  {
    id: 'eydis-hafnarlind',
    name: 'Eydís Hafnarlind',
    aliases: ['Hafnarlind'],
    pronoun: 'she',
    post: holdsOffice('is', 'Lighthouse Adviser'),
  },
  {
    id: 'odalric-fenwhistle',
    name: 'Odalric Fenwhistle',
    aliases: ['Fenwhistle'],
    pronoun: 'he',
    post: { kind: 'none' },
  },
  { id: 'ines-tarrowby', name: 'Ines Tarrowby', aliases: [], pronoun: 'she', post: { kind: 'none' } },
  {
    id: 'kiri-tarrowby',
    name: 'Kiri Tarrowby',
    aliases: [],
    pronoun: 'she',
    post: holdsOffice('nz', 'Orchard Minister'),
  },
  {
    id: 'idris-benmarsa',
    name: 'Idris Benmarsa',
    aliases: ['Benmarsa'],
    pronoun: 'he',
    post: holdsOffice('ma', 'Surveyor of Wells'),
  },
];
