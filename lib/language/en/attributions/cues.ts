import type { CueWordKind } from '../../attribution-words.ts';

/** `say says said saying`: every form that a report uses. */
const forms = (kind: CueWordKind, list: string): [string, CueWordKind][] =>
  list
    .trim()
    .split(/\s+/)
    .map((form) => [form, kind]);

export const verbs: ReadonlyMap<string, CueWordKind> = new Map([
  ...forms(
    'report',
    `say says said saying tell tells told telling add adds added adding write writes wrote writing
     report reports reported reporting announce announces announced announcing note notes noted noting
     state states stated stating declare declares declared declaring explain explains explained explaining
     tweet tweets tweeted tweeting post posted posting reveal reveals revealed revealing testify testified testifying
     recall recalls recalled recalling continue continued continuing conclude concludes concluded concluding
     confirm confirms confirmed confirming disclose discloses disclosed disclosing mention mentions mentioned
     describe describes described describing remark remarks remarked estimate estimates estimated
     reiterate reiterates reiterated reiterating repeat repeated stress stresses stressed stressing
     emphasize emphasized emphasise emphasised emphasizing tells indicate indicates indicated indicating
     suggest suggests suggested suggesting observe observed quip quipped joke joked
     recount recounts recounted relate related predict predicts predicted predicting
     quote quotes quoted quoting cite cites cited citing inform informed show shows showed find finds found
     email emailed read reads charge charged shout shouted elaborate elaborated allow allows`,
  ),
  ...forms(
    'stance',
    `claim claims claimed claiming argue argues argued arguing insist insists insisted insisting
     allege alleges alleged alleging accuse accuses accused accusing assert asserts asserted asserting
     acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting concede conceded
     warn warns warned warning contend contends contended maintain maintains maintained
     call calls called calling criticize criticized criticise criticised blame blames blamed blaming
     praise praised praises believe believes believed think thinks thought hope hopes hoped hoping
     promise promises promised promising vow vows vowed vowing pledge pledges pledged lament lamented
     complain complained agree agrees agreed assure assured remind reminded fear fears feared expect expects
     denounce denounced condemn condemned dismiss dismissed blast blasted propose proposed`,
  ),
  ...forms(
    'denial',
    'deny denies denied denying dispute disputed disputes refute refuted rebut rebutted',
  ),
  ...forms(
    'demand',
    'urge urges urged urging demand demands demanded demanding request requested implore implored',
  ),
  ...forms(
    'question',
    `ask asks asked asking question questioned wonder wonders wondered inquire inquired reply replies replied
     replying respond responds responded responding answer answered`,
  ),
]);

/** Words such as "report" and "claims" are nouns after a determiner. */
export const alsoNouns: ReadonlySet<string> = new Set(
  `report reports claim claims state states note notes post posts call calls hope hopes fear fears promise promises
   request requests demand demands question questions charge charges charged warning estimate estimates remark remarks
   quote quotes tweet tweets pledge pledges vow vows find finds show shows stress reply answer blame praise dispute
   disputes joke reveal allow read reads thought saying telling add reporting finding found related writing email repeat
   showed continue answered`.split(/\s+/),
);

/** After "who asked not to be named," they tell a view; elsewhere what is expected may be anybody's. */
export const views = new Set(
  'expected doubts doubted suspects suspected reckons reckoned foresees foresaw guesses guessed feels felt put puts'.split(
    ' ',
  ),
);

/** Who does so without a name has told nobody anything. */
export const commitments = new Set(
  `promise promises promised promising vow vows vowed vowing pledge pledges pledged agree agrees agreed
   propose proposed`.split(/\s+/),
);

export const phrases = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'as per',
  'citing',
  'a statement by',
  'a statement from',
  'quoting',
];

export const refusals = new Set([
  'declined',
  'declines',
  'decline',
  'declining',
  'refused',
  'refuses',
  'refusing',
]);
export const speaking = new Set(
  'comment say respond answer discuss elaborate reply return confirm speak provide disclose give identify offer talk'.split(
    ' ',
  ),
);
export const habits = new Set(['do', 'does', "don't", "doesn't"]);
export const pairs = new Map([['neither', 'nor']]);
export const replies = new Set('comment respond reply commented responded replied'.split(' '));
export const negations = new Set([
  'not',
  "n't",
  "didn't",
  "hasn't",
  "haven't",
  "hadn't",
  "wouldn't",
  "couldn't",
  "don't",
  "doesn't",
]);
