import { describe, expect, it } from 'vitest';
import { sourcesOf } from './marked.ts';
import { read } from './read.ts';

const types = (marked: string) => sourcesOf(marked).map(({ type }) => type);

describe('the type of a source', () => {
  it.each([
    // a name right before says who is meant
    ['“It is late,” <said> Ana Orvel, [a port official].', 'named'],
    ['“It is late,” said Ana Orvel of Korvel, a lawyer and a donor [who] <said> more.', 'named'],
    ['Mayor Ana Orvel, a Republican [who] <said> she was ill, stayed at home.', 'named'],
    // … but a parenthesis names another speaker
    ['Ana Orvel, [a senior official] <said>, would not travel.', 'anonymous'],
    ['In Korvel, [a port official] <said> the quay was shut.', 'anonymous'],
    // names in a group
    ['[Three aides, including Ivo Lenk,] <said> the plan was dead.', 'named'],
    ['[Three aides], including Ivo Lenk, <said> the plan was dead.', 'named'],
    ['[Orvel and senior officials] <said> the plan was dead.', 'named'],
    ['[Orvel and allies] <said> the plan was dead.', 'named'],
    ['[Orvel and Lenk aides] <said> the plan was dead.', 'anonymous'],
    ['[Norwegian and Swedish officials] <said> the plan was dead.', 'generic'],
    ['[The port authority and its owners] <said> the plan was dead.', 'organisation'],
    ['[Critics like Orvel] <said> the plan was dead.', 'generic'],
    // what a body is, right before its name
    ['[Bird rescue group Project Tern] <said> the plan was dead.', 'organisation'],
    ['[The panel’s Chairman Ivo Lenk] <said> the plan was dead.', 'named'],
    ['[The chipmaker’s parent company Orbex Lenk] <said> the plan was dead.', 'organisation'],
    ['[Group captain Ivo Lenk] <said> the plan was dead.', 'named'],
    ['[The company’s Ivo Lenk] <said> the plan was dead.', 'named'],
    // bodies and carriers of words that the tagger has not learned from
    ['[The Labour Inspectorate] <said> the plan was dead.', 'organisation'],
    ['[State radio] <said> the plan was dead.', 'organisation'],
    ['[The daily Aften] <said> the plan was dead.', 'organisation'],
    ['[An earlier version] <said> the plan was dead.', 'document'],
    ['[Intelligence assessments] <said> the plan was dead.', 'document'],
    // many, whom a capital at the start of a sentence does not name
    ['[Rescuers] <said> the plan was dead.', 'generic'],
    ['[Rovers] <said> the plan was dead, but Vessen Rovers had lost.', 'named'],
    // of rank, and one of several
    ['[One senior player] <said> the plan was dead.', 'anonymous'],
    ['[The senior player] <said> the plan was dead.', 'named'],
    ['[A source there] <said> the plan was dead.', 'anonymous'],
    ['[A nurse who asked to be called Mia] <said> the plan was dead.', 'anonymous'],
    ['[A person who sat on the board] <said> the plan was dead.', 'anonymous'],
    ['According to an aide, who asked for anonymity, [the neighbours] <said> so.', 'generic'],
    ['“It is late,” <said> [a woman across the street who asked not to be named].', 'anonymous'],
    // a people
    ['[Israelis] <said> the plan was dead.', 'generic'],
    ['[The Pakistanis] <said> the plan was dead.', 'generic'],
    // who promises something without a name has told nobody anything
    ['[An anonymous donor] <has promised> two million for the pier.', 'generic'],
    ['[An unnamed benefactor] <pledged> to pay for the lifeboat.', 'generic'],
    ['[An anonymous buyer] <agreed> to keep the crane.', 'generic'],
    ['[An anonymous donor] <said> the plan was dead.', 'anonymous'],
    ['[A donor who asked not to be named] <promised> two million for the pier.', 'anonymous'],
    // who cites a reason for what they do has told nobody anything
    ['[Officials] shut the pier, <citing> cracks.', 'generic'],
    ['[An official] resigned on Monday, <citing> threats.', 'generic'],
    ['The pier is shut, Wire reported, <citing> [an official].', 'anonymous'],
    // somebody’s circle, and nobody’s
    ['[Her allies] <said> the plan was dead.', 'anonymous'],
    ['[Orvel’s allies] <said> the plan was dead.', 'anonymous'],
    ['[Top Orvel strategists] <said> the plan was dead.', 'anonymous'],
    ['[Norwegian allies] <said> the plan was dead.', 'generic'],
    ['[Labour strategists] <said> the plan was dead.', 'generic'],
    // one who was there
    ['The vote was loud, <according to> [an attendee].', 'anonymous'],
    ['[An executive] <said> the plant would close.', 'anonymous'],
    ['[An executive] <cut> the cake.', 'generic'],
    // told to act is not telling
    ['She told [her aides] <to find out> who had called.', 'generic'],
    // those at large
    ['[Several political experts] <said> the plan was dead.', 'generic'],
    ['[Environmental groups] <said> the plan was dead.', 'generic'],
    ['[A small group of doctors] <said> the plan was dead.', 'generic'],
    ['[No one] <said> the plan was dead.', 'generic'],
    ['The page calls [many Republican] <claims> dead.', 'generic'],
    ['[All the experts I met] <said> the plan was dead.', 'generic'],
    // one known person
    ['[The Tesk senator] <told> The Korvel Post that the plan was dead.', 'named'],
    ['[Park Sol-ha] <said> the plan was dead.', 'named'],
    ['[Orvel herself] <said> the plan was dead.', 'named'],
    ['[Party strategist Ana Fred] <said> the plan was dead.', 'named'], // no participle
    // documents that somebody made; bodies at a time
    ['[A study by the port] <found> the wall was cracked.', 'document'],
    ['<According to> [a new report by the Korvel Post], the wall was cracked.', 'document'],
    ['[The harbour court this month] <rejected> the plan.', 'organisation'],
    // what they know of
    ['[Sources privy to the talks] <said> the plan was dead.', 'anonymous'],
    ['[Many of the people interviewed for this article] <said> so.', 'anonymous'],
    // privately; in an interview
    ['[Some senators] <said> privately that the plan was dead.', 'anonymous'],
    ['[Many backers] <privately say> the plan is dead.', 'anonymous'],
    [
      '[The candidates] <said> in interviews with the Korvel Post that the plan was dead.',
      'generic',
    ],
    ['The plan was dead, <according to> [an interview with the Korvel Post].', 'generic'],
    // a name after the source, a name whose comma was lost, somebody of an age, an outlet's own reporter
    ['[One of her friends], Ivo Lenk <told> Reuters that the plan was dead.', 'named'],
    ['[Ivo Lenk a local health official], <said> the plan was dead.', 'named'],
    ['[An 18-year-old gang member] <insisted> he was innocent.', 'generic'],
    ['[An AFP journalist at the scene] <said> the plan was dead.', 'organisation'],
    ['[South Korean officials] <said> the plan was dead.', 'generic'],
    ['After [she overheard somebody] <say> so, she left.', 'generic'],
    // any noun, when it says how it knows
    ['[A juror familiar with the vote] <said> the plan was dead.', 'anonymous'],
    ['[A company involved in the tender] <said> the plan was dead.', 'organisation'],
    // agencies that are told are no outlets
    ['[The dock employee] <told> FBI agents that the crates were empty.', 'generic'],
    // what is told to others than the press, or in public, nobody told a reporter
    ['[A colleague] <told> the jury that the brakes had failed.', 'generic'],
    ['[Immigration officials] <told> him he would have to leave.', 'generic'],
    ['[Transport officials] <told> commuters to expect delays.', 'generic'],
    ['[Sources] <tell> you what they want you to hear.', 'generic'],
    ['[Two officials] <told> it that the plan was dead.', 'anonymous'],
    ['[An undercover officer] <testified> that he had bought a gun.', 'generic'],
    ['[One person] <tweeted> that the plan was dead.', 'generic'],
    ['[Port officials] <have told> their friends that the plan was dead.', 'anonymous'],
    ['[A port official] <told> reporters that the plan was dead.', 'anonymous'],
    [
      '[A port official] <told> reporters at a press conference that the plan was dead.',
      'anonymous',
    ],
    ['[A port official] <told> us that the plan was dead.', 'anonymous'],
    ['[Two port officials] <told> this newspaper that the plan was dead.', 'anonymous'],
    ['[Two port officials] <told> Semaphore that the plan was dead.', 'anonymous'],
    ['[A port official] <told> the jury so on condition of anonymity.', 'anonymous'],
    ['[A guard at the gate, who asked not to be named,] <said> the plan was dead.', 'anonymous'],
    [
      '[A senior guard at the gate] <said> on condition of anonymity that the plan was dead.',
      'anonymous',
    ],
    // who does not know, and what a text says of others
    ['[A biologist who was not involved in the study] <said> the plan was dead.', 'generic'],
    ['[A person close to neither side] <said> the plan was dead.', 'generic'],
    ['[A person close] to the secret talks <said> the plan was dead.', 'anonymous'],
    ['The plan was dead, said Ana Orvel, [who] <saw> it die.', 'named'],
    ['[Two-thirds of port insiders] <said> the plan was dead.', 'generic'],
    ['[The candidate] <said> that people — unnamed — were afraid.', 'named'],
    ['[More than 6 in 10 sailors who attended the vote] <said> the plan was dead.', 'generic'],
    ['[Six in ten people who took part] <said> the plan was dead.', 'generic'],
    ['[Three of 12 people who saw the plan] <said> it was dead.', 'anonymous'],
    // names after a dash, after an age
    ['[Port officials — including Director Ana Orvel —] <said> the plan was dead.', 'named'],
    ['“It is late,” said Ana Orvel, 32, a former staff member [who] <said> more.', 'named'],
    ['[Associates of the mayor] <said> the plan was dead.', 'anonymous'],
    // no name given
    ['[A pilot] who declined to give his name <said> the seals were old.', 'anonymous'],
    ['[A pilot who would not give her name] <said> the seals were old.', 'anonymous'],
    // some officials, and what officials have to do
    ['[Some port officials] <said> the plan was dead.', 'generic'],
    ['[Officials] <must declare> gifts.', 'generic'],
    ['[Officials] <should report> what they see.', 'generic'],
    ['[Some of her aides] <said> the plan was dead.', 'anonymous'],
    // plain officials who act, plan, feel or ask have told nobody anything
    ['[Port officials] <felt comfortable with> the plan.', 'generic'],
    ['[Port officials] <urged> sailors to stay at home.', 'generic'],
    ['[Port officials] <said> the plan was dead.', 'anonymous'],
    ['[Two port officials] <felt comfortable with> the plan.', 'anonymous'],
  ])('%s', (marked, expected) => expect(types(marked)).toEqual([expected]));
});

