import { html } from './html.ts';

/** What a page of news says of itself, besides its text. */
export interface NewsPage {
  title: string;
  siteName: string;
  /** Day or moment in ISO 8601; null makes a page without a date. */
  published: string | null;
  language?: string;
}

/** A plain text as a page of news: a paragraph a line, with the usual things of a site around it. */
export function newsPage(text: string, page: NewsPage): string {
  const { title, siteName, published, language = 'en' } = page;
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const date = published && html`<meta property="article:published_time" content="${published}">`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title} - ${siteName}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="${siteName}">
<meta property="og:title" content="${title}">
${date || null}
<link rel="icon" href="data:,">
</head>
<body>
<header><a href="/">${siteName}</a><nav><ul><li><a href="/">News</a></li><li><a href="/">Sport</a></li></ul></nav></header>
<main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}
</article></main>
<footer><p>${siteName}</p></footer>
</body>
</html>
`.text;
}
