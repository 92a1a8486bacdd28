import type { CompareWords } from '../compare-words.ts';

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

const common = list(`
  a an the this that these those there here it its itself he him his himself she her hers herself they them their
  theirs themselves we us our ours i me my mine you your yours who whom whose which what when where why how
  and or but nor so yet if then than as at by for from in into of off on onto out over to up upon with within without
  about above across after again against all along already also although always am among amid an any anyone anything
  are around away back be became because become been before being below between both came can could cannot did do does
  doing done down during each either else enough ever every everyone few first for further get gets getting given go
  goes going gone got had has have having however just keep kept last later least less let like likely made make makes
  making many may might more most much must near need never new next no none not nothing now often once one only other
  others own part per put rather really said say saying says see seen several shall should show since some someone
  something still such take taken tell than told too took toward towards two under until very was way were while will
  would year years yes day days week weeks month months time times today yesterday tomorrow mr mrs ms dr according
  reported reports report statement spokesman spokeswoman spokesperson official officials news added asked called
  announced people person man men woman women percent cent million billion thousand hundred three four five six seven
  eight nine ten eleven twelve
  isn't wasn't weren't aren't don't doesn't didn't won't wouldn't couldn't can't hasn't haven't hadn't that's it's
  he's she's they're we're i'm i've 's 't 're 've 'll 'd s t p.m a.m p.m. a.m. am pm et gmt
`);

const widelyNamed = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb aug sept oct nov dec
  us u.s u.s. usa america american americans united states nations un u.n u.n. eu european europe world international
  britain british uk england english london china chinese russia russian moscow washington france french paris germany
  german new york north south east west northern southern eastern western central
  reuters ap afp associated press agence xinhua bbc cnn fox times post guardian telegraph daily
  president minister prime government police court state city county district national department ministry
  white house supreme leader leaders secretary congress senate parliament council commission agency office party
  mr mrs ms dr rev gen sgt inc ltd corp twitter facebook internet getty copyright photo share email
  afghanistan afghan argentina argentine australia australian austria austrian bangladesh belgium belgian brazil
  brazilian canada canadian chile colombia cuba cuban denmark danish egypt egyptian finland finnish greece greek
  hungary hungarian india indian indonesia indonesian iran iranian iraq iraqi ireland irish israel israeli italy
  italian japan japanese jordan kenya kenyan korea korean kuwait lebanon lebanese libya libyan malaysia mexico mexican
  netherlands dutch nigeria nigerian norway norwegian pakistan pakistani palestinian palestinians peru philippines
  poland polish portugal portuguese qatar romania saudi scotland scottish serbia singapore somalia spain spanish sudan
  sudanese sweden swedish switzerland swiss syria syrian taiwan tehran thailand thai turkey turkish ukraine ukrainian
  venezuela vietnam vietnamese wales welsh yemen zealand zimbabwe asia asian africa african arab muslim christian
  jewish islamic israelis iranians iraqis egyptians syrians indians indonesians ocean pacific atlantic island islands
  texas california florida georgia alaska
  monday's tuesday's wednesday's thursday's friday's saturday's sunday's
