/** Run by scripts/twin.js, which says how many contacts the estate has. */
import { expect, inject, test } from 'vitest';
import { compare } from './compare.ts';
import { ofEstate } from './orders.ts';

declare module 'vitest' {
  interface ProvidedContext {
    contacts: number;
    seed: number;
  }
}

const contacts = inject('contacts');
const seed = inject('seed');

test(`an estate of ${contacts} contacts (seed ${seed}) audited by program and twin`, async () => {
  const started = performance.now();
  const contactsPerDevice = Math.min(1000, contacts);
  const order = ofEstate({ devices: Math.ceil(contacts / contactsPerDevice), contactsPerDevice, registerRecords: contacts, seed });
  const { findings, summary } = await compare(order, ['--jobs', '2']);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${summary.contacts} contacts and ${findings} findings are the same, seed ${seed}, ${seconds} s`);
  expect(summary.contacts).toBeGreaterThanOrEqual(contacts);
});
