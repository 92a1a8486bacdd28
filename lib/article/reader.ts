import { fail, type Result, succeed } from '../result.ts';
import { canonicalAddress } from '../text/address.ts';
import type { Span } from '../text/span.ts';
import { followPointer } from './marks/follow-pointer.ts';
import { openMarks } from './marks/marks.ts';
import { openPopover } from './marks/popover.ts';
import type { Cards, Mark, NotRead, Reading } from './page.ts';
import type { RawArticle } from './raw-article.ts';
import { type ReadOptions, readInSteps } from './read.ts';
import { inSlices } from './slices.ts';
import { watchPage } from './watch.ts';

/** What the reader in a page tells. */
export interface ReaderEvents {
  /** The reading is old; told once, until the page is read again. */
  changed(): void;
  /** A mark, or "open" in its popover, was pressed by the reader's own hand; answers whether anybody heard of it. */
  pressed(item: string): Promise<boolean>;
  /** "Not this" was pressed in a mark's popover. */
  denied(item: string): Promise<boolean>;
}

/** How often a page is read again that went on to another address meanwhile. */
const TRIES = 3;

/** The reader in one page: reads it, marks it, watches it, until it is stopped. */
export function openReader(document: Document, events: ReaderEvents) {
  const marks = openMarks(document);
  const popover = openPopover(document, { open: events.pressed, deny: events.denied });
  const unfollow = followPointer(document, {
    isWorthIt: () => !marks.isEmpty(),
    at: marks.at,
    isOurs: popover.isOurs,
    enter: (mark) => popover.show(mark),
    leave: popover.close,
  });
  let current: { address: string; reading: Reading; forced: boolean } | null = null;
  let told = true;
  /** The newest drawing; an older one that is still at work gives way. */
  let drawing = 0;

  const clear = () => {
    popover.close();
    marks.clear();
  };
  const page = () => (current?.reading.ok ? current.reading.value : null);
  const unwatch = watchPage(document, {
    isWhole: () => told || (page()?.isWhole() ?? true),
    changed() {
      if (canonicalAddress(document.URL) !== current?.address) clear();
      if (!told) events.changed();
      told = true;
    },
  });
  const pressed = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    const found = marks.at(event.clientX, event.clientY);
    if (found) void events.pressed(found.mark.item);
  };
  document.addEventListener('click', pressed, { capture: true, passive: true });

  return {
    /** Reads the page, or gives what was read when nothing changed since. */
    async read({
      force = false,
      selection = false,
    }: ReadOptions = {}): Promise<Result<RawArticle, NotRead>> {
      const kept =
        !selection &&
        current?.address === canonicalAddress(document.URL) &&
        (current.forced || !force);
      if (!(kept && page()?.isWhole())) current = await readAgain(document, { force, selection });
      told = false;
      const { reading } = current as NonNullable<typeof current>;
      return reading.ok ? succeed(reading.value.raw) : reading;
    },
    /** Shows exactly these marks; answers with the items that are not found on the page now. */
    async mark(
      wanted: readonly Mark[],
      cards: Cards,
    ): Promise<Result<{ missing: readonly string[] }>> {
      const open = page();
      if (!open) return notRead();
      popover.know(cards);
      const mine = ++drawing;
      const steps = marks.draw(open, wanted);
      const missing = await inSlices(until(steps, () => mine !== drawing));
      return succeed({ missing: missing ?? [] });
    },
    /** Scrolls to a span, selects it and lets it stand out; false when it is not on the page now. */
    show(span: Span): Result<boolean> {
      const open = page();
      popover.close();
      return open ? succeed(marks.show(open, span)) : notRead();
    },
    /**
     * Shows the next mark, or the one before, with its popover; answers with its item, null where there is none.
     * @param focus gives the focus to the popover: for a reader whose keys are in the page
     */
    step(by: 1 | -1, focus: boolean): Result<string | null> {
      const open = page();
      if (!open) return notRead();
      const next = marks.next(by);
      if (!next || !marks.show(open, next.mark.span)) return succeed(null);
      popover.show(next, focus);
      if (focus) void events.pressed(next.mark.item);
      return succeed(next.mark.item);
    },
    /** Takes the marks away and falls silent for good. */
    stop(): void {
      drawing++;
      unwatch();
      unfollow();
      document.removeEventListener('click', pressed, { capture: true });
      clear();
    },
  };
}

const notRead = () => fail('not read', 'This page was not read yet.');

async function readAgain(document: Document, options: ReadOptions) {
  const forced = Boolean(options.force || options.selection);
  for (let tries = 1; ; tries++) {
    const address = canonicalAddress(document.URL);
    const reading = await inSlices(readInSteps(document, options));
    if (address === canonicalAddress(document.URL) || tries === TRIES)
      return { address, reading, forced };
  }
}

/** Goes on with the steps until they end or are no longer wanted. */
function* until<Value>(
  steps: Generator<undefined, Value>,
  ended: () => boolean,
): Generator<undefined, Value | null> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield;
    if (ended()) return null;
  }
}
