import { html, type Markup } from './html.ts';
import type { Outlet, Teaser } from './outlet.ts';

/** What stands around reports on every news site, and belongs to none of them. */

export const navigation = ({ name, sections }: Outlet): Markup => html`
<nav aria-label="${name}"><ul>${sections.map((each) => html`<li><a href="/">${each}</a></li>`)}</ul></nav>`;

export const signUp = (name: string): Markup => html`
<aside class="sign-up" aria-label="Newsletter">
<form onsubmit="return false"><p><b>The morning letter.</b> What matters in the country, at seven, from ${name}.</p>
<label>E-mail <input type="email" name="email"></label> <button>Sign up</button></form>
</aside>`;

export const advertisement = (words: string): Markup => html`
<div class="ad" role="complementary" aria-label="Advertisement"><small>Advertisement</small><p>${words}</p></div>`;

export const teaserList = (title: string, teasers: readonly Teaser[]): Markup => html`
<aside class="related"><h2>${title}</h2><ul>${teasers.map(
  ({ headline, url, standfirst }) =>
    html`<li><a href="${url}"><b>${headline}</b></a><p>${standfirst}</p></li>`,
)}</ul></aside>`;

export const footer = ({ name }: Outlet): Markup => html`
<footer class="foot"><p>© 2026 ${name}. An invented outlet: every name, place and number here is made up.</p>
<ul><li><a href="/">About us</a></li><li><a href="/">Contact</a></li><li><a href="/">Privacy</a></li></ul></footer>`;
