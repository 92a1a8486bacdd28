import { advertisement, footer, navigation, signUp, teaserList } from '../furniture.ts';
import { html } from '../html.ts';
import { graphJsonLd, openGraph } from '../metadata.ts';
import type { Outlet } from '../outlet.ts';
import { datePath, writtenDate } from '../report.ts';

/** A broadsheet of the capital: a great masthead, serif, a drop letter. */
export const tellinCourier: Outlet = {
  id: 'tellin-courier',
  name: 'The Tellin Courier',
  tagline: 'Founded 1834',
  sections: ['National', 'Abroad', 'Business', 'Letters', 'Arts', 'Obituaries'],
  path: (report) => `${datePath(report)}/${report.section.toLowerCase()}/${report.slug}.html`,
  head: (page) => html`${openGraph(page)}${graphJsonLd(page)}`,
  layout: ({ report, outlet, body, teasers }) => html`
<header class="paper-head"><div class="ears"><span>Weather: rain, later none</span><span>Price 4.50 crowns</span></div>
<a href="/" class="title">The Tellin Courier</a><p class="motto">${outlet.tagline} · Ask once more</p>${navigation(outlet)}</header>
<div class="columns">
<main itemscope itemtype="https://schema.org/NewsArticle">
<p class="rubric" itemprop="articleSection">${report.section}</p>
<h1 itemprop="headline">${report.headline}</h1>
<p class="under" itemprop="description">${report.standfirst}</p>
<address class="writer">By <span itemprop="author">${report.byline}</span></address>
<p class="dated"><time itemprop="datePublished" datetime="${report.published}">${writtenDate(report)}</time></p>
<div class="copy" itemprop="articleBody">
${body}</div>
${signUp(outlet.name)}
</main>
<aside class="right">${advertisement('The Tellin Opera: “The Lighthouse Keeper’s Wife”, until June.')}
${teaserList('Also in the Courier', teasers)}</aside>
</div>
${footer(outlet)}`,
};
