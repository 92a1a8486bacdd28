const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Base forms; "-s", "-ed" and "-ing" forms are derived. */
export const verbs: ReadonlySet<string> = list(`
  accept accuse achieve acquire act adapt add admit adopt advance advise affect agree aim allege allow announce
  answer appeal appear apply appoint approach approve argue arrange arrest arrive ask assault assert assess assign assist
  assume attack attempt attend attract authorise authorize average avoid award ban bar base battle become begin behave
  believe belong benefit bet blame block boast bomb boost borrow break bring broadcast build bury burn buy calculate call
  cancel capture care carry catch cause challenge change charge chase chant check choose claim clash clean clear climb close collapse collect
  combine come comment commit compare compete complain complete comply comprise concede concern conclude condemn conduct
  confess confirm confront connect consider consist constitute consume contact contain continue contract contribute control
  convict cook cost count cover crash create criticise criticize cross cut damage dance deal debate decide declare
  decline decrease defeat defend defer define delay deliver demand demolish deny depart depend deploy describe deserve design
  destroy detain determine develop die differ dip direct disappear disclose discover discuss dismiss display displace distribute
  divide double draw drive drop earn ease eat edge elect eliminate emerge employ enable encounter encourage end enforce engage enjoy
  ensure enter entail envisage escape establish estimate evacuate evade evaluate examine exceed exchange execute exist expand
  expect expel experience explain explode exploit export express extend face fail fall favour favor fear feature feed
  feel fight figure file fill find fine finish fire fit fix flee float flow fly focus follow force forecast form
  found fund gain gather generate get give go grab grant graduate grow guarantee guard guide halt handle hand happen
  harm hear heat help hide hire hit hold hope host house hurt identify ignore imagine impact implement imply
  import impose improve include increase indicate infect inform injure insist inspect install intend introduce invade invest
  investigate invite involve issue join judge jump justify keep kick kidnap kill knock know label lack land last laugh
  launch lead learn leave lend level lie lift like limit link list listen live load loan locate look lose love lower
  maintain make manage march mark marry match matter mean measure meet mention miss move murder name need negotiate note
  notice object observe obtain occupy occur offer open operate oppose order organise organize own pack paint participate pass
  pay peak perform permit persuade pick pilot place plan plant play plead pledge plummet plunge point post pour praise predict prefer
  prepare present press prevent print produce project promise promote prompt propose protect protest prove provide publish pull punch
  purchase pursue push put qualify question quit quote raid raise rally range rank rate reach react read realise realize
  rebuild recall receive recognise recognize recommend record recover recruit reduce refer refuse regard register reject
  relate release rely remain remember remind remove rent repair repeat replace reply report represent request require rescue
  reserve resign resist resolve respond rest restore result resume retain retire return reveal reverse review ride ring riot rise
  risk rob roll ruin rule run rush save say score search secure see seek seem seize sell send sentence separate serve set
  settle shake share shave shed shelter shift ship shoot shout show shrink shut sign sink sit skid slash sleep slide slip slow slump smash sort
  sound speak spend split spot spread stab stage stand start state stay steal step stick stop store stretch strike struggle
  study submit succeed sue suffer suggest suit supply support suppose surge surpass surrender surround survive suspect suspend sustain
  swear sweep swim swing switch take talk target tax teach tear tell tend terminate test testify threaten throw tie top
  total touch tour trace track trade train transfer transport trap travel treat trigger triple try tumble turn understand undergo
  unite update urge use value vary view visit voice volunteer vote wait walk want warn wash watch weaken wear
  weigh welcome win wish withdraw witness wonder work worry wound wreck write yield
  absorb accelerate accompany accumulate acknowledge activate adjust administer advertise advocate afford aid allocate amount
  anticipate apologise apologize appreciate assemble attribute balance bear beat benefit bid bill boil bolster bounce brand breach
  cap capitalise carve cast celebrate cease certify chart cheer circulate cite clinch clock coach coincide comfort command commence
  commission compile compose compound compromise conceal concentrate confiscate congratulate construct consult contend convert convey
  convince cope correct correspond counter crowd crush cultivate curb cure cycle dash debut deem deepen delete deliberate derive desire
  dictate diminish disagree disqualify disrupt dissolve dominate donate dominate download draft drag drain dress drift drop dump dub earn echo
  educate elevate embrace emphasise emphasize encompass endorse enhance enrol enroll entitle equal erase erupt escalate evolve exclude
  excuse exempt exhibit expire expose extract fade fare fetch finance flag flood fold forge foster free fuel fulfil fulfill function
  furnish galvanise glance govern grade greet grill grip halve haul heal herald highlight hinder honour honor host hover ignite illustrate
  imprison incorporate incur induce inflict inform inherit inhibit initiate inject injure innovate insert insure integrate intensify
  interview invent inspire invoke isolate jail kick knit lag lean lease levy liberate license lock lodge log loom loot mandate map market
  master mature maximise mentor merge migrate mine minimise mirror mislead mistake mix mobilise model modify monitor mount multiply navigate
  neglect net nominate notch notify number nurse obey oblige obstruct omit opt originate outline outnumber outpace outperform overlook
  oversee overtake owe park pause persist pioneer pitch plug pop position possess postpone pound power practise preach precede preserve
  preside prevail probe process proceed proclaim profit prohibit prosecute provoke punish race ram ramp rebound recommend reconsider
  recreate recur refund regain regulate rehearse reign reinforce reiterate remark render renew renovate reopen repay repeal rescind
  reside resort respect restrict restructure resume retreat retrieve reunite revise revive revolve reward rotate round sack sail sample
  sanction scale scan scatter schedule scrap screen seal service shatter shed shelve shine shoulder shrug shuffle sign signal simplify skip slam
  slate slice smuggle snap soak solve source span spark specialise specify spin sponsor squeeze stabilise staff stall stamp stem stir storm
  straddle strengthen stress strip stroke stumble stun subject subscribe subside substitute succumb summon supervise supplement surface
  surprise surrender swap tackle tally taste team tempt terrorise thank thrive tighten tip toll topple torture toughen tow transform
  translate transmit treasure tug undermine undertake unify unveil upgrade uphold upset usher utilise vacate validate vanish veto
  violate vow wage wander ward weather weigh whip widen wield wind wipe wrap wrestle
`);

