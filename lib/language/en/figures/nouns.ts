export const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['policemen', 'policeman'],
  ['policewomen', 'policewoman'],
  ['firemen', 'fireman'],
  ['fishermen', 'fisherman'],
  ['gunmen', 'gunman'],
  ['businessmen', 'businessman'],
  ['servicemen', 'serviceman'],
  ['militiamen', 'militiaman'],
  ['congressmen', 'congressman'],
  ['crewmen', 'crewman'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['halves', 'half'],
  ['shelves', 'shelf'],
  ['leaves', 'leaf'],
  ['wolves', 'wolf'],
  ['thieves', 'thief'],
  ['loaves', 'loaf'],
  ['calves', 'calf'],
  ['crises', 'crisis'],
  ['bases', 'base'],
  ['analyses', 'analysis'],
  ['oases', 'oasis'],
  ['viruses', 'virus'],
  ['buses', 'bus'],
  ['bonuses', 'bonus'],
  ['campuses', 'campus'],
  ['censuses', 'census'],
  ['gases', 'gas'],
  ['lenses', 'lens'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['calories', 'calorie'],
  ['zombies', 'zombie'],
  ['rookies', 'rookie'],
  ['selfies', 'selfie'],
  ['goalies', 'goalie'],
  ['sorties', 'sortie'],
  ['birdies', 'birdie'],
  ['smoothies', 'smoothie'],
  ['prairies', 'prairie'],
  ['freebies', 'freebie'],
  ['ties', 'tie'],
  ['pies', 'pie'],
  ['shoes', 'shoe'],
  ['heroes', 'hero'],
  ['potatoes', 'potato'],
  ['tomatoes', 'tomato'],
  ['volcanoes', 'volcano'],
  ['echoes', 'echo'],
  ['torpedoes', 'torpedo'],
  ['sizes', 'size'],
  ['prizes', 'prize'],
  ['axes', 'axe'],
  ['houses', 'house'],
  ['horses', 'horse'],
  ['nurses', 'nurse'],
  ['courses', 'course'],
  ['causes', 'cause'],
  ['cases', 'case'],
  ['caches', 'cache'],
]);

/** One form for one and many, or an s that makes no plural. */
export const invariantNouns: ReadonlySet<string> = new Set(
  'series species aircraft spacecraft headquarters means news sheep fish deer gas lens bus tennis chassis christmas texas us police cattle personnel staff crew youth dead injured wounded offspring percent hertz horsepower this his its was is as has does yes plus less across business process access success congress press class glass loss boss mass cross virus census campus status bonus crisis basis analysis'.split(
    ' ',
  ),
);

/** Ending of the plural and what takes its place, longest first. */
export const pluralEndings: readonly (readonly [string, string])[] = [
  ['children', 'child'],
  ['women', 'woman'],
  ['smen', 'sman'],
  ['sses', 'ss'],
  ['shes', 'sh'],
  ['ches', 'ch'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ies', 'y'],
  ['ss', 'ss'],
  ['us', 'us'],
  ['is', 'is'],
  ['s', ''],
];

export const comparatives: ReadonlyMap<string, string> = new Map(
  'best:good better:good worst:bad worse:bad larger:large largest:large bigger:big biggest:big smaller:small smallest:small older:old oldest:old newer:new newest:new younger:young youngest:young greater:great greatest:great higher:high highest:high lower:low lowest:low longer:long longest:long shorter:short shortest:short richer:rich richest:rich poorer:poor poorest:poor hotter:hot hottest:hot stronger:strong strongest:strong weaker:weak faster:fast fastest:fast slower:slow cheaper:cheap cheapest:cheap closest:close latest:late earlier:early earliest:early deeper:deep deepest:deep wider:wide proudest:proud realest:real busiest:busy deadliest:deadly heaviest:heavy wealthiest:wealthy happiest:happy brightest:bright toughest:tough safest:safe tallest:tall taller:tall cleanest:clean darkest:dark coldest:cold warmest:warm freshest:fresh quickest:quick quietest:quiet loudest:loud sharpest:sharp smartest:smart steepest:steep strictest:strict thinnest:thin wildest:wild nearest:near hardest:hard softest:soft lightest:light fiercest:fierce gravest:grave rarest:rare wisest:wise fittest:fit slimmest:slim saddest:sad nastiest:nasty easiest:easy earliest:early luckiest:lucky ugliest:ugly trickiest:tricky costliest:costly friendliest:friendly healthiest:healthy holiest:holy priciest:pricey funniest:funny bloodiest:bloody snowiest:snowy sunniest:sunny windiest:windy driest:dry cheapest:cheap slowest:slow weakest:weak coolest:cool'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Before a number of places in a table ("the bottom three"). */
export const tableEnds: ReadonlySet<string> = new Set(['top', 'bottom', 'first', 'last']);

/** Words that rank what follows: "one of the largest banks" says more than "one of the banks". */
export const ranks: ReadonlySet<string> = new Set([
  ...[...comparatives.keys()].filter((word) => word.endsWith('st')),
  'most',
  'least',
  'worst',
  'first',
  'last',
  'top',
  'few',
  'only',
]);

/** Modifiers that are no part of what a counted noun is called. */
export const unitFillers: ReadonlySet<string> = new Set(
  'other others more additional further extra total same own such many of the a an these those his her its their our your my whole entire separate-ish'.split(
    ' ',
  ),
);

/** Before "of" and a bare number: so many people ("a town of 14,000"). */
export const crowds: ReadonlySet<string> = new Set(
  'crowd town village city hamlet community audience congregation crew team squad gang staff workforce family party rally queue delegation jury'.split(
    ' ',
  ),
);
/** What may die, strand or be hurt and is nobody. */
export const animals: ReadonlySet<string> = new Set(
  'whale dolphin porpoise seal pup sea-lion shark turtle fish horse pony donkey cow calf bull bullock buffalo cattle sheep lamb goat pig piglet hog dog puppy cat kitten bird chick chicken hen duck duckling goose swan gull penguin eagle owl bat bee deer elk moose reindeer elephant rhino lion tiger leopard bear wolf fox badger hedgehog monkey ape gorilla kangaroo koala camel animal'.split(
    ' ',
  ),
);
