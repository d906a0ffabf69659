type Some = readonly [string, ...string[]];
function words(text: string): Some {
  const [first = '', ...more] = text.split(' ');
  return [first, ...more];
}

export const women = words(
  'Ada Signe Oda Mirela Tuuli Ilse Bodil Perpetua Nerys Calla Dorte Eluned Fenna Greta Hedda Imke Jorunn ' +
    'Katla Lotte Maren Nuala Ottilie Petra Ragna Sunniva Thea Ulla Vigdis Wanda Ysolde Àgata Zélie Şirin ' +
    'Žaneta Małgosia',
);
export const men = words(
  'Anselm Bertil Caspar Dag Emrys Folke Gustaw Henrik Ivo Jasper Knut Leopold Mads Nils Orvar Piotr ' +
    'Quentin Rurik Sverre Tancred Ulrik Valdemar Wiktor Yorick Zeno Åsmund Björgvin Cillían Łukasz Óttar',
);
// Surnames are put together from two halves, so that nobody has them.
const firstHalves = words(
  'Brack Corn Dunnel Elver Farrin Gorse Hask Ivel Jarn Kester Lommer Marl Nettle Osk Pell Quarr Rusk ' +
    'Sallow Thorrel Umber Vesper Wrack Yarn Zell Birk Cobb Drift Esk Flint Grim Tølla Věže Müsch Brzęsz',
);
const secondHalves = words('wick mereth holt gaard quist stow sund fenn combe hythe dottel berrow rigg ström');

export const surnames: readonly string[] = firstHalves.flatMap((first) => secondHalves.map((second) => first + second));

interface NameInAnotherScript {
  readonly name: string;
  readonly alias: string;
  readonly id: string;
}

const cyrillic = (name: string, id: string): NameInAnotherScript => ({
  name,
  alias: name.slice(name.indexOf(' ') + 1),
  id,
});

const chinese = (name: string, alias: string): NameInAnotherScript => ({
  name,
  alias,
  id: alias.toLowerCase().replace(' ', '-'),
});

/** Names that are not in Latin letters; an id always is. */
export const inOtherScripts: readonly NameInAnotherScript[] = [
  cyrillic('Радмила Вятърска', 'radmila-vyatarska'),
  chinese('渡清苇', 'Du Qingwei'),
  cyrillic('Огнян Пристанов', 'ognyan-pristanov'),
  chinese('桥若松', 'Qiao Ruosong'),
  cyrillic('Весела Мостова', 'vesela-mostova'),
  chinese('舟晚棠', 'Zhou Wantang'),
  cyrillic('Любен Фаровски', 'lyuben-farovski'),
  chinese('灯知禾', 'Deng Zhihe'),
  cyrillic('Цветана Лодкина', 'tsvetana-lodkina'),
  chinese('井听澜', 'Jing Tinglan'),
  cyrillic('Тихомир Кейски', 'tihomir-keyski'),
  chinese('梨远舟', 'Li Yuanzhou'),
];
