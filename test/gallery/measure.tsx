import { render } from 'preact';
import type { PageFacts } from '../../lib/view/panel/panel.ts';
import { panelOf } from '../../lib/view/panel/panel.ts';
import { facts } from '../view/fixtures/vessen.ts';
import { Beside } from './panel.tsx';

/** What a reader feels of the sidebar, in milliseconds. */
export interface Measured {
  /** From an analysis that is there to the first content on screen. */
  first: number;
  /** The same on a page of as many sources and figures as could ever be. */
  firstOfMany: number;
  /** From the press on "show all" until the last item is there, and the longest hold-up on the way. */
  all: number;
  longestHold: number;
  /** Frames while all items are scrolled through: the usual one of a hundred, and the longest. */
  frame95: number;
  frameMost: number;
  items: number;
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
/** After the frame in which something was drawn. */
const painted = async () => {
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
};

/** @param many a page with hundreds of items */
export async function measure(many: PageFacts): Promise<Measured> {
  const root = document.getElementById('app') as HTMLElement;
  const firstOf = async (of: PageFacts) => {
    render(null, root);
    await painted();
    const start = performance.now();
    panelOf(of); // as the sidebar does, besides the one that draws
    render(<Beside facts={of} />, root);
    await painted();
    return performance.now() - start;
  };
  const first = await firstOf(facts);
  const firstOfMany = await firstOf(many);
  const button = document.querySelector<HTMLElement>('.more-row button');
  const pressed = performance.now();
  button?.click();
  const drawing = await framesUntil(() => document.querySelectorAll('.item').length >= 500);
  const all = performance.now() - pressed;
  await new Promise((resolve) => setTimeout(resolve, 300)); // a reader looks before scrolling
  const { scrollHeight, clientHeight } = document.documentElement;
  let at = 0;
  const scrolling = await framesUntil(() => {
    at += 240; // a fast turn of the wheel, a frame
    scrollTo(0, at);
    return at > scrollHeight - clientHeight;
  });
  scrolling.sort((a, b) => a - b);
  return {
    first,
    firstOfMany,
    all,
    longestHold: Math.max(...drawing),
    frame95: scrolling[Math.floor(scrolling.length * 0.95)] ?? 0,
    frameMost: scrolling.at(-1) ?? 0,
    items: document.querySelectorAll('.item').length,
  };
}

/** Lengths of the frames until something is over; at most a minute of them. */
async function framesUntil(over: () => boolean): Promise<number[]> {
  const lengths: number[] = [];
  let last = await frame();
  while (!over() && lengths.length < 3600) {
    const now = await frame();
    lengths.push(now - last);
    last = now;
  }
  return lengths;
}
