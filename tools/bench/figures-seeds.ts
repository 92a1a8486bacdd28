import '../lib/english.ts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure } from '../../lib/figures/figure.ts';
import { singular } from '../../lib/figures/noun-phrase.ts';
import { english } from '../../lib/language/en/index.ts';
import { analyse } from '../../lib/report/analyse.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';
import { readDocuments } from '../lib/documents.ts';
import { type Row, row } from './row.ts';

interface Gold {
  id: string;
  doc: string;
  span: Span;
  low: number;
  high: number | null;
  bound: Figure['bound'];
  unit: string;
  boilerplate?: boolean;
  /** "the two sides": nothing that a reader would compare. */
  trivial?: boolean;
  /** The words around it. */
  context: string;
}

/**
 * The figures of the three seed articles: those of the text read with value, bound and unit, and those of the page
 * around it (teasers, a reading time) not read at all. What the gold calls trivial ("the two sides") has to be found
 * too, and no reader to be shown it.
 * @param seeds folder with the articles and `seeds-gold.json`
 */
export async function seedFigures(seeds: string): Promise<Row[]> {
  const { figures: gold } = JSON.parse(await readFile(join(seeds, 'seeds-gold.json'), 'utf8')) as {
    figures: Gold[];
  };
  const files = (await readdir(seeds)).filter((name) => name.endsWith('.txt'));
  const { documents } = await readDocuments(files.map((name) => join(seeds, name)));
  const found = new Map(
    documents.map(({ id, article }) => [id.slice(0, 3), analyse(article).figures]),
  );
  const wrong = gold.filter((one) => {
    const read = (found.get(one.doc) ?? []).filter(({ span }) => overlaps(span, one.span));
    if (one.boilerplate) return read.length > 0;
    if (one.trivial && read.some(({ notable }) => notable)) return true;
    return !read.some((figure) => isAs(one, figure));
  });
  for (const { id } of wrong) console.error(`seeds: figure ${id} is not as the gold has it`);
  return [
    row('seeds: figures as the gold has them', gold.length - wrong.length, `>= ${gold.length}`),
    row(
      'seeds: boilerplate taken for figures',
      wrong.filter((one) => one.boilerplate).length,
      '<= 0',
    ),
  ];
}

/** A vague magnitude ("hundreds") is a range in both, by two conventions: there the ranges have to meet. */
function isAs(gold: Gold, { low, high, bound, unit }: Figure): boolean {
  if (!isUnit(gold, unit)) return false;
  if (gold.bound !== 'about') return bound === gold.bound && low === gold.low && high === gold.high;
  const [least, most] = [low ?? 0, high ?? Number.POSITIVE_INFINITY];
  return least < most && least <= (gold.high ?? least) && gold.low <= most;
}

/**
 * The gold says "person" of officials and children too, names a pair of things by both, and calls two countries "sides"
 * where they are at war: the noun that its own context counts is right as well.
 */
function isUnit({ unit: gold, context }: Gold, unit: string): boolean {
  const head = unit.split(' ').at(-1) ?? '';
  if (gold === 'person') return english.compare.persons.has(head);
  const counted = singular(context.split(' ').at(-1) ?? '', english.figures);
  return gold.split(' ').includes(head) || counted === head;
}
