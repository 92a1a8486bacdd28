import { footer, navigation, teaserList } from './furniture.ts';
import { html, type Markup } from './html.ts';
import type { Outlet, Teaser } from './outlet.ts';
import { bodyOf, type DemoReport } from './report.ts';
import { REPORTS } from './reports.ts';

/** Makes an address from an outlet's id and a path. */
export type Address = (outlet: string, path: string) => string;

/** A whole document with an outlet's style sheet. */
const documentOf = (title: string, head: Markup, body: Markup): Markup => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
${head}
</head>
<body>${body}</body>
</html>
`;

/** The page of a report, as its outlet lays it out. */
export function reportPage(report: DemoReport, outlet: Outlet, address: Address): string {
  const url = address(outlet.id, outlet.path(report));
  const others = REPORTS.filter((each) => each.outlet === outlet.id && each !== report);
  const teasers = [...teasersOf(others, outlet, address), ...fillers(outlet, address)];
  const page = { report, outlet, url, body: bodyOf(report), teasers };
  const head = html`<link rel="canonical" href="${url}">${outlet.head(page)}`;
  return documentOf(`${report.headline} | ${outlet.name}`, head, outlet.layout(page)).text;
}

/** An outlet's front page: headlines and teasers, no article. */
export function frontPage(outlet: Outlet, address: Address): string {
  const own = REPORTS.filter((report) => report.outlet === outlet.id).reverse();
  const lists = [
    teaserList('Top stories', teasersOf(own, outlet, address)),
    teaserList('In brief', fillers(outlet, address)),
  ];
  const body = html`<header class="masthead"><p class="name"><b>${outlet.name}</b></p>
<p>${outlet.tagline}</p>${navigation(outlet)}</header>
<main class="front">${lists}</main>${footer(outlet)}`;
  const head = html`<meta property="og:type" content="website">
<meta property="og:site_name" content="${outlet.name}">`;
  return documentOf(outlet.name, head, body).text;
}

/** The page that a visitor of the bare address meets: the way to the outlets. */
export function guidePage(outlets: readonly Outlet[], address: Address): string {
  const rows = outlets.map((outlet) => {
    const own = REPORTS.filter((report) => report.outlet === outlet.id);
    return html`<li><a href="${address(outlet.id, '/')}">${outlet.name}</a><ul>${teasersOf(
      own,
      outlet,
      address,
    ).map(({ url, headline }) => html`<li><a href="${url}">${headline}</a></li>`)}</ul></li>`;
  });
  const body = html`<h1>The demo newsroom</h1>
<p>Invented outlets with invented reports, to try the extension on.</p><ul>${rows}</ul>`;
  return documentOf('The demo newsroom', html``, body).text;
}

function teasersOf(reports: readonly DemoReport[], outlet: Outlet, address: Address): Teaser[] {
  return reports.map((report) => ({
    headline: report.headline,
    standfirst: report.standfirst,
    url: address(outlet.id, outlet.path(report)),
  }));
}

/** Short news that no page stands behind: what surrounds a report must not be read as part of it. */
function fillers(outlet: Outlet, address: Address): Teaser[] {
  const url = address(outlet.id, '/');
  return [
    {
      headline: 'Museum of clocks to stay open late, officials say',
      standfirst: '40,000 visitors expected by autumn, people familiar with the plans said',
      url,
    },
    { headline: 'Cup: Aldmoor held by Tellin reserves', standfirst: 'Two goals in 3 minutes', url },
    {
      headline: 'Beaver found in town fountain is well',
      standfirst: '“It has had a fish,” a keeper said',
      url,
    },
  ];
}
