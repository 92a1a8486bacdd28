import { expect, it } from 'vitest';
import { signed } from '../../../lib/attributions/proposals/signed.ts';
import { drafted } from '../drafted.ts';

const SAID = '“The quay is shut until May.”';

/** Who signs what in a text in which nothing has been found. */
function signedIn(text: string) {
  const { reading, words } = drafted(text);
  return signed(reading, []).map((one) =>
    words({ ...one, content: [one.source!, ...one.content] }),
  );
}

it.each([
  [`${SAID} — Ana Orvel, mayor of Korvel`, 'Ana Orvel'],
  [`${SAID} – Ana Orvel`, 'Ana Orvel'],
  [`${SAID}\n\n- Ivo Lenk, fisherman, on Monday`, 'Ivo Lenk'],
  [`${SAID}\n\n—Port minister Ida Voss, in a speech`, 'Port minister Ida Voss'],
  ["''The quay is shut until May.''\n\n-- Ana Orvel", 'Ana Orvel'],
])('a name behind a dash signs a quotation: %s', (text, name) => {
  expect(signedIn(`All is well.\n\n${text}\n\nThe port was calm.`)).toEqual([
    [name, text.split(/\s*\n|\s+[—–]/)[0]],
  ]);
});

it.each([
  '“The Quay” — a play by Ana Orvel — opens in May.',
  `${SAID} — Ana Orvel has said so for years`,
  `${SAID}\n\n- Orvel walked off with her papers`,
  `${SAID}\n\n- More on Korvel in the weekend edition, with pictures of the pier, the quay, the boats and the nets`,
  `He wrote ${SAID} — Ana Orvel, mayor of Korvel`,
  `${SAID}\n\nAna Orvel, mayor of Korvel`,
])('nobody signs in %s', (text) => expect(signedIn(text)).toEqual([]));

it('what has a speaker already is not signed', () => {
  const { reading, draft } = drafted(`Orvel said ${SAID}\n\n${SAID} — Ivo Lenk`);
  const found = draft('Orvel', 'said', SAID);
  expect(signed(reading, [found])).toHaveLength(1);
});
