const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const roles = set(
  `official officer aide source adviser advisor insider operative strategist associate ally confidant loyalist staffer
   employee diplomat person people consultant attendee participant member somebody someone
   friend pal lobbyist executive delegate counselor contact whistleblower colleague hand
   contractor individual individuals donor fundraiser`,
);

/** A person or a member is a source without a name only when the text says how many, or how they know. */
export const bareRoles = set(
  `person people member someone somebody attendee participant friend pal lobbyist executive delegate
   employee officer donor consultant colleague contact hand contractor individual individuals
   fundraiser strategist loyalist ally`,
);

/** Of these, one alone ("an attendee") was there, or belongs to those of whom the report tells. */
export const insiders = set(
  'attendee participant employee executive strategist friend pal colleague ally loyalist donor consultant',
);

/** Whose names are withheld when they are somebody's: "her allies", "Orvel strategists". */
export const circle = set('ally strategist loyalist associate confidant confidante');

export const parties = set(
  'democratic democrat republican gop labour tory conservative liberal progressive green party',
);

export const officials = set('official officer diplomat');

export const partisans = set(
  `democrat republican senator lawmaker congressman congresswoman legislator minister prosecutor investigator lawyer
   leader agent conservative liberal politician representative negotiator soldier commander detective judge governor`,
);

const learnedGroups = set(
  `critic expert analyst veteran voter supporter opponent people observer economist activist protester resident witness
   scientist engineer researcher scholar american woman man child student parent teacher doctor worker user viewer reader
   historian advocate conservative liberal progressive republican democrat lawmaker politician lawyer commentator
   journalist reporter pundit fan neighbour neighbor local passenger victim refugee migrant family christian muslim
   delegate donor backer follower member candidate rival leader lobbyist governor senator investor trader farmer
   businessman union corporation pollster strategist consultant figure defender opponent skeptic sceptic believer
   respondent majority percent percentage percentages half third quarter other caller guest author writer`,
);

/** More of them, who came after the tagger was trained. */
export const newGroups = set(
  `rescuer organiser organizer commuter motorist shopper demonstrator campaigner retailer supermarket searcher
   firefighter paramedic diver fisherman villager islander holidaymaker tourist passer-by bystander onlooker traveller
   pensioner landlord tenant homeowner shopkeeper kremlinologist courtier cleaner insurer lender grower producer
   importer exporter volunteer nurse midwife carer forecaster meteorologist eyewitness survivor steward developer
   policymaker backbencher inmate detainee prisoner worshipper pilgrim climber hiker surfer cyclist surgeon clinician
   physicist biologist astronomer reviewer`,
);
export const groups: ReadonlySet<string> = new Set([...learnedGroups, ...newGroups]);

export const openers = set('some many most other few all any more fewer less');

export const spokespeople = set(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative representatives',
);

export const offices = set(
  `president mayor governor senator secretary minister chairman chairwoman chair director pope king queen judge
   candidate nominee congressman congresswoman chancellor ambassador general author professor host coach ceo founder
   owner manager speaker leader chief attorney billionaire businessman moderator frontrunner front-runner winner
   sheriff commissioner prince actor actress singer anchor columnist lawyer editor doctor activist priest bishop
   prosecutor pastor physician pilot captain player striker principal historian economist scientist woman man boy girl
   mother father son daughter brother sister wife husband widow student teacher reporter journalist pollster mogul
   newcomer democrat republican texan floridian`,
);

/** Without the full stop that may follow. */
export const titles = set(
  `mr mrs ms miss dr sir lord lady dame sen rep gov gen lt col sgt capt cmdr adm del amb det prof rev judge justice
   president senator governor congressman congresswoman secretary mayor minister premier chancellor king queen prince
   pope general colonel ambassador director chairman attorney sheriff`,
);

export const seniority = set('senior top high-ranking ranking high-level leading chief');

export const tenses = set(
  'former current then ex longtime veteran present onetime retired outgoing incoming own',
);

/** Determiners by which a text points at somebody known; "another", "no" and "every" do not. */
export const definites = set('the this that these those his her its their our my your whose');

/** Whose, or whom: alone as a source they stand for the person. */
export const owners: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['him', 'he'],
  ['her', 'she'],
  ['their', 'they'],
]);

export const reflexives = set('himself herself itself themselves');

/** Before the names of some of a group. */
export const examples = set('like including');

/** Before a verb: what somebody is to do. */
export const infinitives = set('to');

/** As a subject: whoever was named before. */
export const everybody = set('all both each everyone everybody');

/** Heads that say nothing of who somebody is. */
export const vague = set('source person people individual member');

/** After a number and a hyphen: how old somebody is. */
export const ages = set('year month week day');

/** Who writes for outlets: with one before them, they speak for it. */
export const press = set('journalist reporter correspondent photographer');

/** Possessives of the one who writes. */
export const speakers = set('our my mine ours');

/** Before "of": one person. */
export const singles = set('one another');

/** In capitals before a colon: what kind of page it is, nobody who speaks. */
export const labels = set(
  `live update updates breaking exclusive watch video listen podcast opinion analysis comment explainer factbox photos
   gallery revealed note read correction clarification`,
);
