const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const roles = set(
  `official officer aide source adviser advisor insider operative strategist associate ally confidant loyalist staffer
   employee diplomat person people consultant attendee participant veteran member somebody someone
   friend lobbyist executive delegate counselor contact whistleblower figure expert worker colleague hand
   witness contractor individual individuals donor fundraiser`,
);

/** A person or a member is a source without a name only when the text says how many, or how they know. */
export const bareRoles = set(
  `person people member someone somebody attendee participant veteran friend lobbyist executive delegate worker
   employee expert officer donor figure consultant colleague contact hand witness contractor individual individuals
   fundraiser officials' strategist loyalist ally`,
);

export const officials = set('official officer diplomat');

export const partisans = set(
  `democrat republican senator lawmaker congressman congresswoman legislator minister prosecutor investigator lawyer
   leader agent conservative liberal politician representative negotiator soldier commander detective judge governor`,
);

export const groups = set(
  `critic expert analyst voter supporter opponent people observer economist activist protester resident witness
   scientist researcher scholar american woman man child student parent teacher doctor worker user viewer reader
   historian advocate conservative liberal progressive republican democrat lawmaker politician lawyer commentator
   journalist reporter pundit fan neighbour neighbor local passenger victim refugee migrant family christian muslim
   delegate donor backer follower member candidate rival leader lobbyist governor senator investor trader farmer
   businessman union corporation pollster strategist consultant figure defender opponent skeptic sceptic believer
   respondent majority percent percentage percentages half third quarter other caller guest author writer`,
);

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
  `mr mrs ms miss dr sir lord lady dame sen rep gov gen lt col sgt capt cmdr adm prof rev judge justice
   president senator governor congressman congresswoman secretary mayor minister premier chancellor king queen prince
   pope general colonel ambassador director chairman attorney sheriff`,
);

export const seniority = set('senior top high-ranking ranking high-level leading chief');

export const tenses = set(
  'former current then ex longtime veteran present onetime retired outgoing incoming',
);
