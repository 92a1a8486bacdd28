const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A number after one of these names the thing and counts nothing. */
export const labels: ReadonlySet<string> = list(
  'section row part unit game chapter page category level phase type no no. nos number numbers highway route flight room article act item figure fig table class grade tier stage episode season series volume version version day week round year lap apartment apt suite building gate pier ward district zone area sector line platform channel division group lot plot block box bus train tram order resolution rule clause paragraph schedule appendix annex amendment title question exhibit count formula interstate i-  step seat cell track terminal hole corps battalion brigade mark model windows planet page pages covid playstation top-level group stage photo image slide picture',
);

export const streets: ReadonlySet<string> = list(
  'street st st. road rd rd. avenue ave ave. lane drive dr dr. way boulevard blvd blvd. court place square terrace crescent close highway parkway pkwy ranch row gardens',
);

/** After the number that they name. */
export const labelsAfter: ReadonlyMap<string, true> = new Map(
  [
    'zip code',
    'zip',
    'postcode',
    'postal code',
    'area code',
    'hotline',
    'helpline',
    'series',
    'block of',
  ].map((label) => [label, true]),
);

/** Before a number word too they name a place in an order ("world number three"). */
export const numberNouns: ReadonlySet<string> = list('number no.');

/** What teasers number. */
export const listicles: ReadonlySet<string> = list(
  'things ways reasons tips takeaways facts questions lessons steps',
);

export const definite: ReadonlySet<string> = list('the these those both');
export const figurative: ReadonlySet<string> = list('way thing');
/** Nothing that a reader would compare. */
export const trivialNouns: ReadonlySet<string> = list(
  'side thing way reason part kind sort type word point case occasion aspect question step',
);
