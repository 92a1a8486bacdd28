import { html, Markup } from './html.ts';
import type { ReportPage } from './outlet.ts';

/** What a news site writes for search engines: schema.org's NewsArticle. */
function newsArticle({ report, outlet, url }: ReportPage) {
  return {
    '@type': 'NewsArticle',
    headline: report.headline,
    description: report.standfirst,
    datePublished: report.published,
    author: { '@type': 'Person', name: report.byline },
    publisher: { '@type': 'NewsMediaOrganization', name: outlet.name },
    mainEntityOfPage: url,
    articleSection: report.section,
    inLanguage: 'en',
  };
}

const jsonLd = (value: object): Markup =>
  // `<` cannot end the script element this way
  new Markup(
    `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>\n`,
  );

/** JSON-LD with the article alone. */
export const articleJsonLd = (page: ReportPage): Markup =>
  jsonLd({ '@context': 'https://schema.org', ...newsArticle(page) });

/** JSON-LD with the article among other things, as publishing systems write it. */
export const graphJsonLd = (page: ReportPage): Markup =>
  jsonLd({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: page.outlet.name, url: new URL(page.url).origin },
      { '@type': 'BreadcrumbList', itemListElement: [] },
      newsArticle(page),
    ],
  });

/** Open Graph and article metadata. */
export const openGraph = ({ report, outlet, url }: ReportPage): Markup => html`
<meta property="og:type" content="article">
<meta property="og:site_name" content="${outlet.name}">
<meta property="og:title" content="${report.headline}">
<meta property="og:url" content="${url}">
<meta property="article:published_time" content="${report.published}">
<meta property="article:section" content="${report.section}">
`;
