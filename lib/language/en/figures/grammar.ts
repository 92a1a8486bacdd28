import type { WordClass } from '../../figure-words.ts';

const groups: readonly (readonly [classes: readonly WordClass[], words: string])[] = [
  [
    ['determiner'],
    "the a an this these those every each any some fewer no all both either neither another such its his her their our your my whose 's what which",
  ],
  [['determiner', 'pronoun'], 'that which'],
  [
    ['preposition'],
    'of in on at by for from with without within into onto over under above below between among amongst through throughout during before after since until till against across along around behind beside besides beyond despite except inside outside near off per than toward towards upon via amid as about including excluding following concerning regarding versus vs to like unlike worth plus minus due',
  ],
  [
    ['conjunction'],
    'and or but nor so yet because although though while whereas if unless when whenever where wherever whether once lest',
  ],
  [
    ['pronoun'],
    'i you he she it we they me him us them himself herself itself themselves myself yourself ourselves who whom someone anyone everyone nobody somebody anybody everybody something anything everything nothing mine yours hers ours theirs there here one others many most few',
  ],
  [
    ['auxiliary'],
    "is are was were be been being am has have had having do does did doing will would shall should can could may might must cannot can't won't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't couldn't wouldn't shouldn't dont didnt doesnt isnt wasnt cant wont it's he's she's they're we're i'm i've we've they've i'd we'd they'd i'll we'll they'll it'll",
  ],
  [
    ['adverb'],
    'not never also only just even still already now then thus hence too very quite rather almost nearly about again ago away back down up out off well soon later earlier once twice often always sometimes usually perhaps maybe however therefore moreover meanwhile nevertheless otherwise instead indeed together apart alone overall worldwide nationwide annually daily weekly monthly overnight yesterday today tomorrow tonight further furthermore else ever far long more less least when why how respectively apiece abroad ahead altogether yet previously',
  ],
  [
    ['adjective'],
    'new old good bad best better worst worse big small large larger largest smaller smallest great greater high higher highest low lower lowest long short young older younger early late first second third last next previous past former current recent other own same different several many few more most main major minor public private national local federal foreign domestic international black white red blue green total whole full entire average annual daily weekly monthly real true false free open close closed dead alive missing present able available likely unlikely ready sure certain possible serious severe heavy light hard soft strong weak hot cold warm cool rich poor safe armed unarmed innocent military civilian nuclear political social economic financial human separate additional further extra pregnant adult senior junior chief top bottom deadly fatal massive huge tiny vast key strange common rare busy happy sad angry proud famous popular wide narrow deep fresh dry wet clean dirty fast slow quick cheap expensive elderly male female foster tall left right middle straight loud',
  ],
  [
    ['noun'],
    'people person man woman child men women children year month week day hour minute second time thing way police government world life hand part case company system program question work number night home water room mother father area money story fact lot study book eye job word business issue side kind head house service friend power game line end member law car city community name president team idea body information parent face others level office door health art war history party result morning reason research girl boy guy moment air teacher force education dollar euro rate official officer officers killing killings building buildings meeting meetings opening ceiling being beings wedding weddings bombing bombings shooting shootings hearing hearings feeling earnings proceedings savings winnings dwelling dwellings listing listings filing filings ranking rankings rating ratings engine injured wounded dead spring string king wing ring thing things hundred red bed seed seeds need speed deed feed breed shed sled bus gas species news headquarters united',
  ],
];

export const classes: ReadonlyMap<string, readonly WordClass[]> = merge();

function merge(): Map<string, WordClass[]> {
  const merged = new Map<string, WordClass[]>();
  for (const [told, words] of groups)
    for (const word of words.split(' '))
      merged.set(word, [...new Set([...(merged.get(word) ?? []), ...told])]);
  return merged;
}

/** Endings that tell a class where no list does; longest first. */
export const endings: readonly (readonly [string, readonly WordClass[]])[] = [
  ['ation', ['noun']],
  ['ment', ['noun']],
  ['ness', ['noun']],
  ['ship', ['noun']],
  ['able', ['adjective']],
  ['ible', ['adjective']],
  ['less', ['adjective']],
  ['ical', ['adjective']],
  ['ious', ['adjective']],
  ['eous', ['adjective']],
  ['ful', ['adjective']],
  ['ous', ['adjective']],
  ['ive', ['adjective']],
  ['ish', ['adjective']],
  ['ing', ['participle']],
  ['ity', ['noun']],
  ['ion', ['noun']],
  ['ism', ['noun']],
  ['ist', ['noun']],
  ['ian', ['adjective', 'noun']],
  ['ese', ['adjective', 'noun']],
  ['ary', ['adjective', 'noun']],
  ['ed', ['participle']],
  ['ly', ['adverb']],
  ['al', ['adjective', 'noun']],
  ['ic', ['adjective', 'noun']],
];
