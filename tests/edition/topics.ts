/** What an article is about: words to fill its sentences with. */
export interface Topic {
  readonly name: string;
  /** Singular, to stand after “the”. */
  readonly thing: Some;
  /** People of the trade, plural. */
  readonly folk: Some;
  /** What they do, as a noun. */
  readonly work: Some;
  /** Plural, countable. */
  readonly goods: Some;
  /** An adjective for the thing. */
  readonly trait: Some;
}

type Some = readonly [string, ...string[]];

function some(text: string): Some {
  const [first = '', ...more] = text.split(', ');
  return [first, ...more];
}

const topic = (name: string, lines: readonly [string, string, string, string, string]): Topic => ({
  name,
  thing: some(lines[0]),
  folk: some(lines[1]),
  work: some(lines[2]),
  goods: some(lines[3]),
  trait: some(lines[4]),
});

export const topics: readonly [Topic, ...Topic[]] = [
  topic('ferries', [
    'ferry pier, night ferry, ticket hall, landing stage, lifeboat shed, car deck',
    'deckhands, harbour pilots, passengers, ferry crews, oyster divers',
    'painting the hulls, dredging the channel, repairing the gangway, printing the timetable',
    'tickets, crossings, berths, life rings, mooring lines',
    'seaworthy, punctual, well lit, steady',
  ]),
  topic('libraries', [
    'reading room, mobile library, map collection, children’s shelf, card catalogue, book lift',
    'librarians, bookbinders, readers, night porters, translators',
    'mending the spines, sorting the returns, reading aloud to the deaf cat, cataloguing the maps',
    'atlases, almanacs, songbooks, library cards, newspapers',
    'quiet, well read, crowded, complete',
  ]),
  topic('harvests', [
    'barley field, threshing barn, grain silo, seed store, hay loft, drying floor',
    'farmers, millers, seed keepers, reapers, tractor drivers',
    'cutting the barley, turning the hay, weighing the sacks, sharpening the scythes',
    'sacks, bales, sheaves, seed potatoes, scarecrows',
    'dry, golden, generous, late',
  ]),
  topic('bridges', [
    'footbridge, stone arch, toll house, east pier, suspension cable, drawbridge',
    'bricklayers, bridge keepers, riveters, surveyors, cyclists',
    'tightening the bolts, replacing the planks, measuring the span, watching the river',
    'planks, rivets, paving stones, lanterns, girders',
    'sound, narrow, graceful, level',
  ]),
  topic('lighthouses', [
    'lighthouse, lamp room, fog bell, keeper’s cottage, spiral stair, signal mast',
    'lighthouse keepers, lens grinders, sailors, gull counters, radio hams',
    'polishing the lens, winding the clockwork, whitewashing the tower, logging the ships',
    'lamps, shutters, log books, oil cans, signal flags',
    'bright, white, reliable, windproof',
  ]),
  topic('orchards', [
    'apple press, cherry orchard, cider cellar, grafting shed, walnut avenue, plum market',
    'pickers, grafters, cider makers, ladder carpenters, jam cooks',
    'pruning the old trees, pressing the apples, propping the branches, labelling the jars',
    'crates, ladders, saplings, jars, windfalls',
    'fragrant, fruitful, mossy, sheltered',
  ]),
  topic('tramways', [
    'tram depot, hill line, turning loop, overhead wire, waiting shelter, number nine tram',
    'tram drivers, conductors, track layers, commuters, timetable makers',
    'oiling the points, grinding the rails, ringing the bells, mopping the platforms',
    'trams, stops, tokens, sleepers, brass handles',
    'frequent, green, silent, roomy',
  ]),
  topic('wells', [
    'village well, water tower, pump house, spring chamber, rain cistern, mill stream',
    'well diggers, plumbers, water carriers, washerwomen, dowsers',
    'lining the shaft, testing the water, clearing the reeds, mending the pump',
    'buckets, pipes, valves, barrels, water meters',
    'clear, deep, cold, plentiful',
  ]),
  topic('footpaths', [
    'coast path, mountain hut, stile, boardwalk, signpost, pilgrim inn',
    'hikers, wardens, shepherds, hut keepers, map makers',
    'cutting the bracken, painting the waymarks, carrying the gravel, counting the walkers',
    'waymarks, gates, stepping stones, rucksacks, blister plasters',
    'well trodden, steep, muddy, scenic',
  ]),
  topic('choirs', [
    'choir loft, song school, town organ, bandstand, rehearsal room, bell frame',
    'altos, organ builders, conductors, bell ringers, schoolchildren',
    'tuning the pipes, copying the parts, warming the hall, learning the descant',
    'hymn books, organ pipes, music stands, encores, tuning forks',
    'tuneful, loud, draughty, festive',
  ]),
  topic('bakeries', [
    'village bakery, brick oven, flour mill, pretzel stall, proving room, bread van',
    'bakers, oven builders, apprentices, millers, early risers',
    'kneading the rye, sweeping the oven, stacking the loaves, feeding the sourdough',
    'loaves, baskets, flour sacks, rolling pins, buns',
    'warm, crusty, busy, floury',
  ]),
  topic('weather', [
    'weather station, wind vane, rain gauge, kite hangar, snow hut, barometer room',
    'weather watchers, kite flyers, meteorologists, snow ploughers, almanac writers',
    'reading the gauges, launching the kites, mapping the frost, naming the winds',
    'kites, gauges, balloons, forecasts, snow poles',
    'accurate, exposed, modest, breezy',
  ]),
];

function halves(firsts: string, seconds: string): Some {
  const all = some(firsts).flatMap((first) => some(seconds).map((second) => first + second));
  const [first = '', ...more] = all;
  return [first, ...more];
}

/** Words for every topic. Places are made up. */
export const anyTopic: Readonly<Record<string, Some>> = {
  place: halves(
    'Lunn, Farrow, Marl, Skerry, Ottery, Brann, Hollin, Tarn, Vesk, Culver',
    'sund, mere, garth, haven, dale',
  ),
  season: some('spring, summer, autumn, winter'),
  month: some('January, February, March, April, May, June, July, August, September, October, November, December'),
  weekday: some('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'),
  number: some('two, three, four, five, six, seven, eight, nine, eleven, twelve, fifteen, twenty, thirty, forty'),
  year: some('1887, 1904, 1912, 1926, 1931, 1948, 1953, 1967, 1974, 1988, 1996, 2003, 2008'),
};
