const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const learnedBodies = set(
  `guard watch patrol ministry agency department court government police campaign committee party company firm bank union university council
   commission bureau administration office board army military navy force group organization organisation association
   institute foundation center centre network newspaper magazine outlet broadcaster channel station service embassy
   parliament senate house congress cabinet team camp panel authority authorities prosecutors investigators fbi cia nato
   hospital school church club league federation watchdog regulator charity corporation airline operator manufacturer
   publisher kremlin pentagon palace media press paper side nation country state city county town regime opposition
   coalition alliance un eu white coroner inquest brigade department's pac super-pac nonprofit lobby think-tank tribunal
   registry secretariat mission delegation ambulance rescue company's countries leadership`,
);

const learnedDocuments = set(
  `report poll survey study letter filing memo document law bill lawsuit complaint indictment email e-mail emails message
   record data statement article story ad advertisement video book memoir transcript ruling opinion order post tweet
   review analysis census figure statistic account note paper website page site leak file dossier cable brief
   affidavit warrant contract agreement treaty constitution manifesto resolution headline editorial column caption
   photograph photo image footage recording projection count average guideline rule plan probe biography release
   petition draft log invoice receipt ledger spreadsheet estimate findings quote sign`,
);

/** Of the new ones the tagger knows nothing. */
export const newBodies = set(
  `inspectorate forum television radio tv daily weekly tabloid cooperative co-operative syndicate treasury presidency
   directorate ombudsman consortium chancellery front movement militia junta arm coastguard carmaker automaker
   drugmaker chipmaker airport brewery fc`,
);
export const newDocuments = set(
  'version footnote assessment minutes readout newsletter appendix communique',
);

export const bodies: ReadonlySet<string> = new Set([...learnedBodies, ...newBodies]);
export const documents: ReadonlySet<string> = new Set([...learnedDocuments, ...newDocuments]);

export const keepers: ReadonlySet<string> = new Set(['guard', 'patrol']);

export const outlets = [
  'reuters',
  'the associated press',
  'associated press',
  'ap',
  'afp',
  'agence france-presse',
  'bloomberg',
  'cnn',
  'bbc',
  'nbc',
  'nbc news',
  'cbs',
  'cbs news',
  'abc',
  'abc news',
  'abc america',
  'fox',
  'fox news',
  'fox news channel',
  'msnbc',
  'npr',
  'pbs',
  'politico',
  'axios',
  'al jazeera',
  'the guardian',
  'the new york times',
  'new york times',
  'the times',
  'the washington post',
  'the wall street journal',
  'wall street journal',
  'the post',
  'the journal',
  'buzzfeed',
  'buzzfeed news',
  'the daily beast',
  'breitbart',
  'breitbart news',
  'the hill',
  'time',
  'newsweek',
  'usa today',
  'sky news',
  'der spiegel',
  'le monde',
  'kyodo',
  'xinhua',
  'tass',
  'interfax',
  'dpa',
  'ansa',
  'itv',
  'espn',
  'the athletic',
  'the independent',
  'the telegraph',
  'the mirror',
  'the sun',
  'daily mail',
  'vox',
  'huffpost',
  'the huffington post',
  'the atlantic',
  'the new yorker',
  'yahoo news',
  'haaretz',
  'the times of israel',
  'western journalism',
];

export const outletEndings = set(
  `times post journal news herald tribune gazette courier chronicle guardian telegraph mirror observer
   dispatch globe star press standard bulletin examiner inquirer register sentinel echo argus mail radio tv television
   magazine weekly daily wire newspaper agency reporters sport sports online ledger express review voice record
   advertiser`,
);

export const papers = set('newspaper paper broadcaster magazine website newsroom');

export const outletOpenings = set('daily weekly radio');

export const quoting = set('quoted quotes quoting cited cites citing reported reports');
export const tellings = set('told tell tells telling spoke speaking');

/** To whom one speaks in public or in office, not for publication: "told the jury", "told residents", "told him". Singular. */
export const audiences = set(
  `jury juror court judge magistrate inquest coroner inquiry hearing tribunal trial committee panel commission parliament
   congress senate council councillor board assembly lawmaker legislator mp delegate police officer detective investigator
   agent inspector prosecutor crowd audience rally meeting conference group gathering congregation viewer listener investor
   shareholder analyst customer client consumer shopper passenger commuter driver traveller tourist visitor guest resident
   villager neighbour neighbor homeowner family parent patient voter citizen public people person worker employee staff
   student pupil class fan player captain soldier sailor nation country house king queen emperor him her them you`,
);

/** What is said so is said in public, to everybody. */
export const publicly = set(
  'testified testifies testifying announced announces announcing tweeted tweets tweeting',
);

/** Before "with" or "to" an outlet: how somebody spoke to it. */
export const interviews = set('interview interviews conversation comments remarks');

/** What an outlet says of its own finding: "The Post has learned". */
export const learning = set('learned learnt');
