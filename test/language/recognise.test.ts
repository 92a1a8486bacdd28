import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../lib/language/recognise.ts';

const ENGLISH = `The harbour was closed on Tuesday after a ferry ran into the northern pier, the port authority
said. Nobody was hurt, and the passengers were taken to a hotel by bus. The ferry had left the island an hour
before in thick fog. Its captain told the authority that the pier light had not been on.`;
const SPANISH = `El puerto cerró el martes después de que un transbordador chocara con el muelle norte, dijo la
autoridad portuaria. Nadie resultó herido y los pasajeros fueron llevados a un hotel en autobús. El barco había
salido de la isla una hora antes con niebla espesa. Su capitán dijo que la luz del muelle no estaba encendida.`;
const GERMAN = `Der Hafen wurde am Dienstag geschlossen, nachdem eine Fähre gegen den Nordkai gefahren war, sagte
die Hafenbehörde. Niemand wurde verletzt, und die Fahrgäste wurden mit dem Bus in ein Hotel gebracht. Das Schiff
hatte die Insel eine Stunde zuvor bei dichtem Nebel verlassen. Das Licht am Kai war nach Angaben des Kapitäns aus.`;

describe('the language of an article', () => {
  it.each([
    ['English, as stated', ENGLISH, 'en-GB', 'en'],
    ['English, nothing stated', ENGLISH, null, 'en'],
    ['English on a page that states another language', ENGLISH, 'es', 'en'],
    ['Spanish, nothing stated', SPANISH, null, undefined],
    ['Spanish on a page that states English', SPANISH, 'en', undefined],
    ['German', GERMAN, 'de', undefined],
    ['a few words, nothing stated', 'Three people died.', null, 'en'],
    ['a few words of a stated language', 'Tres personas murieron.', 'es', undefined],
  ])('%s', (_name, text, language, expected) =>
    expect(lexiconOf({ text, language })?.language).toBe(expected),
  );
});
