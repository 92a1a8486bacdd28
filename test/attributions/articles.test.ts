import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../tools/lib/tagger.ts';
import { read } from './read.ts';

const tagger = loadTagger();

/** The sources without a name of a whole article, each with all that it is called, and what is stated of it. */
function unnamedOf(text: string) {
  const groups = new Map<
    number,
    { called: (string | null)[]; slots: Record<string, string | null> }
  >();
  for (const { sourceId, sourceType, source, slots } of read(text, { language: 'en' }, tagger)) {
    if (sourceType !== 'anonymous') continue;
    const group = groups.get(sourceId) ?? { called: [], slots: {} };
    groups.set(sourceId, {
      called: [...group.called, source],
      slots: { ...slots, ...group.slots },
    });
  }
  return [...groups.values()];
}

const CLUB = `Korvel club to sell captain after row, sources say
Korvel Town will sell their captain, Ivo Lenk, in the summer window after a dressing-room row with the coach, according to sources close to the club.
The Tidewater Gazette first reported on Monday that the two had fallen out, quoting two players who asked not to be identified.
One of the players told the Gazette that Lenk had been told to train alone. “He was treated like a schoolboy,” the player said.
A second source, who is close to the striker's agent, said no bid had been received. The source added that Lenk wanted to stay.
“There is no row,” a club spokesman said. Coach Ana Orvel, asked about the report, said: “I don't answer to people without names.”
Sources at Estrian side Vessen Rovers say they have no interest. Fans gathered outside the ground and demanded answers.
Lenk's agent, Pavel Dorn, did not return calls. The league declined to comment.`;

const STRIKE = `Norvia weighs strike on Estrian depot, officials say
Norvia is preparing a strike on a fuel depot across the border, two Norvian security officials and a Western diplomat told Reuters on Tuesday.
The officials, who spoke on condition of anonymity because they were not authorised to brief the media, said the plan had been shown to the prime minister last week.
The diplomat said allies had urged restraint. “Nobody wants this,” he added.
An Estrian official denied that the depot held weapons. He said it supplied three hospitals.
Prime Minister Lena Rusk told parliament that no decision had been taken. Her spokesperson did not immediately respond to a request for comment on the report.
Analysts said a strike would risk a wider war.
A former general, Edda Calloway, said on state radio that the plan was “reckless”. She said she had not seen it.
Asked whether the strike had been approved, one of the Norvian officials said: “It is on the table.”`;

const BRIDGE = `LIVE: Tesk bridge collapse – latest updates
16:20
Police say the bridge was closed at 15:05. A police source tells us a lorry may have hit a pillar.
15:58
An eyewitness told the BBC: “It just went.” Another said he saw three cars in the water.
15:40
An agency official, speaking anonymously, says that the inspection was cut short.`;

describe('the unnamed sources of an article', () => {
  it('about a club: sources here, players there, and another club’s sources', () => {
    const found = unnamedOf(CLUB);
    expect(found.map(({ called }) => called)).toEqual([
      ['sources', 'sources close to the club'],
      ['two players who asked not to be identified', 'One of the players', 'the player'],
      ["A second source, who is close to the striker's agent,", 'The source'],
      ['Sources at Estrian side Vessen Rovers'],
    ]);
    expect(found.map(({ slots }) => slots.via ?? null)).toEqual([null, 'the Gazette', null, null]);
  });

  it('about a strike: officials of two sides, told to an agency, with a reason', () => {
    const [norvian, estrian, ...others] = unnamedOf(STRIKE);
    expect(norvian?.slots).toMatchObject({
      via: 'Reuters',
      reason: 'because they were not authorised to brief the media',
    });
    expect(norvian?.called).toEqual([
      'officials',
      'two Norvian security officials and a Western diplomat',
      'The officials, who spoke on condition of anonymity because they were not authorised to brief the media',
      'The diplomat',
      'he',
      'one of the Norvian officials',
    ]);
    expect(estrian?.called).toEqual(['An Estrian official', 'He']);
    expect(estrian?.slots).not.toHaveProperty('via');
    expect(others).toEqual([]);
  });

  it('in a live blog: each entry’s own, and no label of the page', () => {
    expect(unnamedOf(BRIDGE).map(({ called }) => called)).toEqual([
      ['A police source'],
      ['An eyewitness'],
      ['Another'],
      ['An agency official'],
    ]);
    expect(read(BRIDGE, { language: 'en' }, tagger).map(({ source }) => source)).not.toContain(
      'LIVE',
    );
  });
});
