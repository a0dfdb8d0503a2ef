import { describe, expect, test } from 'vitest';
import { numberOfDay } from '../../src/model/day.ts';
import type { DocumentedBasis } from '../../src/model/other-basis.ts';
import type { Channel } from '../../src/model/posture.ts';
import { presets } from '../../src/model/policy.ts';
import type { ProofState } from '../../src/model/proof.ts';
import { createNumberReader } from '../../src/phones/number-reader.ts';
import { otherBasesOf } from '../../src/workers/other-bases.ts';
import type { Bench } from '../../src/workers/task.ts';
import { day } from '../rules/facts.ts';

const anna = 491713920001;

function documented(more: Partial<DocumentedBasis> = {}): DocumentedBasis {
  return {
    basis: 'f',
    document: 'LIA-2026.pdf',
    sha256: undefined,
    date: day('2026-01-15'),
    author: 'E. Beispiel',
    reviewBy: day('2026-11-01'),
    channel: undefined,
    numbers: ['0171 3920001'],
    labels: [],
    ...more,
  };
}

interface Run {
  readonly asOf?: string;
  readonly privacy?: Bench['privacy'];
  readonly channels?: readonly Channel[];
  readonly proofs?: readonly ProofState[];
}

/** What counts for Anna's number. */
function found(bases: readonly DocumentedBasis[], run: Run = {}) {
  const bench = {
    policy: { ...presets[0]!, otherBases: bases },
    asOf: numberOfDay(day(run.asOf ?? '2026-11-01')),
    privacy: run.privacy ?? 'masked',
    basisProofs: run.proofs ?? bases.map(() => 'not-looked-up'),
  } as unknown as Bench;
  return otherBasesOf(bench, createNumberReader('DE'))(run.channels ?? ['whatsapp']).byNumber.get(anna);
}

describe('a documented basis counts', () => {
  test('from its day on, not the day before', () => {
    expect(found([documented()], { asOf: '2026-01-14' })).toBeUndefined();
    expect(found([documented()], { asOf: '2026-01-15' })).toMatchObject({ basis: 'f', since: '2026-01-15', entry: 1 });
  });

  test('after its review was due as well, but then it is overdue: not yet on that day', () => {
    expect(found([documented()], { asOf: '2026-11-01' })).toMatchObject({ overdue: false, reviewBy: '2026-11-01' });
    expect(found([documented()], { asOf: '2026-11-02' })).toMatchObject({ overdue: true });
  });

  test('for the numbers it names, in any spelling, and for no others', () => {
    expect(found([documented({ numbers: ['+49 (0)171 / 392 00 01'] })])).toBeDefined();
    expect(found([documented({ numbers: ['0171 3920002'] })])).toBeUndefined();
  });

  test.each<[readonly Channel[], boolean]>([
    [['whatsapp-business'], true],
    [['whatsapp-business', 'business-platform'], true],
    [['whatsapp-business', 'whatsapp-web'], true],
    [['whatsapp'], false],
    [['whatsapp', 'whatsapp-business'], false],
    [['whatsapp-business', 'unknown'], false],
    [['unknown'], false],
    [['whatsapp-web'], false],
  ])('limited to the Business App, on a device with %j: %s', (channels, counts) => {
    expect(found([documented({ channel: 'whatsapp-business' })], { channels }) !== undefined).toBe(counts);
    expect(found([documented()], { channels })).toBeDefined();
  });
});

describe('of several', () => {
  const overdue = documented({ reviewBy: day('2026-10-31') });

  test('the one with the least amiss counts, then the first', () => {
    expect(found([overdue, documented(), documented()])).toMatchObject({ entry: 2 });
    expect(found([overdue, documented()], { proofs: ['found', 'altered'] })).toMatchObject({ entry: 1 });
    expect(found([documented(), overdue], { proofs: ['missing', 'found'] })).toMatchObject({ entry: 1 });
  });

  test('one that does not count yet is none', () => {
    expect(found([documented({ date: day('2026-11-02'), reviewBy: day('2027-01-01') }), overdue])).toMatchObject({ entry: 2 });
  });

  test('one for another app is none', () => {
    expect(found([documented({ channel: 'whatsapp-business' }), overdue])).toMatchObject({ entry: 2 });
    expect(found([documented({ channel: 'whatsapp' }), overdue])).toMatchObject({ entry: 1 });
  });
});

test('document and author show under full privacy alone', () => {
  expect(found([documented()])).toMatchObject({ document: '', author: '', checksum: false });
  expect(found([documented()], { privacy: 'pseudonym' })).toMatchObject({ document: '', author: '' });
  const sha256 = 'ab'.repeat(32);
  expect(found([documented({ sha256 })], { privacy: 'full' })).toMatchObject({
    document: 'LIA-2026.pdf',
    author: 'E. Beispiel',
    checksum: true,
  });
});
