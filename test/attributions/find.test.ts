import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../tools/lib/tagger.ts';
import { read } from './read.ts';

const tagger = loadTagger();
/** Source, cue and contents of every attribution, as the shipped model and the rules around it read them. */
const found = (text: string) =>
  read(text, { language: 'en' }, tagger).map(({ source, cue, content }) => [source, cue, content]);

describe('a refusal holds what is refused', () => {
  it.each([
    ['Orvel declined to comment.', 'declined to comment'],
    ['The ministry refused to say where the ships were.', 'refused to say'],
  ])('%s', (text, cue) => expect(found(text).map(([, words]) => words)).toContain(cue));

  it('is silence', () => {
    const [one] = read('Orvel declined to comment.', { language: 'en' }, tagger);
    expect(one?.cueKind).toBe('silence');
  });

  it.each([
    ['The port would neither confirm nor deny the leak.', 'would neither confirm nor deny'],
    ['Lenk neither confirmed nor denied it.', 'neither confirmed nor denied'],
  ])('of two things: %s', (text, cue) =>
    expect(
      read(text, { language: 'en' }, tagger).map((one) => [one.cue, one.cueKind]),
    ).toContainEqual([cue, 'silence']),
  );

  it('takes no side of two for a refusal', () =>
    expect(
      read('Neither side agreed to talks.', { language: 'en' }, tagger).some(
        ({ cueKind }) => cueKind === 'silence',
      ),
    ).toBe(false));

  it('leaves out other things that can be declined', () => {
    const cues = found('The minister said Orvel declined the offer.').map(([, cue]) => cue);
    expect(cues).not.toContain('declined the offer');
  });
});

describe('what stands around a claim is neither its words nor its speaker', () => {
  it.each([
    [
      'The dam broke before dawn, council officials said late Thursday.',
      'The dam broke before dawn',
    ],
    ['The quay is closed, said the port authority on Friday morning.', 'The quay is closed'],
    ['The bridge was shut, officials said in March.', 'The bridge was shut'],
  ])('when it was said: %s', (text, content) => expect(found(text)[0]?.[2]).toEqual([content]));

  it('what a preposition holds, before a participle', () => {
    const text = 'Norvian Prime Minister Ana Orvel spoke about the Courier report, saying: “No.”';
    expect(found(text).at(-1)?.[0]).toBe('Norvian Prime Minister Ana Orvel');
  });
});

describe('what the model leaves out and the language leaves no doubt about', () => {
  it.each([
    ['The plan, according to three harbour officials, would cost $4 million.', 'according to'],
    ['In the words of one harbour worker, the quay “was a trap”.', 'In the words of'],
    ['The union demanded that the ferries stop.', 'demanded'],
    ['Norvians reported that the dam could fail, say two officials', 'say'],
    ['The company did not respond to requests for comment.', 'did not respond'],
    ['He said that Lenk had told him that the officials knew about the crack.', 'had told'],
  ])('%s', (text, cue) =>
    expect(found(text).some(([, words]) => (words as string).startsWith(cue))).toBe(true),
  );

  it('takes a clause apart that the phrase stands in', () =>
    expect(found('The plan, according to the port, would cost more.')).toEqual([
      ['the port', 'according to', ['The plan', 'would cost more']],
    ]));

  it('takes no noun of a source for a cue', () => {
    const cues = found('A statement by the ministry said the road was open.');
    expect(cues.map(([, cue]) => cue)).toEqual(['said']);
  });

  it('takes no refusal to do something else for silence', () =>
    expect(found('Most companies do not disclose what they pay.')).toEqual([]));
});

