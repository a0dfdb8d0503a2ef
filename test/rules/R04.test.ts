import { expect, test } from 'vitest';
import { proofMissingOrAltered as rule } from '../../src/rules/R04.ts';
import { judgeExposure } from '../../src/rules/verdict.ts';
import { exposure, grant } from './facts.ts';

test.each(['missing', 'altered'] as const)('evidence that is %s makes a grant unverified', (proof) => {
  const facts = exposure({ grant: grant({ proof }) });
  expect(rule.judge(facts)).toEqual({ proof, scope: 'contact-upload' });
  const { verdict, fired } = judgeExposure(facts);
  expect(verdict).toBe('unverified');
  expect(fired).toMatchObject([{ rule: { id: 'R04' }, severity: proof === 'altered' ? 'high' : 'medium' }]);
});

test.each(['not-looked-up', 'found'] as const)('evidence that is %s does not', (proof) => {
  expect(judgeExposure(exposure({ grant: grant({ proof }) }))).toEqual({ verdict: 'covered', fired: [] });
});
