/** A thing of schema.org, its fields as they are. */
export type Data = Readonly<Record<string, unknown>>;

/** schema.org's types of texts, besides those that end in `Article`. */
const TEXTS = new Set(['Report', 'BlogPosting', 'LiveBlogPosting', 'SocialMediaPosting']);
/** How deep an article can lie in `@graph`, `mainEntity` and lists. */
const DEPTH = 4;

/** The first article of a page's JSON-LD. @param scripts their texts; what is no JSON is passed over */
export function readLinkedData(scripts: readonly string[]): Data | null {
  for (const script of scripts) {
    const found = findArticle(parse(script), DEPTH);
    if (found) return found;
  }
  return null;
}

// `<!--`, `<![CDATA[`, `//<![CDATA[`, `/*<![CDATA[*/`: how pages hide a script from old parsers, and its end
const HIDING =
  /^(?:\/[/*])?\s{0,5}<!(?:--|\[CDATA\[(?:\*\/)?)|(?:--|(?:\/[/*])?\s{0,5}\]\])>(?:\*\/)?$/g;

/** What does not begin as an object or a list is never parsed: an exception costs as much as reading the whole head. */
function parse(script: string): unknown {
  const written = script.trim();
  const json = isOpened(written) ? written : written.replace(HIDING, '').trim();
  if (!isOpened(json)) return null;
  try {
    return JSON.parse(json);
  } catch {
    return null; // pages do write broken JSON-LD: the other signs are still there
  }
}

const isOpened = (json: string): boolean => json.startsWith('{') || json.startsWith('[');

function findArticle(value: unknown, depth: number): Data | null {
  if (typeof value !== 'object' || value === null || depth < 0) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 100)) {
      const found = findArticle(item, depth - 1);
      if (found) return found;
    }
    return null;
  }
  const data = value as Data;
  if ([data['@type']].flat().some(isText)) return data;
  return findArticle(data['@graph'] ?? data.mainEntity, depth - 1);
}

/** Whether a type is one of a text, with or without the address of the vocabulary before it. */
function isText(type: unknown): boolean {
  if (typeof type !== 'string') return false;
  const name = type.slice(1 + Math.max(...['/', '#', ':'].map((sign) => type.lastIndexOf(sign))));
  return name.endsWith('Article') || TEXTS.has(name);
}

/** The names in a field that holds a name, a thing with a name, or a list of these. */
export function namesIn(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, 20)
    .flatMap((item): string[] => {
      const name = typeof item === 'object' && item !== null ? (item as Data).name : item;
      return typeof name === 'string' ? [name] : namesOfList(name);
    });
}

const namesOfList = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
