import { sameIncident } from '../incident/same-incident.ts';
import type { Signature } from '../signature/signature.ts';
import { distance } from './closeness.ts';

/** What makes two unequal figures two questions, whatever their words; null when nothing does. */
export const vetoOf = (a: Signature, b: Signature, daysApart: number | null): Rule | null =>
  RULES.find((forbids) => forbids(a, b, daysApart)) ?? null;

/** Whether two figures are told apart so, in reports so many days apart (null when a date is missing). */
type Rule = (a: Signature, b: Signature, days: number | null) => boolean;

/** Ages a month apart may both be right. */
const MONTH = 31;
/** Reports may give one person's age as this much more or less. */
const SAME_AGE = 2;
/** Threefold, as a logarithm: things that nothing befell are counted apart so far for two reasons. */
const FAR = 1.05;
/** What may happen to people, by the names of events; one of them is not another. */
const OUTCOMES = new Set(['kill', 'injure', 'arrest', 'miss', 'displace', 'rescue', 'infect']);

/** "Ilka Dorn, 44" and "Piet Orvath, 36" or "Mila Dorn, 19"; not: "Dorn, 44" and "Ilka Dorn, 45" */
const ofOtherPersons: Rule = (a, b) => apart(a.owner, b.owner, samePerson);

/** "a 44-year-old man" may be anybody; not: "Dorn, 44" and "Dorn, 45" */
const ageOfUnnamed: Rule = (a, b) => a.kind === 'age' && !share(a.owner, b.owner);

/** the 36-year-old fell 200 metres, the 31-year-old 700; not: of 31 and of 32, which two reports may say of one */
const ofOtherAges: Rule = ({ subjectAge: a }, { subjectAge: b }) =>
  a !== null && b !== null && Math.abs(a - b) > SAME_AGE;

/** 40 killed, 55 injured */
const otherOutcome: Rule = (a, b) =>
  a.kind === 'person' &&
  b.kind === 'person' &&
  a.event !== b.event &&
  OUTCOMES.has(a.event ?? '') &&
  OUTCOMES.has(b.event ?? '');

/** over 50 arrested since Friday, 46 that night */
const overTimeAndAtOnce: Rule = (a, b) =>
  a.cumulative !== b.cumulative && (a.cumulative ? a.low > b.low : b.low > a.low);

/** 26 in January, 27 in September; 26 and 27 in reports that may be a birthday apart */
const ageAtAnotherTime: Rule = (a, b, days) =>
  a.kind === 'age' &&
  (a.background !== b.background ||
    Math.abs(days ?? 0) > MONTH ||
    (days === null && Math.abs(a.low - b.low) <= 1));

/** "12 days ago" in two reports of different days */
const timePassedSince: Rule = (a, b, days) =>
  (a.elapsed || b.elapsed) &&
  (days === null ||
    (days !== 0 && Math.abs(a.low - b.low) <= Math.abs(days) + Math.max(a.factor, b.factor)));

/** "in 2004" and this year's; "in 2004" and "in 2012"; Monday's march and Wednesday's */
const ofAnotherIncident: Rule = (a, b) => sameIncident(a, b) === false;

/** at a depth of 10 km, 10 km from the town */
const alongOtherLines: Rule = (a, b) =>
  a.dimension !== null && b.dimension !== null && a.dimension !== b.dimension;

/** 72 km from Marl, 34 km from Orvath */
const fromOtherPlaces: Rule = (a, b) =>
  a.dimension === 'distance' && a.kind === 'length' && apart(a.place, b.place);

/** 24 dead in all, 12 of them in one town */
const largestAndSmaller: Rule = (a, b) =>
  a.largest !== null && b.largest !== null && a.largest !== b.largest;

/** eight killed, three more killed */
const countedOnTop: Rule = (a, b) => (a.share === 'additional') !== (b.share === 'additional');

/** 31 of 90 shots, 40 of 250 shots */
const partsOfOtherWholes: Rule = ({ whole: a }, { whole: b }) =>
  a !== null && b !== null && Math.max(a[0], b[0]) > Math.min(a[1], b[1]);

/** lowered by six metres, 5.3 metres above the normal level */
const changeAndLevel: Rule = (a, b) => measured(a) && measured(b) && a.change !== b.change;

/** rose to 12 percent, from 9 percent */
const whatItWasBefore: Rule = (a, b) => a.prior !== b.prior;

/** 40 missing from Marl, 46 missing in the whole valley; not: 200 hurt, "dozens hurt across the region" */
const placeAndItsPart: Rule = (a, b) => a.wide !== b.wide && (a.wide ? b : a).place.length > 0;

/** eight seriously hurt, 250 hurt; a net profit, a profit; an expected loss, a loss */
const otherDegree: Rule = (a, b) => a.degree !== b.degree;

/** "scores dead" at night, 224 since Friday; not: "about 40", which is a number */
const vagueAtUnknownTime: Rule = (a, b, days) =>
  days === null && a.event !== null && a.kind === 'person' && vague(a) !== vague(b);

/** profit rose 12 per cent, house prices rose 9 per cent */
const ofOtherSubjects: Rule = (a, b) =>
  a.kind === 'percent' && apart(a.figure.concept.map(begin), b.figure.concept.map(begin));

/** 6,000 a day, 85,000 in all */
const rateAndCount: Rule = ({ figure: a }, { figure: b }) =>
  a.unit.includes(' per ') !== b.unit.includes(' per ');

/** a fleet of 31 aircraft, six aircraft grounded; not: 5,000 marched, 20,000 marched */
const farApart: Rule = (a, b) =>
  a.kind === 'count' && (a.event === null || a.event !== b.event) && distance(a, b) > FAR;

/** "50 miles (80 km)": the first writing stands for both */
const secondWriting: Rule = (a, b) => a.converted || b.converted;

/**
 * Precision first: each rule is a way in which an editor would say "but these are two things".
 * In the order in which they explain best.
 */
const RULES: readonly Rule[] = [
  ofOtherPersons,
  ageOfUnnamed,
  ofOtherAges,
  otherOutcome,
  overTimeAndAtOnce,
  ageAtAnotherTime,
  timePassedSince,
  ofAnotherIncident,
  alongOtherLines,
  fromOtherPlaces,
  largestAndSmaller,
  countedOnTop,
  partsOfOtherWholes,
  changeAndLevel,
  whatItWasBefore,
  placeAndItsPart,
  otherDegree,
  vagueAtUnknownTime,
  ofOtherSubjects,
  rateAndCount,
  farApart,
  secondWriting,
];

/** Lengths, weights, percentages: what can be said as a level or as a change. People are only counted. */
const measured = ({ figure }: Signature): boolean =>
  figure.kind === 'physical' || figure.kind === 'percent';

const share = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((stem) => b.includes(stem));

/** Both are told, and are not the same. */
const apart = (a: readonly string[], b: readonly string[], alike = share): boolean =>
  a.length > 0 && b.length > 0 && !alike(a, b);

/** A word is known by how it begins: "shares", "Share". */
const begin = (word: string): string => word.slice(0, 4).toLowerCase();

/** They share a name, and either has no other: two that share the last of their names alone are of one family. */
const samePerson = (a: readonly string[], b: readonly string[]): boolean =>
  share(a, b) &&
  (a.at(-1) !== b.at(-1) || a.length < 2 || b.length < 2 || share(a.slice(0, -1), b.slice(0, -1)));

const vague = ({ figure: { low, high } }: Signature): boolean =>
  low !== null && high !== null && high >= 2 * low;
