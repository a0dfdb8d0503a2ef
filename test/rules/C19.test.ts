import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { otherBasisRecorded as rule } from '../../src/rules/C19.ts';
import { say } from '../../src/rules/rule.ts';
import { judgeExposure, verdictOf } from '../../src/rules/verdict.ts';
import { basis, exposure, grant, state } from './facts.ts';

type Basis = Parameters<typeof basis>[0];

function judged(more: Basis, standing: Parameters<typeof exposure>[0] = {}): [string, ...string[]] {
  const facts = exposure(standing, { otherBasis: basis(more) });
  const { verdict, fired } = judgeExposure(facts);
  expect(verdictOf(facts)).toBe(verdict);
  return [verdict, ...fired.map(({ rule: { id }, severity }) => `${id} ${severity}`)];
}

test('a number without a documented basis is none of its business', () => {
  expect(rule.judge(exposure())).toBeUndefined();
  expect(rules.find(({ id }) => id === 'C19')).toBe(rule);
});

test.each<[string, Basis, string]>([
  ['a document that is there', { proof: 'found' }, 'info'],
  ['a document nobody looked for', { proof: 'not-looked-up' }, 'info'],
  ['a document that is not there', { proof: 'missing' }, 'medium'],
  ['no document', { proof: 'none' }, 'medium'],
  ['a review that is overdue', { overdue: true }, 'medium'],
  ['another document than on record', { proof: 'altered' }, 'high'],
  ['another document than on record, its review overdue', { proof: 'altered', overdue: true }, 'high'],
])('%s', (_, more, severity) => {
  expect(judged(more)).toEqual(['otherBasis', `C19 ${severity}`]);
});

describe('beside what the register says', () => {
  test.each(['withdrawn', 'revoked'] as const)('a record that is %s defeats it', (status) => {
    expect(judged({}, { negative: state(status, '2026-01-01') })).toEqual(['uncovered', 'C02 critical']);
  });

  test.each(['refused', 'objected'] as const)('a record that is %s defeats it', (status) => {
    expect(judged({}, { negative: state(status, undefined, 'none') })).toEqual(['uncovered', 'C03 critical']);
    expect(rule.judge(exposure({ negative: state(status) }, { otherBasis: basis() }))).toBeUndefined();
  });

  test('it is never green: not even beside a consent in force', () => {
    expect(judged({}, { grant: grant() })).toEqual(['otherBasis', 'C19 info']);
    expect(judged({}, { grant: grant({ evidence: false }) })).toEqual(['otherBasis', 'C19 info']);
  });

  test('a lapse, a question and another scope do not take it away', () => {
    const lapse = { ...state('expired', '2025-01-01'), on: state('expired', '2025-12-31').since };
    const mismatch = { ...state('given', '2025-01-01', 'marketing'), otherController: false };
    for (const standing of [{ lapse }, { mismatch }, { asked: state('requested') }])
      expect(judged({}, standing)).toEqual(['otherBasis', 'C19 info']);
  });

  test('a withdrawal that lies ahead is told beside it', () => {
    expect(judged({}, { futureNegative: state('withdrawn', '2027-01-01') })).toEqual(['otherBasis', 'C19 info', 'R03 medium']);
  });
});

test('out of reach, exempt, and a value that makes no number come before it', () => {
  const otherBasis = basis();
  expect(judgeExposure(exposure({}, { otherBasis, reach: 'none' }))).toEqual({ verdict: 'outOfReach', fired: [] });
  expect(verdictOf(exposure({}, { otherBasis, serviceNumber: true }))).toBe('exempt');
  expect(verdictOf(exposure({}, { otherBasis, kind: 'none' }))).toBe('uncovered');
});

test('the message says which basis of the policy it is, what became of the document, and when it is to be reviewed', () => {
  const messages = (more: Basis): string[] =>
    (['en', 'de'] as const).map((language) => say(rule, language, rule.judge(exposure({}, { otherBasis: basis(more) }))!));
  expect(messages({ entry: 2 })).toEqual([
    'The policy (other-bases, entry 2) documents legitimate interests (Art. 6(1)(f) GDPR) instead of consent, dated 2026-01-15; it needs assessment. The document is in the folder of evidence, with the checksum on record. Its review is due by 2027-01-15.',
    'Die Prüfrichtlinie (other-bases, Eintrag 2) nennt statt einer Einwilligung eine andere Grundlage vom 15.01.2026: berechtigte Interessen (Art. 6 Abs. 1 lit. f DSGVO). Sie ist prüfbedürftig. Das Dokument liegt im Belegordner; seine Prüfsumme stimmt mit der verzeichneten überein. Die Überprüfung ist bis zum 15.01.2027 fällig.',
  ]);
  const [english, german] = messages({ basis: 'b', document: 'Vertrag.pdf', author: 'E. Beispiel', proof: 'altered', overdue: true });
  expect(english).toContain('(other-bases, entry 1, document "Vertrag.pdf" by E. Beispiel) documents a contract (Art. 6(1)(b) GDPR)');
  expect(english).toContain(
    'The checksum of the document differs from the one on record. Its review was due by 2027-01-15 and is overdue.',
  );
  expect(german).toContain('Eintrag 1, Dokument „Vertrag.pdf“ von E. Beispiel)');
  expect(german).toContain('Die Überprüfung war bis zum 15.01.2027 fällig und steht aus.');
  const register: Basis = { from: 'register', entry: 0, reviewBy: undefined, checksum: false };
  expect(messages({ ...register, proof: 'none' })[0]).toBe(
    'The register documents legitimate interests (Art. 6(1)(f) GDPR) instead of consent, dated 2026-01-15; it needs assessment. It names no document.',
  );
  expect(messages({ ...register, proof: 'not-looked-up' })[1]).toMatch(/^Das Register nennt .* Das Dokument wurde nicht gesucht\.$/);
});
