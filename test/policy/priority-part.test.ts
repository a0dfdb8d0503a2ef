import { describe, expect, test } from 'vitest';
import { choiceOf } from '../../src/audit/deviations.ts';
import { usualPriority } from '../../src/model/priority.ts';
import { minimal, parsePolicy } from './policies.ts';
import { refusal } from './refusal.ts';

const under = (priority: string) => parsePolicy(`${minimal}priority: ${priority}\n`, 'x.yaml');

describe('the formula of the priority in a policy file', () => {
  test('may be changed in any part, and keeps the usual value in all others', () => {
    expect(under('{ likelihood: { unknown: 4 } }').priority).toEqual({
      ...usualPriority,
      likelihood: { ...usualPriority.likelihood, unknown: 4 },
    });
    expect(under('{ evidence-step: 0, severity: { many-share: 0.1 } }').priority).toEqual({
      ...usualPriority,
      evidence: { step: 0 },
      severity: { ...usualPriority.severity, manyShare: 0.1 },
    });
  });

  test('may be spelled out whole, and then departs from the usual one in nothing', () => {
    const { likelihood, evidence, severity, levels } = usualPriority;
    const policy = under(
      JSON.stringify({
        likelihood,
        'evidence-step': evidence.step,
        severity: { 'many-share': severity.manyShare, 'many-count': severity.manyCount, 'sensitive-step': severity.sensitiveStep },
        levels,
      }),
    );
    expect(policy.priority).toEqual(usualPriority);
    expect(choiceOf(policy)?.deviations).toEqual([]);
  });

  test('is told part by part where it departs from the usual one', () => {
    const rows = '[[low, low, low, low], [low, low, low, low], [low, low, low, low], [low, low, low, high]]';
    const policy = under(
      `{ likelihood: { none: 2 }, evidence-step: 2, severity: { many-share: 1, many-count: 7, sensitive-step: 0 }, levels: ${rows} }`,
    );
    expect(choiceOf(policy)?.deviations.map(({ setting, preset, chosen }) => [setting, preset, chosen])).toEqual([
      ['priority-likelihood', 'none 1, limited 2, unknown 3, full 4', 'none 2, limited 2, unknown 3, full 4'],
      ['priority-evidence-step', 1, 2],
      ['priority-many-share', '0.25', '1'],
      ['priority-many-count', 50, 7],
      ['priority-sensitive-step', 1, 0],
      [
        'priority-levels',
        'low low medium medium, low medium medium high, medium medium high high, medium high high high',
        'low low low low, low low low low, low low low low, low low low high',
      ],
    ]);
  });

  const row = '[low, low, medium, medium]';
  test.each([
    ['{ likelihood: { full: 5 } }', { key: 'priority.likelihood.full', line: 5, reason: 'format', detail: '1–4' }],
    ['{ likelihood: { full: 0 } }', { key: 'priority.likelihood.full', detail: '1–4' }],
    ['{ likelihood: { full: 2.5 } }', { key: 'priority.likelihood.full', detail: '1–4' }],
    ['{ likelihood: { reach: 1 } }', { key: 'priority.likelihood.reach', reason: 'unknown-key' }],
    ['{ likelihood: { full: 3, limited: 4 } }', { key: 'priority.likelihood', line: 5, reason: 'reach-falls' }],
    ['{ likelihood: { limited: 1, none: 2 } }', { key: 'priority.likelihood', reason: 'reach-falls' }],
    ['{ likelihood: { unknown: 1, none: 2 } }', { key: 'priority.likelihood', reason: 'reach-falls' }],
    ['{ likelihood: { full: 2 } }', { key: 'priority.likelihood', reason: 'reach-falls' }],
    ['{ evidence-step: 4 }', { key: 'priority.evidence-step', detail: '0–3' }],
    ['{ severity: { many-share: 25 } }', { key: 'priority.severity.many-share', detail: '0.01–1' }],
    ['{ severity: { many-share: 0 } }', { key: 'priority.severity.many-share', detail: '0.01–1' }],
    ['{ severity: { many-share: 25 % } }', { key: 'priority.severity.many-share', detail: '0.01–1' }],
    ['{ severity: { many-count: 0 } }', { key: 'priority.severity.many-count', detail: '1–9999999' }],
    ['{ severity: { sensitive-step: 4 } }', { key: 'priority.severity.sensitive-step', detail: '0–3' }],
    ['{ severity: { many-cuont: 7 } }', { key: 'priority.severity.many-cuont', reason: 'unknown-key', detail: 'many-count?' }],
    [`{ levels: [${row}] }`, { key: 'priority.levels', reason: 'format', detail: '4 × 4' }],
    [`{ levels: [${row}, ${row}, ${row}, [low, low, low]] }`, { key: 'priority.levels', detail: '4 × 4' }],
    [
      `{ levels: [${row}, ${row}, ${row}, [low, low, low, none]] }`,
      { key: 'priority.levels.3.3', reason: 'not-listed', detail: 'low, medium, high' },
    ],
    [`{ levels: [${row}, ${row}, ${row}, [low, low, medium, low]] }`, { key: 'priority.levels', reason: 'falls' }],
    [`{ levels: [${row}, ${row}, ${row}, [low, low, low, high]] }`, { key: 'priority.levels', reason: 'falls' }],
    ['high', { key: 'priority', reason: 'shape' }],
  ])('with %s is refused', (part, facts) => {
    expect(refusal(parsePolicy, `${minimal}priority: ${part}\n`)).toMatchObject(facts);
  });
});