describe('whose words', () => {
  it('carries a speaker over to a paragraph that is one quotation', () =>
    expect(
      found('“We are not going to wait,” Orvel said.\n“We will rebuild by spring.”')[0]?.[2],
    ).toEqual(['“We are not going to wait,”', '“We will rebuild by spring.”']));

  it('over the paragraphs of a block, whatever is told inside it', () => {
    const text =
      'Ana Orvel wrote:\n“We checked the wall. The board told us that it would hold.\n“The port said the same of the quay.”';
    expect(found(text)[0]?.[2]).toEqual([
      '“We checked the wall. The board told us that it would hold.',
      '“The port said the same of the quay.”',
    ]);
  });

  it('after part of a sentence, where nobody else speaks', () =>
    expect(
      found(
        'Ana Orvel said the plan was “late and thin.”\n“We will have to build a new wall.”',
      )[0]?.[2],
    ).toEqual(['the plan was “late and thin.”', '“We will have to build a new wall.”']));

  it('not past another speaker', () => {
    const texts = '“We left,” said Ana Orvel.\n“We stayed,” said Ivo Lenk.\n“All of us.”';
    expect(found(texts).map(([source, , content]) => [source, content])).toEqual([
      ['Ana Orvel', ['“We left,”']],
      ['Ivo Lenk', ['“We stayed,”', '“All of us.”']],
    ]);
  });

  it('gives a sentence to who says it there', () => {
    const [first, second] = found('“We left,” she said. “We stayed,” he said.');
    expect(first?.[2]).toEqual(['“We left,”']);
    expect(second?.[2]).toEqual(['“We stayed,”']);
  });

  it('ends what was said where the same speaker says the next thing', () => {
    const [first] = found('Lenk said the plan was dead and accused the council of lying.');
    expect(first?.[2]).toEqual(['the plan was dead']);
  });

  it('leaves what may be part of it', () => {
    const [first] = found('Lenk said she had been rude to the crew and refused to leave.');
    expect(first?.[2]).toEqual(['she had been rude to the crew and refused to leave']);
  });

  it.each([
    [
      'When the flood came, Lenk said, the gates were open.',
      'When the flood came',
      'the gates were open',
    ],
    [
      'In its first week, Orvel said, the ferry carried nobody.',
      'In its first week',
      'the ferry carried nobody',
    ],
    [
      'When the gates broke last summer, Mr. Lenk said, “we were floored.”',
      'When the gates broke last summer',
      '“we were floored.”',
    ],
  ])('takes both sides of a speaker between commas: %s', (text, ...content) =>
    expect(found(text)[0]?.[2]).toEqual(content),
  );

  it('leaves a quotation that is a sentence of its own', () =>
    expect(found('In its first week, Orvel said, “The ferry carried nobody.”')[0]?.[2]).toEqual([
      '“The ferry carried nobody.”',
    ]));

  it('gives the inner report its own source', () =>
    expect(
      found('The officials said the Norvians reported that the dam had broken.').map(([s]) => s),
    ).toEqual(['The officials', 'the Norvians']));

  it('takes an object for no speaker', () => {
    const text =
      'Estria’s prime minister, speaking in Korvel alongside her Norvian counterpart, announced a $40m fund.';
    expect(found(text)[0]?.[0]).toMatch(/^Estria’s prime minister/);
  });

  it('reads a name and a quotation that fill a line', () =>
    expect(found('Ana Orvel: “We checked the wall twice.”')[0]?.[0]).toBe('Ana Orvel'));
});

describe('quotation marks say what is whose', () => {
  it.each([
    [
      'what goes on after the one who speaks, all of it',
      '“It will hold,” she said on Monday before the vote. “We checked it. Twice, in May.”',
      ['“It will hold,”', '“We checked it. Twice, in May.”'],
    ],
    [
      'not one sentence of several',
      'Orvel said: “The wall will hold. We checked it. Nobody needs to leave.”',
      ['“The wall will hold. We checked it. Nobody needs to leave.”'],
    ],
    [
      'behind a comma in the same sentence',
      '“When the river is high,” Orvel said, “the quay is closed by noon.”',
      ['“When the river is high,”', '“the quay is closed by noon.”'],
    ],
    [
      'after a sentence in other words',
      'Ana Orvel said the wall would hold through the winter. “We checked it twice, in May.”',
      ['the wall would hold through the winter', '“We checked it twice, in May.”'],
    ],
    [
      'a turn of several paragraphs',
      '“ORVEL: Well, the port has been there for years.\n“But the board tells nobody.\n“LENK: I see.”',
      ['Well, the port has been there for years.', '“But the board tells nobody.'],
    ],
    [
      'with the clause that goes on behind a comma',
      '“Only you, Ivo,” she said, would mend it in the rain.',
      ['“Only you, Ivo,”', 'would mend it in the rain'],
    ],
    [
      'behind a comma and more words',
      '“When the river is high,” Orvel told the board in a long letter last week, “the quay is closed by noon.”',
      ['“When the river is high,”', '“the quay is closed by noon.”'],
    ],
    [
      'between two single marks each',
      "''The wall is safe,'' the engineer said. ''We checked it twice.''",
      ["''The wall is safe,''", "''We checked it twice.''"],
    ],
    [
      'a paragraph of its own after a colon',
      'Orvel added:\n“It will hold. We checked it twice.”',
      ['“It will hold. We checked it twice.”'],
    ],
    [
      'a straight mark closed by a curly one',
      '"The wall will hold,” said Ana Orvel, who runs the dam.',
      ['"The wall will hold,”'],
    ],
    [
      'before a name that looks like the start of a sentence',
      '“Leave the quay!” Mr. Orvel said last week. “Now!”',
      ['“Leave the quay!”', '“Now!”'],
    ],
    [
      'past an aside about a name',
      '“The quay is safe,” said Ivo Lenk, referring to the north quay. “The others are not.”',
      ['“The quay is safe,”', '“The others are not.”'],
    ],
  ])('%s', (_, text, content) => expect(found(text)[0]?.[2]).toEqual(content));

  it('a title before a speaker is not what is said', () => {
    const said = found('On Korvel Radio’s “Tonight,” Orvel said the wall would hold.');
    expect(said[0]?.[2]).toEqual(['the wall would hold']);
  });
});

