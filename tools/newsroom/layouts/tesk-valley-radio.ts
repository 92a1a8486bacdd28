import { footer, navigation, teaserList } from '../furniture.ts';
import { html } from '../html.ts';
import type { Outlet } from '../outlet.ts';
import { datePath, writtenDate } from '../report.ts';

/** A local radio station's site: a player on top, posts as a blog writes them, hardly any metadata. */
export const teskValleyRadio: Outlet = {
  id: 'tesk-valley-radio',
  name: 'Tesk Valley Radio',
  tagline: '98.4 FM, from the spring to the sea',
  sections: ['Valley', 'Roads', 'Music', 'Lost and found'],
  path: (report) => `${datePath(report)}/${report.slug}/`,
  head: ({ outlet }) => html`<meta name="application-name" content="${outlet.name}">`,
  layout: ({ report, outlet, body, teasers }) => html`
<header class="site-header"><div class="player"><button type="button">▶ Listen live</button>
<span>Now: The Morning Ferry with Bo Falk</span></div>
<p class="site-title"><a href="/">${outlet.name}</a></p><p class="site-description">${outlet.tagline}</p>${navigation(outlet)}</header>
<div class="site-content">
<div class="content-area">
<article class="post hentry">
<h1 class="entry-title">${report.headline}</h1>
<div class="entry-meta">Posted on <time class="entry-date published" datetime="${report.published}">${writtenDate(report)}</time>
by <span class="author vcard">${report.byline}</span> in <a href="/">${report.section}</a></div>
<div class="entry-content">
<p><strong>${report.standfirst}.</strong></p>
${body}</div>
<div class="sharedaddy"><p>Share this: <a href="/">E-mail</a> <a href="/">Print</a></p></div>
</article>
<div class="comments-area"><h2>2 thoughts on this</h2>
<ol><li><p><b>marten_w</b> Stay safe everyone. Have tractor, can pull cars in Aldmoor.</p></li>
<li><p><b>Old Bo</b> said this in 1987 and nobody listened. 200 of us at the meeting!!</p></li></ol></div>
</div>
<div class="widget-area">${teaserList('Recent posts', teasers)}</div>
</div>
${footer(outlet)}`,
};
