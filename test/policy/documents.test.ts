import { describe, expect, test } from 'vitest';
import { AskfirstError } from '../../src/error.ts';
import { parseConfig } from '../../src/policy/config-file.ts';
import { refusal } from './refusal.ts';
import { minimal, parsePolicy } from './policies.ts';

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

  test('with a value of another shape is told so, and what was expected', () => {
    expect(refusal(parseConfig, 'lang: [de]\n')).toMatchObject({ line: 1, key: 'lang', reason: 'shape', detail: 'string' });
    expect(refusal(parsePolicy, 'name: x\n')).toMatchObject({ key: 'chosen-by', reason: 'missing' });
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