describe('a quotation and a verb that no list knows', () => {
  it.each([
    ['“Open the gate!” the crowd bellowed.', ['the crowd', 'bellowed', ['“Open the gate!”']]],
    ['“It leaks,” he fumed on Friday.', ['he', 'fumed', ['“It leaks,”']]],
    ['“Did it break? Then run!” she yodels.', ['she', 'yodels', ['“Did it break? Then run!”']]],
    ['“It holds!” beamed Ana Orvel of Korvel.', ['Ana Orvel of Korvel', 'beamed', ['“It holds!”']]],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));

  it.each([
    '“The Quay,” an old play that first opened in May, will be back.',
    '“The Quay,” which opened in May, was a success.',
    '“The Quay,” with two songs, was a success.',
  ])('not a title: %s', (text) =>
    expect(found(text).filter(([, cue]) => cue !== 'was')).toEqual([]),
  );
});

describe('words in a sentence with several cues go to one', () => {
  const content = (text: string, cue: string) =>
    found(text).find(([, words]) => words === cue)?.[2];

  it('the nearest one that leads to them', () => {
    const text =
      '“It will hold,” Orvel said, adding later, “We checked it twice, in May and in June.”';
    expect(content(text, 'said')).toEqual(['“It will hold,”']);
  });

  it('a participle has what follows it', () => {
    const text =
      '“You can’t mend a wall that nobody looks at,” Orvel said, emphasizing why the survey matters. “We need a new wall.”';
    expect(content(text, 'emphasizing')?.[0]).toBe('why the survey matters');
    expect(content(text, 'said')).toHaveLength(2);
  });

  it('not a manner beside its verb', () => {
    const text =
      '“The quay is safe,” said Ana Orvel, the top engineer on the board, in a statement. “The others are not.”';
    expect(found(text).map(([, cue]) => cue)).toEqual(['said']);
  });
});

it('goes to the subject of the sentence before a dash', () => {
  const text = 'Lenk changed his mind on the spot – saying he would now stay.';
  expect(found(text)).toContainEqual(['Lenk', 'saying', ['he would now stay']]);
});

it.each([
  'An aide said the deal was off, adding that it was late.',
  'An aide said the deal was off and added that it was late.',
  'An aide said the deal was off, pointing to the cost.',
  'Two agency officials said the deal was off, citing the cost of steel.',
])('who says two things in one sentence is one: %s', (text) => {
  const ids = read(text, { language: 'en' }, tagger).map(({ sourceId }) => sourceId);
  expect(ids).toEqual([0, 0]);
});