`);

const units = (
  measures: string,
  factor: number,
  names: string,
): [string, readonly [string, number]][] =>
  names.split(names.includes('|') ? '|' : ' ').map((name) => [name, [measures, factor]]);

/** No quake was stronger than 9.5 (USGS, "20 largest earthquakes in the world"). */
const richter = {
  unit: 'magnitude',
  most: 10,
  before: new Set(list('measuring measured registering registered magnitude strength')),
  after: new Set(list('richter')),
};

/** English. */
export const compare: CompareWords = {
  common: new Set(common),
  widelyNamed: new Set(widelyNamed),
  endings: [
    ['iest', 'y'],
    ['ying', 'y'],
    ['ies', 'y'],
    ['ied', 'y'],
    ['sses', 'ss'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['xes', 'x'],
    ['ings', ''],
    ['ing', ''],
    ['ed', ''],
    ['ss', 'ss'],
    ['us', 'us'],
    ['is', 'is'],
    ['s', ''],
  ],
  alike: [
    list("ko kos ko's knockout knockouts"),
    list('home homes house houses dwelling dwellings household households'),
    list('building buildings structure structures'),
    list('shot shots bullet bullets gunshot gunshots'),
    list('child children kid kids youngster youngsters'),
    list('teenager teenagers teen teens'),
    list('company companies firm firms'),
    list('car cars vehicle vehicles'),
    list('plane planes aircraft airplane airplanes'),
    list('ship ships vessel vessels'),
    list('student students pupil pupils'),
    list('soldier soldiers troop troops serviceman servicemen'),
    list('doctor doctors physician physicians'),
    list('policeman policemen policewoman policewomen cop cops'),
    list('lawyer lawyers attorney attorneys'),
    list('case cases infection infections'),
    list('quake quakes earthquake earthquakes temblor temblors'),
  ],
  events: {
    kill: list(
      'kill killed killing killings kills dead died die dies dying death deaths fatality fatalities toll slain slaying murder murdered murdering bodies corpses lives perished drowned drown drowning',
    ),
    injure: list(
      'injure injured injuring injury injuries injures hurt wounded wounding wound wounds hospitalised hospitalized treated',
    ),
    arrest: list('arrest arrested arrests arresting detained custody'),
    miss: list('missing unaccounted trapped buried'),
    displace: list(
      'displaced homeless fled flee fleeing evacuated evacuees sheltering shelter sheltered tents refuge flooded',
    ),
    rescue: list('rescue rescued rescues rescuing saved'),
    infect: list('infected infection infections infecting'),
    outage: list('power electricity outage outages blackout blackouts'),
    damage: list('damage damaged damages damaging'),
    destroy: list(
      'destroyed destroy destroying flattened collapsed collapse ruined toppled burnt burned razed gutted charred scorched',
    ),
    hit: list('hit hits struck strike strikes striking landed'),
    fire: list('fired fire shot shots firing shoot gunshots bullets discharged'),
    fall: list('fell fall falls falling fallen plunged plunge slipped slipping'),
    drop: list('dropped drop dropping'),
    sentence: list('sentence sentenced sentences terms jailed imprisoned'),
    deliberate: list('deliberate deliberated deliberating deliberation deliberations'),
    charge: list('charge charged charges counts count convicted indicted'),
    pay: list('pay paid paying cost costs worth price deal buy bought acquire acquired'),
    raise: list('raise raised raising funding financing invested'),
    gather: list(
      'gathered gather gathering marched march marching protest protested protesters demonstrators crowd rally rallied vigil attended',
    ),
    vote: list('vote voted voting votes voters turnout eligible ballots'),
  },
  nounsOnly: {
    lives: new Set(list('their of the many more human innocent civilian claimed cost took lost')),
  },
  growing: new Set([
    'kill',
    'injure',
    'arrest',
    'miss',
    'displace',
    'rescue',
    'infect',
    'damage',
    'destroy',
  ]),
  personal: new Set(['kill', 'injure', 'arrest', 'miss', 'displace', 'rescue', 'infect', 'gather']),
  repetitions: new Set(['times', 'time']),
  repeated: { fire: 'shots' },
  offspring: { parents: new Set(list('mother father mom mum dad parent')), of: 'children' },
  participles: ['ed', 'ing'],
  persons: new Set(
    list(`
    person people man men woman women child children boy boys girl girls teenager teenagers youth youths adult adults
    civilian civilians soldier soldiers officer officers resident residents refugee refugees student students worker
    workers victim victims protester protesters demonstrator demonstrators passenger passengers patient patients
    juror jurors villager villagers militant militants fighter fighters candidate candidates voter voters observer
    observers member members employee employees firefighter firefighters palestinian palestinians israeli israelis
    official officials guard guards survivor survivors other others dead injured wounded body bodies casualty casualties
    plainclothes cop cops gunman gunmen mother mothers father fathers son sons daughter daughters cousin cousins
    parishioner parishioners worshipper worshippers inmate inmates prisoner prisoners hostage hostages migrant migrants
    troops doctor doctors nurse nurses teacher teachers athlete athletes player players voter fatality fatalities
    lives holdout holdouts gazan gazans lawyer lawyers juror accused gangbanger gangbangers youth local locals rebel rebels
    teen teens kid kids friend friends relative relatives driver drivers pilot pilots witness witnesses hiker hikers
    expert experts analyst analysts monitor monitors inspector inspectors scientist scientists engineer engineers
    journalist journalists reporter reporters politician politicians lawmaker lawmakers activist activists agent agents
    peacekeeper peacekeepers pilgrim pilgrims miner miners farmer farmers volunteer volunteers medic medics
    paramedic paramedics detainee detainees graduate graduates immigrant immigrants policeman policemen
    citizen citizens mourner mourners rioter rioters suspect suspects defendant defendants companion companions climber
    climbers family mom moms mum mums dad dads wife wives husband husbands brother brothers sister sisters parent parents
    baby babies infant infants toddler toddlers crew sailor sailors hostage captive captives tourist tourists commuter commuters
    fan fans spectator spectators supporter supporters guest guests visitor visitors shopper shoppers neighbour
    neighbours neighbor neighbors traveller travellers traveler travelers tenant tenants rescuer rescuers labourer
    labourers laborer laborers fisherman fishermen builder builders bystander bystanders onlooker onlookers marcher
    marchers skier skiers swimmer swimmers diver divers priest priests nun nuns monk monks
    pedestrian pedestrians cyclist cyclists motorist motorists actor actress singer player coach`),
  ),
  insideNoun: new Set(list('of the a an other others more additional people his her their its')),
  placePrepositions: new Set(list('in at near off from outside inside of to across around')),
  incidents: {
    quake: list('quake quakes earthquake earthquakes tremor tremors temblor'),
    aftershock: list('aftershock aftershocks'),
    tsunami: list('tsunami tsunamis'),
    flood: list('flood floods flooding'),
    fire: list('blaze fire arson'),
    bombing: list(
      'bombing bombings airstrike airstrikes raid raids shelling bombardment strike strikes attack attacks',
    ),
    war: list('war wars conflict campaign offensive assault'),
    march: list('march marched marching'),
    vigil: list('vigil vigils'),
    riot: list('riot riots rioting rampage rampaged looting'),
    protest: list('protest protests demonstration demonstrations rally'),
    trial: list('trial trials'),
    election: list('election elections poll polls'),
    crash: list('crash crashes collision'),
    escape: list('escape escaped escapes'),
    landslide: list('landslide landslides'),
    storm: list('storm storms hurricane cyclone typhoon'),
  },
  // exact factors after NIST Special Publication 811, appendix B; a year has 365 days, a ton is the short ton
  conversions: Object.fromEntries([
    ...units('length', 1000, 'km kilometre kilometres kilometer kilometers'),
    ...units('length', 1, 'm metre metres meter meters'),
    ...units('length', 0.01, 'cm centimetre centimetres centimeter centimeters'),
    ...units('length', 0.001, 'mm millimetre millimetres millimeter millimeters'),
    ...units('length', 1609.344, 'mile miles mi'),
    ...units('length', 0.3048, 'foot feet ft'),
    ...units('length', 0.9144, 'yard yards yd'),
    ...units('length', 0.0254, 'inch inches'),
    ...units('weight', 1, 'kg kilogram kilograms kilo kilos'),
    ...units('weight', 0.45359237, 'lb lbs pound pounds'),
    ...units('weight', 1000, 'tonne tonnes'),
    ...units('weight', 907.18474, 'ton tons'),
    ...units('area', 10000, 'hectare hectares'),
    ...units('area', 4046.8564224, 'acre acres'),
    ...units('area', 1e6, 'square kilometre|square kilometer|square kilometres|square kilometers'),
    ...units('area', 2589988.11, 'square mile|square miles'),
    ...units('area', 1, 'square metre|square metres'),
    ...units('area', 0.09290304, 'square foot|square feet'),
    ...units('power', 1e9, 'gigawatt'),
    ...units('power', 1e6, 'megawatt'),
    ...units('power', 1000, 'kilowatt'),
    ...units('energy', 1e9, 'gigawatt hour|gigawatt hours'),
    ...units('energy', 1e6, 'megawatt hour|megawatt hours'),
    ...units('energy', 1000, 'kilowatt hour|kilowatt hours'),
    ...units('percent', 100, 'fraction'),
    ...units('points', 1, 'percentage point|percentage points'),
    ...units('points', 0.01, 'basis point|basis points'),
    ...units('fahrenheit', 1, 'degree fahrenheit|degrees fahrenheit'),
    ...units('duration', 365, 'year years'),
    ...units('duration', 3650, 'decade decades'),
    ...units('duration', 30.4, 'month months'),
    ...units('duration', 7, 'week weeks'),
    ...units('duration', 1, 'day days night nights'),
    ...units('duration', 1 / 24, 'hour hours'),
    ...units('duration', 1 / 1440, 'minute minutes'),
    ...units('duration', 1 / 86400, 'second seconds'),
  ]),
  weekdays: {
    sunday: 0,
    monday: 1,
    tuesday: 2,
    wednesday: 3,
    thursday: 4,
    friday: 5,
    saturday: 6,
  },
  months: {
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  recent: { today: 0, tonight: 0, yesterday: 1, overnight: 0 },
  dating: new Set(list('in on during since by back early late last')),
  ahead: new Set(list('will would next scheduled due expected upcoming plans planned coming')),
  reporting: new Set(
    list(
      'said says say told tells reported reports announced according statement confirmed added claimed wrote tweeted interview',
    ),
  ),
  ordinals: {
    first: 1,
    initial: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  },
  relatives: new Set(list('that which who whose whom where when')),
  conjunctions: new Set(list('and but while or')),
  presents: new Set(list('is are has have now will')),
  since: new Set(['since']),
  superlatives: new Set(
    list(`most least worst best first last only biggest largest greatest smallest fewest highest lowest longest shortest
      deadliest bloodiest heaviest strongest weakest hottest warmest coldest coolest wettest driest deepest fiercest
      gravest costliest fastest slowest sharpest steepest busiest youngest oldest earliest latest tallest`),
  ),
  relativesOfTime: new Set(['when']),
  cumulative: new Set(list('since cumulative cumulatively')),
  logarithmic: new Set(['magnitude']),
  strengths: { quake: richter, aftershock: richter },
  ofThem: new Set(list('them those whom which these')),
  dimensions: {
    depth: list('deep depth beneath below underground underwater'),
    distance: list(
      'away from off north south east west northeast northwest southeast southwest northern southern eastern western outside radius',
    ),
    height: list('high tall height altitude elevation above'),
    length: list('long length wide width across'),
    fall: list('fell fall falls falling fallen plunged plunge plunging slid'),
  },
  longAgo: [
    ['last', 'year'],
    ['last', 'month'],
    ['last', 'week'],
    ['years', 'ago'],
    ['year', 'ago'],
    ['months', 'ago'],
    ['decades', 'ago'],
    ['decade', 'ago'],
    ['years', 'earlier'],
    ['year', 'earlier'],
    ['years', 'before'],
    ['year', 'before'],
    ['previous', 'year'],
    ['at', 'the', 'time'],
  ],
  degrees: {
    serious: list('serious seriously critical critically grave gravely severe severely'),
    minor: list('minor light lightly slight slightly outpatient superficial'),
    // reckoned otherwise: neither is the figure without the word
    net: list('net'),
    gross: list('gross'),
    adjusted: list('adjusted underlying'),
    // what was wished, foreseen or allowed is not what came
    expected: list(
      'expect expects expected expecting forecast forecasts predict predicted hopes hoped hoping',
    ),
    wanted: list('wants wanted demanded sought requested'),
    allowed: list('limit limits capacity permit permission'),
    // what is told of one place, or of those who are left
    capital: list('capital'),
    remaining: list('remain remains remained remaining'),
  },
  ago: new Set(list('ago old since past last')),
  elapsed: new Set(list('after for within in during')),
  fixedTerms: new Set(['sentence']),
  earlier: new Set(list('ago previous previously earlier history historic since former past')),
  part: new Set(list('including included include includes alone')),
  partitive: new Set(list('of among')),
  additional: new Set(list('another other others additional further more extra')),
  total: new Set(list('total totally altogether overall toll combined')),
  wide: new Set(
    list(
      'whole entire nationwide countrywide worldwide statewide citywide across throughout globally',
    ),
  ),
  surrounding: new Set(['around']),
  regions: new Set(
    list(
      'countries nations provinces states districts counties regions cities towns villages continents',
    ),
  ),
  formerly: new Set(['from']),
  compared: [['compared', 'with'], ['compared', 'to'], ['against'], ['versus']],
  changes: new Set(list('by')),
  none: new Set(list('no nobody none zero neither without')),
  pointers: new Set(list('those these')),
  provisional: new Set(list('immediate immediately yet early')),
  zeroNouns: {
    kill: list('casualties casualty deaths fatalities fatality dead killed victims'),
    injure: list('casualties casualty injuries injury injured wounded hurt victims'),
    damage: list('damage damaged'),
    arrest: list('arrests arrest arrested'),
  },
  agencies: {
    Reuters: ['reuters'],
    'Associated Press': ['associated press', 'ap'],
    AFP: ['afp', 'agence france-presse', 'agence france presse'],
    Xinhua: ['xinhua'],
    'Press Association': ['press association', 'pa media'],
    Bloomberg: ['bloomberg'],
    DPA: ['dpa'],
    EFE: ['efe'],
    ANSA: ['ansa'],
    Interfax: ['interfax'],
    TASS: ['tass', 'itar-tass'],
    UPI: ['upi'],
    PTI: ['pti', 'press trust of india'],
    Kyodo: ['kyodo'],
  },
  toldTo: new Set(['told', 'tell', 'telling', 'tells']),
  credits: [
    ['first', 'reported', 'by'],
    ['as', 'reported', 'by'],
    ['reported', 'by'],
    ['quoted', 'by'],
    ['cited', 'by'],
  ],
  falsehoods: new Set(
    list('false untrue baseless unfounded fabricated groundless nonsense fake lie lies'),
  ),
};
