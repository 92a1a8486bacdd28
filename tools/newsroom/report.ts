import { html, type Markup } from './html.ts';

/** One report of the newsroom, as its file under `reports/` says it. */
export interface DemoReport {
  /** Name of its file: what tests call it. */
  id: string;
  outlet: string;
  slug: string;
  headline: string;
  standfirst: string;
  byline: string;
  /** Place and date of an agency's report, before its first words. */
  dateline: string | null;
  /** The agency whose text it is, where it is another's. */
  credit: string | null;
  section: string;
  /** ISO 8601 with the offset of the place. */
  published: string;
  /** Which of the newsroom's stories it tells. */
  story: string;
  blocks: readonly Block[];
}

type Block = { kind: 'paragraph' | 'heading'; text: string };

/**
 * Reads a report: lines of `name: value`, an empty line, then paragraphs separated by empty lines;
 * a paragraph that starts with `## ` is a heading.
 * @throws when a name that every report needs is missing
 */
export function parseReport(id: string, source: string): DemoReport {
  const [head = '', ...rest] = source.trim().split(/\n{2,}/);
  const values = new Map(
    head.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
  const need = (name: string): string => {
    const value = values.get(name);
    if (!value) throw new Error(`reports/${id}.md has no ${name}`);
    return value;
  };
  return {
    id,
    outlet: need('outlet'),
    slug: need('slug'),
    headline: need('headline'),
    standfirst: need('standfirst'),
    byline: need('byline'),
    dateline: values.get('dateline') ?? null,
    credit: values.get('credit') ?? null,
    section: need('section'),
    published: need('published'),
    story: need('story'),
    blocks: rest.map((text) =>
      text.startsWith('## ')
        ? { kind: 'heading', text: text.slice(3) }
        : { kind: 'paragraph', text: text.replaceAll('\n', ' ') },
    ),
  };
}

/** The report's paragraphs as markup, its dateline before the first. */
export function bodyOf(report: DemoReport): Markup[] {
  return report.blocks.map(({ kind, text }, i) => {
    if (kind === 'heading') return html`<h2>${text}</h2>\n`;
    const dateline = i === 0 && report.dateline ? html`<b>${report.dateline}</b> - ` : null;
    return html`<p>${dateline}${text}</p>\n`;
  });
}

/** `Wednesday 13 May 2026, 08:20`, in the time of the place where it was published. */
export function writtenDate({ published }: DemoReport): string {
  const [day = '', time = ''] = published.split('T');
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  return `${words.format(new Date(`${day}T00:00Z`)).replace(',', '')}, ${time.slice(0, 5)}`;
}

/** `/2026/05/13`, the start of many an address. */
export const datePath = ({ published }: DemoReport): string =>
  `/${published.slice(0, 10).replaceAll('-', '/')}`;
