import { native } from '../native.ts';
import type { Card } from '../page.ts';

/** The buttons of a drawn card; the second is missing where nothing can be corrected. */
export interface DrawnCard {
  element: HTMLElement;
  open: HTMLElement;
  deny: HTMLElement | null;
  /** Says something in the card, in place of its buttons. */
  tell(words: string): void;
}

/** Builds a card of elements and text nodes; every element has a part's name, by which the stylesheet knows it. */
export function drawCard(document: Document, card: Card): DrawnCard {
  const create = native(document, 'createElement');
  const make = (tag: string, part: string, ...inner: (string | Node | null)[]) => {
    const element = create(tag);
    element.setAttribute('part', part);
    element.append(...inner.filter((one) => one !== null));
    return element;
  };
  const button = (words: string) => {
    const element = make('button', 'act', words);
    element.setAttribute('type', 'button');
    return element;
  };
  const sign = make('span', `sign ${card.kind}`, card.sign);
  sign.setAttribute('aria-hidden', 'true');
  const title = make('p', `title ${card.kind === 'unnamed' ? 'theirs' : ''}`, card.title);
  title.setAttribute('dir', 'auto');
  const open = button(card.open);
  const deny = card.deny ? button(card.deny) : null;
  const acts = make('div', 'acts', open, deny);
  const element = make(
    'section',
    'card',
    make(
      'div',
      'head',
      sign,
      make('b', `what ${card.kind}`, card.what),
      make('span', 'where', card.where),
    ),
    title,
    ...card.rows.map(([name, words, aside]) =>
      make(
        'div',
        'row',
        make('span', card.kind === 'unnamed' ? 'name' : 'name value', name),
        make('span', 'words', words),
        aside ? make('span', 'aside', aside) : null,
      ),
    ),
    ...card.notes.map((note) => make('p', 'note', note)),
    acts,
  );
  element.setAttribute('role', 'dialog');
  element.setAttribute('tabindex', '-1'); // it may scroll, and what scrolls is a stop of the Tab key otherwise
  element.setAttribute('aria-label', `${card.what}: ${card.title}`);
  return {
    element,
    open,
    deny,
    tell: (words) => {
      const told = make('p', 'note', words);
      told.setAttribute('role', 'status');
      told.setAttribute('tabindex', '-1');
      const hadFocus = acts.matches(':focus-within');
      acts.replaceWith(told);
      if (hadFocus) told.focus();
    },
  };
}
