import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** To whom each source of a text spoke, as the rules alone read it. */
const vias = (text: string, outlet = '') =>
  read(text, { outlet }).map(({ slots }) => slots.via ?? null);

describe('the outlet that an unnamed source spoke to', () => {
  it.each([
    ['Two port aides told Reuters that the quay was shut.', ['Reuters']],
    [
      'A port aide who spoke to The Tidewater Gazette said the quay was shut.',
      ['The Tidewater Gazette'],
    ],
    [
      'In an interview with the Korvel Post, a port aide said the quay was shut.',
      ['the Korvel Post'],
    ],
    ['Speaking to AFP, a port aide said the quay was shut.', ['AFP']],
    ['Two port aides said the quay was shut, Reuters reported.', ['Reuters', null]],
    [
      'Two port aides said the quay was shut, according to the Korvel Post.',
      ['the Korvel Post', null],
    ],
    [
      'Two port aides told the New York Daily News that the quay was shut.',
      ['the New York Daily News'],
    ],
    ['Two port aides told the Daily Bell that the quay was shut.', ['the Daily Bell']],
    [
      'The quay was shut, two port aides told the Weekly Lantern on Monday.',
      ['the Weekly Lantern'],
    ],
    ['Two port aides told Radio Korvel that the quay was shut.', ['Radio Korvel']],
    ['Two port aides told KV1 that the quay was shut.', ['KV1']],
    ['Two port aides told this newspaper that the quay was shut.', ['this newspaper']],
    ['Two port aides told the mayor that the quay was shut.', [null]],
    ['Two port aides told FBI agents that the quay was shut.', [null]],
    ['Two port aides said the Korvel Post had shut its office.', [null]],
  ])('%s', (text, expected) => expect(vias(text)).toEqual(expected));

  it('is passed on: the outlet quotes, reports, cites', () => {
    const text = 'The quay was shut, the Korvel Post reported, citing two port aides.';
    expect(vias(text)).toContain('the Korvel Post');
  });
});

describe('carried on to', () => {
  it.each([
    [
      'the same source',
      'Two port aides told Reuters the quay was shut.\nThe aides said it would open.\nThey said nobody was hurt.',
      ['Reuters', 'Reuters', 'Reuters'],
    ],
    [
      'the same source, before it says so',
      'Two port aides said the quay was shut.\nThe aides told Reuters it would open.',
      ['Reuters', 'Reuters'],
    ],
    [
      'one of several',
      'Three port officials who spoke to Reuters said the quay was shut.\nOne port official said it would open.',
      ['Reuters', 'Reuters'],
    ],
    [
      'nobody else',
      'Two port aides told Reuters the quay was shut.\nA diplomat said it would open.',
      ['Reuters', null],
    ],
    [
      'another of them, not far on',
      `Two port aides told Reuters the quay was shut.\n${'The rain fell.\n'.repeat(4)}One aide said it would open.`,
      ['Reuters', null],
    ],
  ])('%s', (_, text, expected) => expect(vias(text)).toEqual(expected));

  it('whoever speaks after an outlet has learned something, where it is known whose page this is', () => {
    const text =
      'The quay is shut, the Korvel Post has learned.\nIt will open in May, a source said.';
    expect(vias(text, 'Harbour Post')).toContain('the Korvel Post');
    expect(vias(text)).not.toContain('the Korvel Post');
  });
});
