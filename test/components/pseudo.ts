import { SAMPLE } from '../../lib/sample/vessen.ts';
import type { Message } from '../../lib/view/words/en.ts';
import type { Catalogue } from '../../lib/view/words/say.ts';
import { clippings } from '../view/fixtures/clippings.ts';

const OPEN = '⟦';
const CLOSE = '⟧';
const around = (text: string) => `${OPEN}${text}${CLOSE}`;

/** A language in which every message stands in brackets. */
export function pseudo(catalogue: Catalogue): Catalogue {
  const message = (entry: Message): Message =>
    typeof entry === 'string'
      ? around(entry)
      : { ...entry, other: around(entry.other), one: around(entry.one ?? entry.other) };
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, entry]) => [key, message(entry)]),
  ) as Catalogue;
}

/** Words of articles, names of keys, and what the browser writes itself. */
const GIVEN = [
  ...clippings.flatMap(({ title, outlet }) => [title, outlet]),
  ...SAMPLE.flatMap(({ title, outlet, text, url }) => [title, outlet, text, url]),
  'harbour-post.example 27 people are known to have died two officials told Meridian Wire',
  'Dam operator ‘was warned’ about cracks TypeError: x is null',
  'The browser does not let extensions keep data in this window.',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft denies it was warned',
  'Unterlandgemeindenachrichtenblatt Volksbote Unterland مشغّل السد حُذِّر من الشقوق قبل أسابيع من فيضان فيسن بريد الميناء',
  'Talsperre Vessen: Betreiber soll von Rissen gewusst haben',
  'Ask the ministry who was sent the March report. Check the contract register: 300 million?',
  'second-source.json Row',
  new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short' }).format(new Date('2026-05-13')),
  'Enter Esc Alt Shift j k s m n c Mon Tue Wed Thu Fri Sat Sun May and sample dam to check',
  'Δ counted role without a name told an outlet same place',
]
  .join(' ')
  .toLowerCase();

const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt'];

/** Words on screen that are neither from the catalogue nor from the articles. */
export function escaped(root: Element): string[] {
  const texts: string[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) texts.push(node.textContent ?? '');
  for (const element of root.querySelectorAll('*'))
    for (const name of ATTRIBUTES) texts.push(element.getAttribute(name) ?? '');
  return texts
    .map(withoutMessages)
    .flatMap((text) => text.split(/[^\p{L}\p{M}’'-]+/u))
    .filter((word) => /\p{L}/u.test(word) && !GIVEN.includes(word.toLowerCase()));
}

/** Takes messages away from the inside out: one may stand in another's place. */
function withoutMessages(text: string): string {
  const without = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return without === text ? text : withoutMessages(without);
}
