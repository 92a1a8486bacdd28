import { advertisement, footer, navigation, signUp, teaserList } from '../furniture.ts';
import { html } from '../html.ts';
import { openGraph } from '../metadata.ts';
import type { Outlet } from '../outlet.ts';
import { writtenDate } from '../report.ts';

/** A loud national site: heavy headlines, teasers and advertisements between the paragraphs. */
export const northlineNews: Outlet = {
  id: 'northline-news',
  name: 'Northline News',
  tagline: 'First. Fast. North.',
  sections: ['Latest', 'World', 'Business', 'Weather', 'Video', 'Quiz'],
  path: (report) =>
    `/${report.section.toLowerCase()}/${report.slug}-${report.published.slice(2, 10).replaceAll('-', '')}`,
  head: openGraph,
  layout: ({ report, outlet, body, teasers }) => html`
<div class="bar"><a class="logo" href="/">NORTHLINE<span>NEWS</span></a>${navigation(outlet)}</div>
<div class="ticker"><b>JUST IN</b> Long weekend: where the sun will be · Cup draw at noon · Quiz: how well do you know your rivers?</div>
<div class="wrap" role="main">
<div class="article">
<div class="label">${report.section}</div>
<h1>${report.headline}</h1>
<h3 class="deck">${report.standfirst}</h3>
<div class="meta"><span class="author">${report.byline}</span> <time datetime="${report.published}">${writtenDate(report)}</time>
<button type="button">Share</button></div>
<div class="body">
${body.slice(0, 3)}${advertisement('SOFAS! SOFAS! SOFAS! Everything must go at Brandt’s.')}
${body.slice(3, 7)}<div class="inline-teaser"><span>Read next:</span> <a href="/">Seven things to pack for a rainy long weekend</a></div>
${body.slice(7)}</div>
</div>
${signUp(outlet.name)}
${teaserList('Trending now', teasers)}
</div>
${footer(outlet)}`,
};
