import { advertisement, footer, navigation, teaserList } from '../furniture.ts';
import { html } from '../html.ts';
import type { Outlet } from '../outlet.ts';
import { datePath, writtenDate } from '../report.ts';

/** A small town's evening paper: an old site of nested boxes, with notices and wire copy. */
export const corrinEveningStar: Outlet = {
  id: 'corrin-evening-star',
  name: 'Corrin Evening Star',
  tagline: 'Your town tonight',
  sections: ['Home', 'Town hall', 'Notices', 'Sport', 'Small ads'],
  path: (report) => `/story${datePath(report)}/${report.slug}.php`,
  head: ({ report, outlet }) => html`
<meta name="author" content="${report.byline}">
<meta name="date" content="${report.published}">
<meta property="og:site_name" content="${outlet.name}">`,
  layout: ({ report, outlet, body, teasers }) => html`
<div id="wrapper"><div id="header"><a href="/">★ ${outlet.name}</a> <em>${outlet.tagline}</em></div>
<div id="menu">${navigation(outlet)}</div>
<div id="cols"><div id="left">${teaserList('Tonight', teasers)}${advertisement('Firewood, dry, delivered. Ask for Nils.')}</div>
<div id="content"><div class="item">
<div class="crumbs"><a href="/">Home</a> &gt; Story</div>
<h2 class="heading">${report.headline}</h2>
<div class="intro"><i>${report.standfirst}</i></div>
<div class="info">${report.byline} | ${writtenDate(report)}</div>
<div class="fulltext">${body}</div>
</div></div></div>
${footer(outlet)}</div>`,
};