describe('linked over the article', () => {
  it.each([
    [
      'somebody named since',
      '[A Korvel ally] <said> the tax would rise. Governor Ana Orvel tried to calm the port. [She] <said> it would not.',
      ['anonymous', 'named'],
    ],
    [
      'anonymity stated of a pronoun',
      '[One delegate] <said> he had left. [He] <said>, on condition of anonymity, that others would follow.',
      ['anonymous', 'anonymous'],
    ],
    [
      'some of an open group',
      '[Two experts familiar with the dam] <said> it would hold. [Some experts] <said> it would not.',
      ['anonymous', 'generic'],
    ],
    [
      'a party after one of it',
      '[One Republican] <said> the vote was lost. [Leading Republicans] <say> it was won.',
      ['anonymous', 'generic'],
    ],
    [
      'the people who act',
      '[People close to the mayor] <said> she was tired. [The people] <recognize> a tired mayor.',
      ['anonymous', 'generic'],
    ],
    [
      'the people who say so',
      '[People close to the mayor] <said> she was tired. [The people] <said> she would rest.',
      ['anonymous', 'anonymous'],
    ],
    [
      'another of those',
      '[One official] <said> it was dead. [Another] <said> it was not.',
      ['anonymous', 'anonymous'],
    ],
    [
      'another of a crowd',
      '[Some voters] <said> it was dead. [Another] <said> it was not.',
      ['generic', 'generic'],
    ],
    [
      'whom the text names by a role, though not as a source',
      'The talks were led by the diplomat Sir Ivo Lenk. [The diplomat] <said> they were over.',
      ['named'],
    ],
    [
      'a diplomat who spoke since then',
      'The talks were led by the diplomat Sir Ivo Lenk. [A Norwegian diplomat] <said> they went well. [The diplomat] <said> they were over.',
      ['anonymous', 'anonymous'],
    ],
    [
      'a role that nobody had before',
      '[Officials] <said> the state would pay. [The contractor] <said> it had not been asked.',
      ['anonymous', 'generic'],
    ],
    [
      'the word for any of them',
      '[A senior diplomat] <said> the state would pay. [The official] <said> so twice. [The source] <said> so again.',
      ['anonymous', 'anonymous', 'anonymous'],
    ],
    [
      'they, after others in between',
      '[Two officials] <said> the vault was empty. Ana Orvel and Ivo Lenk came at noon. [They] <said> they were shocked.',
      ['anonymous', 'named'],
    ],
    [
      'a spokesman, then he',
      '[A senior aide] <said> the tax would rise. [A spokesman] <said> [he] <would not comment>.',
      ['anonymous', 'organisation', 'organisation'],
    ],
    [
      'they, with one in between',
      '[Two officials] <said> the vault was empty. Ana Orvel came at noon. [They] <said> they were shocked.',
      ['anonymous', 'anonymous'],
    ],
    [
      'the writer’s own',
      '[An official] <told> me nothing moves. [My colleague] <wrote> that the mayor should go. [Our friends] <said> so.',
      ['anonymous', 'generic', 'generic'],
    ],
    [
      'officials of a headline who are not those of the lead',
      '[Norwegian officials] <say> the dam is weak.\n[Port officials] <said> it was not.',
      ['generic', 'anonymous'],
    ],
    [
      'who ask, above those who say',
      '[Officials] <urged> sailors to stay.\n[Port officials] <said> the dam was weak.',
      ['generic', 'anonymous'],
    ],
    [
      'who felt something before they said something',
      '[Port officials] <were angered by> the plan. [They] <knew> why. [Port officials] <said> it was dead. [They] <said> so twice.',
      ['generic', 'generic', 'anonymous', 'anonymous'],
    ],
    [
      'spoken of inside a quotation',
      '“It was late,” [a juror close to the judge] <said>. “[He] <said> he was sorry.”',
      ['anonymous', 'named'],
    ],
    [
      'a possessive alone',
      '[Ana Orvel] <said> she was tired. It was [her] <claim> that the port was safe.',
      ['named', 'named'],
    ],
  ])('%s', (_, marked, expected) => expect(types(marked)).toEqual(expected));
});

it('gathers a standfirst with the lead that says more', () => {
  const ids = (marked: string) => new Set(sourcesOf(marked).map(({ sourceId }) => sourceId)).size;
  const lead = '[two officials briefed on the tests] <said>. [The officials] <said> so.';
  expect(ids(`[Two officials] <say> the dam is weak.\nThe dam is weak, ${lead}`)).toBe(1);
  expect(ids(`[Three officials] <say> the dam is weak.\nThe dam is weak, ${lead}`)).toBe(2);
});

it('reads a list of roles that begins the text', () => {
  expect(read('Aides and officials said the plan was dead.')).toHaveLength(1);
});
