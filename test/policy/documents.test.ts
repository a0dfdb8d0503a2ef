import { describe, expect, test } from 'vitest';
import { AskfirstError, type ErrorFacts } from '../../src/error.ts';
import { parseConfig } from '../../src/policy/config-file.ts';
import { parsePolicy } from '../../src/policy/policy-file.ts';

const choice = 'chosen-by: Dr. Muster\nchosen-on: 2026-03-01\nreason: Beschluss der Geschäftsleitung\n';
const minimal = `name: Hausregel\n${choice}`;

/** The facts of the error a document is refused with. */
function refusal(read: (source: string, file: string) => unknown, source: string): ErrorFacts {
  try {
    read(source, 'x.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(AskfirstError);
    expect((error as AskfirstError).code).toBe('document-invalid');
    expect((error as AskfirstError).exitCode).toBe(2);
    return (error as AskfirstError).facts;
  }
  throw new Error('the document was accepted');
}

describe('a policy file', () => {
  test('follows the acceptance preset where it says nothing', () => {
    expect(parsePolicy(minimal, 'x.yaml')).toEqual({
      name: 'Hausregel',
      accepts: ['whatsapp-terms', 'contact-upload'],
      privateLabels: [],
      ownNumbers: [],
      senderNumbers: [],
      internalLengths: [],
      internalPrefixes: [],
      staleAfterDays: 30,
      choice: { by: 'Dr. Muster', on: '2026-03-01', reason: 'Beschluss der Geschäftsleitung' },
    });
  });

  test('may follow the strict preset', () => {
    expect(parsePolicy(`${minimal}based-on: consent\n`, 'x.yaml').accepts).toEqual(['contact-upload']);
  });

  test('keeps numbers as the text they are written in', () => {
    const source = `${minimal}own-numbers: [+49 30 23125000, 030 23125001, 0x10, 1_000]\ninternal-numbers: { lengths: [4], prefixes: [007] }\n`;
    expect(parsePolicy(source, 'x.yaml')).toMatchObject({
      ownNumbers: ['+49 30 23125000', '030 23125001', '0x10', '1_000'],
      internalLengths: [4],
      internalPrefixes: ['007'],
    });
  });

  test('keeps labels that other YAML readers take for values', () => {
    expect(parsePolicy(`${minimal}private-labels: [no, null, 2026-03-01]\n`, 'x.yaml').privateLabels).toEqual(['no', 'null', '2026-03-01']);
  });

  test.each(['marketing', 'other', 'none', 'everything'])('cannot accept the scope %s', (scope) => {
    expect(refusal(parsePolicy, `${minimal}accepts:\n  - contact-upload\n  - ${scope}\n`)).toMatchObject({ line: 7, key: 'accepts.1' });
  });

  test('cannot accept nothing at all', () => {
    expect(refusal(parsePolicy, `${minimal}accepts: []\n`)).toMatchObject({ line: 5, key: 'accepts' });
  });

  test.each(['name', 'chosen-by', 'chosen-on', 'reason'])('without %s is refused, for somebody has to answer for it', (key) => {
    expect(refusal(parsePolicy, minimal.replace(new RegExp(`^${key}:.*\n`, 'm'), ''))).toMatchObject({ file: 'x.yaml', key });
  });

  test('is refused with a day that does not exist', () => {
    expect(refusal(parsePolicy, minimal.replace('2026-03-01', '2026-02-30'))).toMatchObject({ line: 3, key: 'chosen-on' });
  });

  test('is refused with an unknown key, naming file, line and key', () => {
    expect(refusal(parsePolicy, `${minimal}own-number:\n  - +49 30 23125000\n`)).toMatchObject({
      file: 'x.yaml',
      line: 5,
      key: 'own-number',
    });
    expect(refusal(parsePolicy, `${minimal}internal-numbers:\n  length: [4]\n`)).toMatchObject({ line: 6, key: 'internal-numbers.length' });
  });
});

describe('a document', () => {
  test.each<[string, string, number]>([
    ['that is no YAML', 'lang: [de\nregion: DE\n', 2],
    ['with a key given twice', 'lang: de\nlang: en\n', 2],
    ['of several documents', 'lang: de\n---\nlang: en\n', 2],
    ['that is a list', '- de\n', 1],
    ['that is empty', '', 0],
    ['with a list where one value belongs', 'region: DE\nlang:\n  - de\n', 2],
    ['with an alias that leads nowhere', 'lang: *other\n', 0],
    [
      'whose aliases multiply',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`)
        .join('\n')}\n`,
      0,
    ],
  ])('%s is refused with file and line', (_, source, line) => {
    expect(refusal(parseConfig, source)).toMatchObject({ file: 'x.yaml', line });
  });

  test('with an unknown key is told the key that was most likely meant, or all there are', () => {
    expect(refusal(parseConfig, 'regoin: DE\n')).toMatchObject({ reason: 'unknown-key', detail: 'region?' });
    expect(refusal(parsePolicy, `${minimal}internal-numbers: { xyz: [4] }\n`)).toMatchObject({ detail: 'lengths, prefixes' });
    expect(refusal(parsePolicy, `${minimal}${'x'.repeat(900)}: 1\n`)).toMatchObject({ reason: 'unknown-key' });
  });

  test('is refused in both languages with what and remedy', () => {
    try {
      parseConfig('lnag: de\n', 'x.yaml');
      expect.unreachable();
    } catch (error) {
      expect((error as AskfirstError).say('en').what).toContain('x.yaml, line 1: lnag');
      expect((error as AskfirstError).say('de').what).toContain('x.yaml, Zeile 1: lnag');
    }
  });
});

describe('a configuration file', () => {
  test('sets options under the names the command line has for them, as text', () => {
    expect(parseConfig('fail-on: high\njobs: 4\nregister-scope: whatsapp-terms\non-incomplete: warn\n', 'x.yaml')).toEqual({
      failOn: 'high',
      jobs: '4',
      registerScope: 'whatsapp-terms',
      onIncomplete: 'warn',
    });
  });

  test('names one mapping of a register or several', () => {
    expect(parseConfig('register-map: a.yaml\ndate-format: DMY\n', 'x.yaml')).toEqual({ registerMap: ['a.yaml'], dateFormat: 'DMY' });
    expect(parseConfig('register-map: [a.yaml, b.yaml]\n', 'x.yaml')).toEqual({ registerMap: ['a.yaml', 'b.yaml'] });
  });

  test('cannot set what belongs to a single run', () => {
    for (const key of ['as-of', 'output', 'register', '__proto__']) expect(refusal(parseConfig, `${key}: x\n`)).toMatchObject({ line: 1 });
  });
});
