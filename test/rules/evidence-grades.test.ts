import { describe, expect, test } from 'vitest';
import type { Standing } from '../../src/model/standing.ts';
import { judgeExposure, verdictOf } from '../../src/rules/verdict.ts';
import { exposure, grant, noDemands, state } from './facts.ts';

const demands = { ...noDemands, evidenceGrades: ['consent-to-company', 'terms-confirmed', 'terms-observed'] } as const;
const terms = grant({ scope: 'whatsapp-terms', evidence: false });

function judged(standing: Partial<Standing>, more: Parameters<typeof exposure>[1] = { demands }): string[] {
  const facts = exposure(standing, more);
  const { verdict, fired } = judgeExposure(facts);
  expect(verdictOf(facts)).toBe(verdict);
  return [verdict, ...fired.map(({ rule, severity }) => `${rule.id} ${severity}`)];
}

test('an acceptance of the terms without a proof is to be checked, unless the policy is content with it', () => {
  expect(judged({ grant: terms }, {})).toEqual(['unverified', 'C05 medium']);
  expect(judged({ grant: terms })).toEqual(['covered', 'C05 info', 'C06 info']);
});

describe('a policy that is content with it', () => {
  test('still wants a proof of consent to the company', () => {
    expect(judged({ grant: grant({ evidence: false }) })).toEqual(['unverified', 'C05 medium']);
    expect(judged({ grant: grant() })).toEqual(['covered']);
    expect(judged({ grant: grant({ scope: 'whatsapp-terms' }) })).toEqual(['covered', 'C06 info']);
  });

  test('still has every other doubt checked, and tells C05 beside it', () => {
    expect(judged({ grant: { ...terms, since: undefined } })).toEqual(['unverified', 'R02 medium', 'C05 medium']);
    expect(judged({ grant: terms }, { demands, persons: 2 })).toEqual(['unverified', 'C12 medium', 'C05 medium']);
    expect(judged({ grant: terms }, { demands, nameDiffers: true })).toEqual(['unverified', 'C12 medium', 'C05 medium']);
    expect(judged({ grant: { ...terms, beforeTerms: true } })).toEqual(['unverified', 'R03 medium', 'C05 medium']);
    expect(judged({ grant: terms, reversed: state('withdrawn') })).toEqual(['unverified', 'R03 medium', 'C05 medium']);
    expect(judged({ grant: grant({ scope: 'whatsapp-terms', proof: 'missing' }) })).toEqual(['unverified', 'R04 medium']);
  });

  test('has what decides against it decide', () => {
    expect(judged({ negative: state('withdrawn') })).toEqual(['uncovered', 'C02 critical']);
    expect(judged({ grant: terms }, { demands, reach: 'none' })).toEqual(['outOfReach']);
    expect(judged({})).toEqual(['uncovered', 'C01 high']);
  });
});
