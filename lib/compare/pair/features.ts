import type { Reason } from '../comparison.ts';
import { sameIncident } from '../incident/same-incident.ts';
import { likeness } from '../reading/bag.ts';
import type { Signature } from '../signature/signature.ts';
import type { Weighed } from './weighed.ts';

/** Named signals between two figures, none of them looking at the values. 0 when a signal is silent. */
export type Features = Readonly<Record<string, number>>;

/** Signals that two figures answer one question, or do not. */
export function pairFeatures(x: Weighed, y: Weighed): Features {
  const [a, b] = [x.signature, y.signature];
  const sameHead = a.head !== '' && a.head === b.head;
  const sameEvent = same(a.event, b.event);
  const otherEvent = others(a.event, b.event);
  const window = likeness(x.window, y.window);
  const names = likeness(x.names, y.names);
  const noun = likeness(x.noun, y.noun);
  const sentence = likeness(x.sentence, y.sentence);
  const owners = meeting(a.owner, b.owner);
  const places = meeting(a.place, b.place);
  const neighbours = Math.max(meeting(a.before, b.before), meeting(a.after, b.after));
  const incident = sameIncident(a, b);
  const on = (is: boolean): number => (is ? 1 : 0);
  return {
    [`kind ${a.kind === b.kind ? general(a.kind) : 'mixed'}`]: 1,
    'same noun': on(sameHead),
    'no noun': on(!a.head || !b.head),
    'other noun': on(a.head !== '' && b.head !== '' && noun === 0),
    'noun alike': noun,
    'same event': on(sameEvent),
    'other event': on(otherEvent),
    'event shared in sentence': on(!sameEvent && !a.events.isDisjointFrom(b.events)),
    'noun and event': on(sameHead && sameEvent),
    'person and event': on(a.kind === 'person' && sameEvent),
    'person and other event': on(a.kind === 'person' && otherEvent),
    'words before alike': likeness(x.left, y.left),
    'words after alike': likeness(x.right, y.right),
    'words around alike': window,
    'sentence alike': sentence,
    'sentence much alike': Math.max(0, sentence - 0.4),
    'names alike': names,
    'other names': on(names === 0 && a.names.size > 0 && b.names.size > 0),
    'same owner': on(owners > 0),
    'other owner': on(owners < 0),
    'age without owner': on(a.kind === 'age' && owners === 0),
    'same neighbour': on(neighbours > 0),
    'other degree': on(a.degree !== b.degree),
    'other local place': places > 0 ? 0 : Math.max(x.local, y.local),
    'one is local': places > 0 ? 0 : Math.abs(x.local - y.local),
    'same place': on(places > 0),
    'other place': on(places < 0),
    'same incident': on(same(a.happening, b.happening)),
    'other incident': on(others(a.happening, b.happening)),
    'same day carried': on(!a.days.isDisjointFrom(b.days)),
    'same incident by its date': on(incident === true),
    'other incident by its date': on(incident === false),
    'largest in one report only': on(others(a.largest, b.largest)),
    'smaller count against a lone one': on((a.largest === false) !== (b.largest === false)),
    'one is counted over a time': on(a.cumulative !== b.cumulative),
    'same dimension': on(same(a.dimension, b.dimension)),
    'other dimension': on(others(a.dimension, b.dimension)),
    'other name before': on(meeting(a.before, b.before) < 0),
    'same name before': on(meeting(a.before, b.before) > 0),
    'wide against local': on(a.wide !== b.wide),
    'one is background': on(a.background !== b.background),
    'same share': on(same(a.share, b.share)),
    'part against whole': on(oneIs(a, b, 'part')),
    'addition against whole': on(oneIs(a, b, 'additional')),
    'total against other': on(oneIs(a, b, 'total')),
    'both lead': on(a.sentenceIndex < 3 && b.sentenceIndex < 3),
    'other rank': on(a.rank !== b.rank),
    'noun and window': on(sameHead) * window,
    'event and window': on(sameEvent) * window,
  };
}

const general = (kind: string): string => kind.split(' ', 1)[0] as string;

/** Both say it, and the same. */
const same = <T>(a: T | null, b: T | null): boolean => a !== null && a === b;

/** Both say it, and not the same. */
const others = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

/** 1 when both name it and share a word, -1 when both name it and share none, 0 when one is silent. */
function meeting(a: readonly string[], b: readonly string[]): -1 | 0 | 1 {
  if (!a.length || !b.length) return 0;
  return a.some((stem) => b.includes(stem)) ? 1 : -1;
}

const oneIs = (a: Signature, b: Signature, share: Signature['share']): boolean =>
  (a.share === share) !== (b.share === share);

/** What a reader is told first of why two figures are held together: what they plainly share. */
const PLAIN = [
  'same owner',
  'same noun',
  'same event',
  'same incident by its date',
  'same place',
  'same share',
  'same dimension',
];
const MOST_PLAIN = 3;

/** The plain things that two figures share, as statements without a weight. */
export function sharedPlainly(x: Weighed, y: Weighed): Reason[] {
  const features = pairFeatures(x, y);
  return PLAIN.filter((name) => features[name])
    .slice(0, MOST_PLAIN)
    .map((name) => ({ name, weight: 0 }));
}
