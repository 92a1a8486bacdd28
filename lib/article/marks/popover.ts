import { native } from '../native.ts';
import type { Card, Cards } from '../page.ts';
import { type DrawnCard, drawCard } from './draw-card.ts';
import type { DrawnMark } from './drawn.ts';
import { goOn } from './go-on.ts';
import { type Box, placeCard } from './place-card.ts';
import { toneBehind } from './tone.ts';

/** What a press in the popover does; the answer says whether somebody heard of it. */
export interface PopoverActs {
  open(item: string): Promise<boolean>;
  deny(item: string): Promise<boolean>;
}

interface Opened {
  host: HTMLElement;
  drawn: DrawnCard;
  mark: DrawnMark;
  /** It was on screen: from then on it goes when its words leave the screen. */
  seen: boolean;
  /** What had the focus before; null while the popover did not take it. */
  before: Element | null;
  end: AbortController;
}

/**
 * The popover of a mark: one element at the end of the page while it is open, nothing while it is not. Its inside is a
 * closed shadow tree, which no script and no style of the page reaches but by the names of its parts.
 */
export function openPopover(document: Document, acts: PopoverActs) {
  let words: Pick<Cards, 'lang' | 'dir' | 'unheard'> = { lang: '', dir: 'ltr', unheard: '' };
  let cards = new Map<string, Card>();
  let opened: Opened | null = null;
  const view = document.defaultView as Window;

  const close = () => {
    if (!opened) return;
    const { host, before, end } = opened;
    const hadFocus = native(document, 'activeElement') === host;
    opened = null;
    end.abort();
    host.remove();
    if (hadFocus && before) native(before as HTMLElement, 'focus')({ preventScroll: true });
  };
  const place = (focus = false) => {
    if (!opened) return;
    const { host, drawn, mark } = opened;
    const set = (name: string, value: string) => host.style.setProperty(name, value, 'important'); // as the style sheet's own: the page has no say
    set('max-height', 'none');
    const { width, height } = host.getBoundingClientRect();
    const room = { width: view.innerWidth, height: view.innerHeight };
    const at = placeCard(around(mark), { width, height }, room, words.dir);
    if (!at && opened.seen) return close();
    set('visibility', at ? 'visible' : 'hidden');
    if (!at) return;
    set('left', `${at.left}px`);
    set('top', `${at.top}px`);
    set('max-height', `${at.height}px`);
    const first = !opened.seen;
    opened.seen = true;
    if (first && focus) drawn.open.focus({ preventScroll: true });
  };
  const leave = (event: KeyboardEvent) => {
    if (!opened || !event.isTrusted || !leaves(opened.drawn, event)) return;
    const passage = opened.mark.ranges[0]?.startContainer;
    close();
    if (passage && goOn(document, passage, event.shiftKey)) event.preventDefault();
  };
  const press = async (act: (item: string) => Promise<boolean>) => {
    const pressed = opened;
    if (!pressed) return;
    const heard = await act(pressed.mark.mark.item);
    if (pressed !== opened) return;
    if (!heard) pressed.drawn.tell(words.unheard);
    else close();
  };

  return {
    close,
    /** Whether an event's target is the popover itself. */
    isOurs: (target: EventTarget | null) => target !== null && target === opened?.host,
    /** What may be shown from now on. */
    know({ cards: given, ...rest }: Cards): void {
      close();
      cards = new Map(given.map((card) => [card.item, card]));
      words = rest;
    },
    /**
     * Shows the card of a mark, once its words are on screen.
     * @param focus gives the focus to the card, and back when it closes
     */
    show(mark: DrawnMark, focus = false): void {
      if (opened?.mark === mark) return;
      close();
      const card = cards.get(mark.mark.item);
      const root = native(document, 'documentElement');
      const beside = mark.ranges[0]?.startContainer.parentElement;
      if (!card || !root || !beside) return;
      const drawn = drawCard(document, card);
      const host = native(document, 'createElement')('div');
      host.setAttribute('data-second-source', toneBehind(beside, new Map()));
      host.setAttribute('popover', 'manual');
      host.setAttribute('lang', words.lang);
      host.setAttribute('dir', words.dir);
      host.attachShadow({ mode: 'closed' }).append(drawn.element);
      const end = new AbortController();
      const before = focus ? native(document, 'activeElement') : null;
      opened = { host, drawn, mark, seen: false, before, end };
      const listen = (on: EventTarget, name: string, act: (event: Event) => void) =>
        on.addEventListener(
          name,
          (event) => {
            if (event.isTrusted) act(event);
          },
          { capture: true, passive: true, signal: end.signal },
        );
      listen(drawn.open, 'click', () => void press(acts.open));
      if (drawn.deny) listen(drawn.deny, 'click', () => void press(acts.deny));
      listen(document, 'keydown', (event) => (event as KeyboardEvent).key === 'Escape' && close());
      drawn.element.addEventListener('keydown', leave);
      listen(document, 'pointerdown', ({ target }) => target !== host && close());
      listen(view, 'scroll', () => place(focus));
      listen(view, 'resize', () => place(focus));
      native(root, 'append')(host);
      host.showPopover();
      place(focus);
    },
  };
}

/** Whether a key leads out of the card. */
const leaves = ({ open, deny }: DrawnCard, { key, shiftKey, target }: KeyboardEvent): boolean =>
  key === 'Tab' && target === (shiftKey ? open : (deny ?? open));

/** All lines of the marked words as one box. */
function around({ ranges }: DrawnMark): Box {
  const boxes = ranges.flatMap((range) => [...range.getClientRects()]);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
