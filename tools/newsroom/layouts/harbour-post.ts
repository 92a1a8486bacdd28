import { advertisement, footer, navigation, signUp, teaserList } from '../furniture.ts';
import { html } from '../html.ts';
import { articleJsonLd, openGraph } from '../metadata.ts';
import type { Outlet } from '../outlet.ts';
import { datePath, writtenDate } from '../report.ts';

/** A regional daily: one calm column, a rail of teasers beside it. */
export const harbourPost: Outlet = {
  id: 'harbour-post',
  name: 'Harbour Post',
  tagline: 'Port Kellmar and the coast since 1902',
  sections: ['News', 'Country', 'Money', 'Sport', 'Tides'],
  path: (report) => `${datePath(report)}/${report.slug}`,
  head: (page) => html`${openGraph(page)}${articleJsonLd(page)}`,
  layout: ({ report, outlet, body, teasers }) => html`
<header class="masthead"><p class="name"><a href="/">${outlet.name}</a></p>${navigation(outlet)}</header>
<main class="page">
<article class="story">
<p class="kicker">${report.section}</p>
<h1>${report.headline}</h1>
<p class="standfirst">${report.standfirst}</p>
<p class="byline">By ${report.byline} · <time datetime="${report.published}">${writtenDate(report)}</time></p>
<div class="text">
${body.slice(0, 6)}${signUp(outlet.name)}${body.slice(6)}</div>
</article>
<div class="rail">${advertisement('Boots that know the quay. Molin & Daughters, Rope Street.')}
${teaserList('More from the Post', teasers)}</div>
</main>
${footer(outlet)}`,
};