/** As often nouns: after a determiner or an adjective they are read as nouns. */
export const nounVerbs: ReadonlySet<string> = list(`
  act advance aim answer appeal approach arrest assault attack attempt average award ban bar base battle benefit bet blame block
  bomb boost break broadcast call care cause challenge change charge chase check claim clash close comment concern contact
  contract control cost count cover crash cross cut damage dance deal debate decline decrease defeat delay demand design
  dip display draw drive drop edge end escape estimate exchange exploit export face fall favour favor fear feature feed
  fight figure file fine fire fit fix flow fly focus force forecast form fund gain grant guarantee guard guide halt
  hand harm heat help hire hit hold hope host house impact import increase issue jump judge kick kidnap label lack land
  launch lead level lie lift like limit link list load loan look love march mark match matter measure meeting move
  murder name need note notice object offer order own pack paint pass pay peak permit pick pilot place plan plant play pledge point
  post praise present press print produce project promise protest pull punch purchase push question quote raid raise range
  rally rank rate reach read recall record recruit release rent repair repeat reply report request rescue reserve rest result return
  review ride ring riot rise risk rival roll rule run rush sale score search sentence set share shed shelter shift ship shout show
  sign slide slip slump smash sort sound split spot spread stage stand start state stay step stick stop store stretch strike
  struggle study suit supply support surge surprise survey suspect swim swing switch talk target tax test tie top total touch tour
  trace track trade train transfer transport trap travel treat trial trigger try turn update use value view visit voice volunteer
  vote wait walk want wash watch welcome win wish witness wonder work worry wound wreck yield aid balance bid bill brand cast
  command commission compound compromise counter crowd cure cycle dash debut desire draft drain dress dump echo equal exhibit
  finance flag flood fuel function grade host interview lease levy license lock log map market master mine mirror mix model monitor
  mount net number nurse park pause pitch plug position power practice process profit probe race ramp refund reign resort respect reward
  sail sample sanction scale scan schedule screen seal service signal source span sponsor staff storm stress strip stroke subject
  surface swap tackle tally team tip toll upgrade veto wage ward weather wind wrap amount bear coach coincide comfort compose contend
  crush download fare favour fold forge foster free grip haul herald honour jail kick lag loom loot mandate mature merge notch
  opt plug pop pound preach prevail rotate round sack service shine shoulder shrug slam slate slice snap soak spark spin stall stamp stem stir
  strip stumble stun subject taste tempt torture tow tug usher value vow wander whip wield wipe power market
`);

/** Forms that no rule derives; all are verbs. */
export const irregularVerbs: ReadonlySet<string> = list(`
  said told made went gone got gotten took taken came saw seen knew known gave given found thought became began begun
  left felt brought held wrote written stood ran paid met sat spoke spoken led grew grown lost fell fallen
  sent built understood drew drawn broke broken spent rose risen drove driven bought wore worn chose chosen ate eaten
  kept slept swept wept crept meant dealt heard sold caught taught fought sought fled won shot struck stuck
  hung sang sung sank sunk swam swum swung threw thrown flew flown drank drunk shook shaken stole stolen bore borne bound
  dug hid hidden lay laid lain lent bent rang rung rode ridden swore sworn tore torn woke woken froze frozen forgot forgotten
  slid sprang sprung stung withdrew withdrawn undergone underwent overcame dived dove spun shrank shrunk leapt bled fed
  sped lit proved shown beat beaten bit bitten blew blown
`);

export const finiteVerbs: ReadonlySet<string> = list(`
  said told went came saw took gave began became ran spoke rose fell drove drew wrote chose ate sang sank swam threw flew drank
  shook stole hid rode swore tore woke froze forgot withdrew underwent overcame shrank blew got had thought stood sat met grew knew
`);
