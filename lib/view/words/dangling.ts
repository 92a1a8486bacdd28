interface Leaning {
  words: ReadonlySet<string>;
  /** Ends of words that lean whatever they begin with: "wouldn't", "the mayor's". */
  ending: RegExp;
}

/**
 * Words that lean on what follows them: a name that is cut out of a text ends in none. By the text's language, lower-cased;
 * the engine's own lists are not at hand where names are drawn.
 */
const DANGLING: Readonly<Record<string, Leaning>> = {
  en: {
    ending: /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/,
    words: new Set(
      [
        'the a an this these those that which what whose every each any some no all both either neither another such',
        'its his her their our your my other own same several many few',
        'of in on at by for from with without within into onto over under above below between among amongst through throughout',
        'during before after since until till against across along around behind beside besides beyond despite except inside',
        'outside near off per than toward towards upon via amid as about including excluding following concerning regarding',
        'like unlike to up out down because',
        'and or but nor so yet although though while whereas if unless when whenever where wherever whether once who whom why how',
        'i you he she it we they me him us them there',
        'is are was were be been being am has have had having do does did will would shall should can could may might must cannot',
        'not never also only just even still already now then too very quite rather almost nearly more most less least',
        'reportedly allegedly apparently possibly probably',
        'one two three four five six seven eight nine ten eleven twelve',
      ].flatMap((line) => line.split(' ')),
    ),
  },
};

/** What is no letter at either end of a word: a number leans on what it counts. */
const EDGES = /^[^\p{L}]{1,9}|[^\p{L}]{1,9}$/gu;

/** Whether a word, as a text of that language writes it, leans on the next one; a sign or a number alone does in all. */
export function dangles(word: string, language: string | null): boolean {
  const bare = word.toLowerCase().replace(EDGES, '');
  const leaning = DANGLING[language ?? ''];
  return (
    bare === '' || (leaning !== undefined && (leaning.words.has(bare) || leaning.ending.test(bare)))
  );
}
