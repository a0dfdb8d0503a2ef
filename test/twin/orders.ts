import { parseDay } from '../../src/model/day.ts';
import { presets } from '../../src/model/policy.ts';
import { folderOf, root } from '../cli/program.ts';
import type { Order } from './audit.ts';
import { generate, ownController, type Size } from './estate.ts';
import { longBooks } from './long-books.ts';

const usual = {
  below: '',
  registers: ['register.csv'],
  inventory: 'devices.csv',
  recipients: undefined,
  evidence: undefined,
  policy: presets[0]!,
  asOf: parseDay('2026-11-01')!,
  privacy: 'masked',
  language: 'en',
  controller: ownController,
} as const;

/** An audit of a generated company, in a folder of its own. */
export function ofEstate(size: Size): Order {
  const from = folderOf();
  generate(from, size);
  return { ...usual, from, registers: ['register.csv', 'statements.csv'], recipients: 'recipients.csv', evidence: 'evidence' };
}

/** An audit of two phones with this many numbers each. */
export function ofLongBooks(numbers: number): Order {
  const from = folderOf();
  longBooks(from, numbers);
  return { ...usual, from, controller: undefined };
}

/** The audit that the fixture company's README names, in full: under masking, its file names would be masked as well. */
export const ofFixtureCompany: Order = {
  ...usual,
  from: root,
  below: 'fixtures/acme/',
  recipients: 'recipients.csv',
  evidence: 'belege',
  privacy: 'full',
  controller: 'ACME Musterwerke GmbH',
};
