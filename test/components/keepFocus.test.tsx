// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from '../../components/parts/keepFocus.ts';
import { doing, draw } from './draw.ts';

let end = () => {};
afterEach(() => end());

const Page = ({ items, bar = true }: { items: readonly string[]; bar?: boolean }) => (
  <div>
    <main>
      <h1 tabIndex={-1}>Clippings</h1>
      <select aria-label="Sort" />
      <ul>
        {items.map((item) => (
          <li key={item}>
            <button type="button">{item}</button>
          </li>
        ))}
      </ul>
      {bar && (
        <div>
          <button type="button">Undo</button>
        </div>
      )}
      <div class="foot">{bar && <button type="button">Clear</button>}</div>
    </main>
  </div>
);

async function begin() {
  await draw(<Page items={['a', 'b', 'c']} />);
  end = keepFocus(document.body);
}
const focus = (words: string) =>
  doing(() =>
    [...document.querySelectorAll('button')].find((one) => one.textContent === words)?.focus(),
  );
const focused = () => document.activeElement?.textContent;
/** Draws anew without taking away what stays. */
const change = async (items: readonly string[], bar = true) => {
  const { render } = await import('preact');
  await doing(() => render(<Page items={items} bar={bar} />, document.body));
  await doing(() => new Promise((resolve) => setTimeout(resolve)));
};

