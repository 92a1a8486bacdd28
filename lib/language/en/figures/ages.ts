const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a bare number: the number is an age. */
export const ageOpeners: ReadonlySet<string> = list('aged age ages');

/** After "Name, 34": the sentence goes on. */
export const afterAge: ReadonlySet<string> = list(
  'and of from who was is has had said were are when',
);

/** One person: a number between two marks after it is an age ("a boy, 12,"). */
export const onePerson: ReadonlySet<string> = list(
  'man woman boy girl child teenager son daughter brother sister mother father mum mom dad wife husband cousin nephew niece grandmother grandfather grandson granddaughter uncle aunt partner fiance twin sibling host presenter star actor actress singer farmer teacher driver student nurse guard soldier pilot builder carpenter fisherman striker winger midfielder defender goalkeeper suspect victim resident pensioner minister president premier chairman chairwoman chief executive director mayor senator lawmaker politician councillor leader founder billionaire businessman businesswoman lawyer doctor writer author novelist poet artist musician rapper model comedian champion captain coach manager boss chef widow widower migrant refugee baker plumber electrician accountant engineer officer constable sergeant campaigner activist journalist reporter photographer scientist professor judge priest bishop',
);
/** "a man of 91"; not "a father of three". */
export const agedPersons: ReadonlySet<string> = list(
  'man woman boy girl child lad youth teenager toddler pensioner',
);
/** Between two ages: "9 and 12", "52, not 57". */
export const ageJoiners: ReadonlySet<string> = list('or nor and not');

/** Several: "women over 65", "children under five". */
export const manyPersons: ReadonlySet<string> = list(
  'people men women boys girls children adults teenagers teens adolescents youths pensioners residents voters patients pupils students workers everyone anyone those infants kids males females citizens drivers applicants players brothers sisters sons daughters twins cousins suspects victims buyers shoppers users members visitors passengers travellers travelers customers clients employees staff viewers helpers volunteers gamblers who you he she i',
);
export const ageBounds: ReadonlySet<string> = list('over under above below between from');

/** He or she: "was 34", "turned 40". */
export const agePronouns: ReadonlySet<string> = list('he she who i oldest youngest eldest');
/** After the age of one who is named: "Mara Lind was 29 when she left". */
export const when = 'when';
export const ageVerbs: ReadonlySet<string> = list('is was am turned turns looked looks');
/** Before "at 87", "to 96": what happens once in a life. */
export const lifeEvents: ReadonlySet<string> = list(
  'die dies died dead lived married retired emigrated graduated school debut degree',
);
/** What may follow the age that closes a clause ("she was 34 when"). */
export const ageClosers: ReadonlySet<string> = list(
  'and but when at on last in this next yesterday today years then while as',
);

/** "in his early forties": the owner, the part of the decade, the decade. */
export const ageOwners: ReadonlySet<string> = list('his her their my');
/** Years from the start of a decade that its parts take up, both ends included; there is no rule but usage. */
export const decadeParts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 3]],
  ['mid', [4, 6]],
  ['late', [7, 9]],
]);
