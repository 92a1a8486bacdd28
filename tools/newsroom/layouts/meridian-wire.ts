import { footer, navigation, teaserList } from '../furniture.ts';
import { html } from '../html.ts';
import { articleJsonLd } from '../metadata.ts';
import type { Outlet } from '../outlet.ts';
import { datePath, writtenDate } from '../report.ts';

/** A news agency: plain, narrow, hardly any ornament. */
export const meridianWire: Outlet = {
  id: 'meridian-wire',
  name: 'Meridian Wire',
  tagline: 'The news agency of the eastern meridian',
  sections: ['World', 'Markets', 'Politics', 'Pictures', 'For clients'],
  path: (report) => `/${report.section.toLowerCase()}${datePath(report)}/${report.slug}/`,
  head: articleJsonLd,
  layout: ({ report, outlet, body, teasers }) => html`
<div id="top"><a href="/" id="logo"><i></i>MERIDIAN WIRE</a>${navigation(outlet)}</div>
<main id="main">
<article id="wire-copy">
<header><h1>${report.headline}</h1>
<p class="sum">${report.standfirst}</p>
<p class="by">By ${report.byline}<br><time datetime="${report.published}">${writtenDate(report)}</time></p></header>
<section>${body}</section>
<p class="standards">Our standards: the Meridian rules on sources are open to everyone.</p>
</article>
${teaserList('On the wire', teasers)}
</main>
${footer(outlet)}`,
};
