import { expect, test } from 'vitest';
import { bannedWords } from './banned-words.ts';

test.each([
  ['unlawful', 'unlawfully', 'violation', 'violates', 'breach', 'breached', 'breaches', 'illegal', 'compliant', 'non-compliant'],
  ['safe', 'safer', 'passed', 'passes', 'leak', 'leaks', 'data leak', 'leaking', 'a fine is expected', 'expected fines'],
])('English verdicts of law are found in any inflection', (...words) => {
  for (const word of words) expect(bannedWords(`This is ${word}.`, 'en'), word).not.toEqual([]);
});

test.each([
  ['unzulässig', 'Unzulässige', 'unrechtmäßigen', 'rechtswidrig', 'Verstoß', 'Verstöße', 'Datenschutzverstoß', 'verstößt', 'illegale'],
  ['verboten', 'verbietet', 'Datenpanne', 'Datenpannen', 'Datenleck', 'Lecks', 'Datenschutzverletzungen', 'meldepflichtiger'],
  ['DSGVO-konform', 'datenschutzkonforme', 'rechtssicher', 'unbedenklich', 'abgedeckt', 'abgedeckte', 'bestanden'],
  ['Bußgeld droht', 'droht ein Bußgeld', 'Verbot', 'verstoßen', 'verstieß'],
])('German verdicts of law are found in any inflection', (...words) => {
  for (const word of words) expect(bannedWords(`Das ist ${word}.`, 'de'), word).not.toEqual([]);
});

test('the defined term "leaking device" may be used in English', () => {
  expect(bannedWords('2 leaking devices, 1 leaking device. Leaking devices: 3', 'en')).toEqual([]);
});

test('words that only contain a banned one are free', () => {
  expect(bannedWords('Evidence of lawful processing; a safeguard; password; the refined value; bypass', 'en')).toEqual([]);
  expect(bannedWords('zulässig, rechtmäßig, Bestand, besteht, lecker, Bußgeld, Widerspruch, geprüft', 'de')).toEqual([]);
});

test('a banned word with decomposed umlauts is found', () => {
  expect(bannedWords('unzula\u0308ssig', 'de')).toEqual(['unzulässig']);
});
