import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { acme, acmeAudit, audited, type ReportDocument } from './program.ts';

/** The same register in other formats; `register.csv` is what they are compared with. */
const others = readdirSync(acme).filter((file) => /^register[.-]/.test(file) && file !== 'register.csv');

async function auditedWith(register: string): Promise<ReportDocument> {
  return await audited(acmeAudit.slice(1).map((argument) => argument.replace('register.csv', register)));
}

/** What a report says but where the register lies: its path, and what is derived from its bytes. */
function findingsIn(report: ReportDocument, register: string): unknown {
  const { findings, devices, summary, decision } = report;
  return JSON.parse(JSON.stringify({ findings, devices, summary, decision }).replaceAll(`fixtures/acme/${register}`, 'register'));
}

test.each(others)('%s leads to the same findings as register.csv', async (register) => {
  const report = await auditedWith(register);
  expect(report.findings.length).toBeGreaterThan(50);
  expect(findingsIn(report, register)).toEqual(findingsIn(await auditedWith('register.csv'), 'register.csv'));
});
