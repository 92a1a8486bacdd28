import { corrinEveningStar } from './layouts/corrin-evening-star.ts';
import { harbourPost } from './layouts/harbour-post.ts';
import { meridianWire } from './layouts/meridian-wire.ts';
import { northlineNews } from './layouts/northline-news.ts';
import { tellinCourier } from './layouts/tellin-courier.ts';
import { teskValleyRadio } from './layouts/tesk-valley-radio.ts';
import type { Outlet } from './outlet.ts';

/** The invented outlets of the demo newsroom. */
export const OUTLETS: readonly Outlet[] = [
  harbourPost,
  tellinCourier,
  meridianWire,
  northlineNews,
  teskValleyRadio,
  corrinEveningStar,
];