describe('what has the focus is taken away', () => {
  it('and the next in its place has it', async () => {
    await begin();
    await focus('b');
    await change(['a', 'c']);
    expect(focused()).toBe('c');
  });

  it('and where it was the last, the one before has it', async () => {
    await begin();
    await focus('c');
    await change(['a', 'b']);
    expect(focused()).toBe('b');
  });

  it('and of a whole page only the parts beside it have it', async () => {
    await begin();
    await focus('Undo');
    await change(['a'], false);
    expect(focused()).toBe('a');
  });

  it('and where nothing near it is left, the heading has it', async () => {
    await begin();
    await focus('Undo');
    await change([], false);
    expect(focused()).toBe('Clippings');
  });

  it('and where nothing near it is left, a place that is always there can be named', async () => {
    await draw(<Page items={['a']} />);
    end = keepFocus(document.body, 'select');
    await focus('Undo');
    await change([], false);
    expect(focused()).toBe('');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Sort');
  });

  it('and what stays of a bar is no reason to begin at the top of the page', async () => {
    await begin();
    await focus('Clear');
    await change(['a'], false);
    expect(focused()).toBe('Clippings');
  });

  it('for a moment only, to be put elsewhere, and it keeps the focus', async () => {
    await begin();
    await focus('a');
    await doing(async () => {
      const [first] = document.querySelectorAll('li');
      first?.parentElement?.append(first);
      (document.activeElement as HTMLElement).blur();
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(focused()).toBe('a');
  });

  it('after the reader pressed beside it, and nothing has the focus', async () => {
    await begin();
    await focus('b');
    await doing(() => {
      (document.activeElement as HTMLElement).blur();
      document.querySelector('h1')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    });
    await change(['a', 'c']);
    expect(document.activeElement).toBe(document.body);
  });

  it('and nothing moves when something else is taken away', async () => {
    await begin();
    await focus('a');
    await change(['a', 'c']);
    expect(focused()).toBe('a');
  });
});

describe('the page around what has the focus grows', () => {
  const HEIGHT = 30;
  let grow = () => {};
  const scrolled = vi.fn();
  beforeEach(() => {
    scrolled.mockClear();
    // no layout here: what a browser measures and tells of is said by the test
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(tell: () => void) {
          grow = tell;
        }
        observe() {}
        disconnect() {}
      },
    );
    vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(scrolled);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  /** Lets whatever is measured stand so far below the top edge of the window. @param scroll how far the page is scrolled */
  const standAt = (top: number, { height = HEIGHT, scroll = 0 } = {}) => {
    vi.stubGlobal('scrollY', scroll);
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, top, 100, height),
    );
  };
  const tellOfScroll = () => dispatchEvent(new Event('scroll'));
  /** Something has the focus that stands so far below the top edge of the window. */
  const focusAt = async (top: number) => {
    await begin();
    standAt(top);
    await focus('c');
  };

  it('and it is brought back into sight when it was pushed out', async () => {
    await focusAt(400);
    standAt(innerHeight - 3);
    grow();
    expect(scrolled).toHaveBeenCalledOnce();
    expect(scrolled).toHaveBeenCalledWith({ block: 'nearest' });
  });

  it('and it is brought back as soon as the page is drawn, before its sizes are told of', async () => {
    await focusAt(400);
    standAt(1500);
    await change(['a', 'b', 'c', 'd']);
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('and it is brought back when a scroll is told of before the growth is', async () => {
    await focusAt(400);
    standAt(1500);
    tellOfScroll();
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('and it is brought back when the browser held on to something in the midst of what grew', async () => {
    await focusAt(400);
    standAt(900, { scroll: 700 }); // 1200 more above it, 500 of them below what the browser held
    tellOfScroll();
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('and it is brought back when the browser was only just scrolling to it', async () => {
    await focusAt(5000);
    standAt(3600, { scroll: 4400 });
    tellOfScroll();
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('and it is brought back when what stood above it went', async () => {
    await focusAt(400);
    standAt(-300);
    tellOfScroll();
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('and what Tab reaches is brought into sight when the browser does not do it', async () => {
    await begin();
    standAt(-1153, { scroll: 1200 });
    await doing(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    });
    await focus('c');
    tellOfScroll();
    expect(scrolled).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(scrolled).toHaveBeenCalled());
    scrolled.mockClear();
    await focus('b'); // by a program, which may know where to scroll
    tellOfScroll();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('and nothing moves while it is in sight: what sticks to an edge could never be moved clear of it', async () => {
    await focusAt(400);
    for (const top of [0, innerHeight - HEIGHT]) {
      standAt(top);
      grow();
      tellOfScroll();
    }
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('and nothing moves when the reader had scrolled away from it', async () => {
    for (const [top, scroll] of [
      [innerHeight + 100, 0],
      [-50, 850],
    ] as const) {
      await begin();
      standAt(400, { scroll: 400 });
      await focus('c');
      standAt(top, { scroll });
      tellOfScroll();
      standAt(top + 60, { scroll });
      grow();
      tellOfScroll();
      expect(scrolled).not.toHaveBeenCalled();
      end();
    }
  });

  it('and nothing moves when the reader scrolls away from it meanwhile', async () => {
    await begin();
    standAt(400, { scroll: 900 });
    await focus('c');
    standAt(1250, { scroll: 100 }); // of 850 pixels, the page grew by 50
    tellOfScroll();
    grow();
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('and it is held again once the reader has scrolled back to it', async () => {
    await begin();
    standAt(400, { scroll: 400 });
    await focus('c');
    standAt(800, { scroll: 0 });
    tellOfScroll();
    standAt(400, { scroll: 400 });
    tellOfScroll();
    standAt(800, { scroll: 400 });
    grow();
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('and nothing moves when it is larger than the window and covers its middle', async () => {
    await focusAt(400);
    for (const top of [40, -innerHeight / 2 + 10]) {
      standAt(top, { height: innerHeight });
      grow();
    }
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('and it is brought back when it is larger than the window and was pushed away from its middle', async () => {
    await begin();
    standAt(40, { height: innerHeight });
    await focus('c');
    standAt(innerHeight - 60, { height: innerHeight });
    grow();
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('and nothing moves when nothing has the focus any more', async () => {
    await focusAt(400);
    await doing(() => (document.activeElement as HTMLElement).blur());
    standAt(innerHeight - 3);
    grow();
    expect(scrolled).not.toHaveBeenCalled();
  });
});