describe('the edges of a source', () => {
  it.each([
    ['The crew reported that the dam had cracked, say harbour officials', 'harbour officials'],
    ['Orvel, who left the board last year, said the wall would hold.', 'Orvel'],
    ['He proceeded to read from the old report, saying: “It leaks.”', 'He'],
    [
      'Meanwhile, the paper attacked Lenk, saying he “has no patience to run the port.”',
      'the paper',
    ],
    ['Ivo Lenk, of Korvel, said the ferry was late.', 'Ivo Lenk, of Korvel'],
    [
      'A memo seen by the Korvel Post said the brakes had failed.',
      'A memo seen by the Korvel Post',
    ],
    ['Said Lenk: “We checked it.”', 'Lenk'],
    [
      'Two officers who were not allowed to talk to reporters said the crates were empty.',
      'Two officers who were not allowed to talk to reporters',
    ],
    [
      'An officer, who was not authorised to speak publicly, said the crates were empty.',
      'An officer, who was not authorised to speak publicly',
    ],
  ])('%s', (text, source) =>
    // whether the comma that closes a clause belongs to it says nothing about who speaks
    expect(found(text).map(([words]) => String(words).replace(/,$/, ''))).toContain(source),
  );

  it.each([
    'Orvel told her neighbours on the quay that the wall would hold.',
    'Orvel told one of her young neighbours from the north quay that the wall would hold.',
  ])('who was told is no part of the claim: %s', (text) =>
    expect(found(text)[0]?.[2]).toEqual(['that the wall would hold']),
  );

  it('who is spoken of does not speak', () => {
    const text =
      'Fans of the Korvel club also chanted, “Build a wall,” referring to the mayor’s promise.';
    expect(found(text).map(([source]) => source)).not.toContain('the mayor’s promise');
  });

  it('what is cited hangs on its noun', () => {
    const text =
      'The port “has made great changes,” Orvel said in June, citing the release of sailors and the new rules.';
    expect(found(text).map(([source]) => source)).not.toContain('the release of sailors');
  });
});

it.each(['Port Watch said the ferry was late.', 'The analysis shows that the wall will hold.'])(
  'what a label is called may speak: %s',
  (text) => expect(found(text)).toHaveLength(1),
);

describe('a headline that closes with who says so', () => {
  it.each([
    ['Dam could break within days: engineers', 'engineers', 'Dam could break within days'],
    ['Ferry was overloaded: harbour police', 'harbour police', 'Ferry was overloaded'],
  ])('%s', (headline, source, content) =>
    expect(found(`${headline}\nThe inquiry into it opens on Monday in Korvel.`)[0]).toEqual([
      source,
      ':',
      [content],
    ]),
  );

  it.each([
    'Three things to watch: the dam',
    'Live from Korvel harbour: police',
    'Why it broke: engineers explain',
  ])('not: %s', (headline) =>
    expect(
      read(`${headline}\nThe inquiry opens on Monday.`, { language: 'en' }).filter(({ reasons }) =>
        reasons.includes('source after a colon'),
      ),
    ).toEqual([]),
  );
});

it.each([
  [
    'She is kinder than people think, said a friend of thirty years.',
    'a friend of thirty years',
    'She is kinder than people think',
  ],
  [
    'Talks go on, said a relative who did not want to be identified.',
    'a relative who did not want to be identified',
    'Talks go on',
  ],
])('who says so at the end of its sentence: %s', (text, source, content) =>
  expect(found(text)).toEqual([[source, 'said', [content]]]),
);

describe('nobody told this outlet', () => {
  const unnamed = (text: string) =>
    read(text, { language: 'en' }, tagger)
      .filter(({ sourceType }) => sourceType === 'anonymous')
      .map(({ source }) => source);

  it.each([
    [
      'what a speaker of a transcript retells',
      'ORVEL: Who said so?\nLENK: A source said the port was shut.\nORVEL: Two officials told Reuters it was open.',
    ],
    [
      'what a document says that somebody said',
      'According to the indictment, an aide told his wife that the valve was broken.',
    ],
  ])('%s', (_, text) => expect(unnamed(text)).toEqual([]));

  it('nor is a name that somebody refused to give a speaker', () =>
    expect(unnamed('A pilot who declined to give his name said the seals were old.')).not.toContain(
      'his name',
    ));

  it.each([
    [
      'what an outlet retells',
      'The Korvel Post said two port officials told it the quay was shut.',
      'two port officials',
    ],
  ])('but %s', (_, text, source) => expect(unnamed(text)).toContain(source));
});

describe('a dateline', () => {
  it.each([
    [
      'LENK, May 12 (Harbour Wire) - Inspectors warned in March that the quay was cracked, a port owner said.',
      'Inspectors',
      'that the quay was cracked',
    ],
    [
      'TELLIN — After years of quarrels, the two ports plan to merge, harbour officials said on Friday.',
      'harbour officials',
      'After years of quarrels, the two ports plan to merge',
    ],
  ])('is no part of who speaks, nor of what is said: %s', (text, source, content) => {
    const [one] = found(text);
    expect(one?.[0]).toBe(source);
    expect(one?.[2]).toEqual([content]);
  });
});
