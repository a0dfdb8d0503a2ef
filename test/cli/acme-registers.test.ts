import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { acmeForms } from '../acme/forms.ts';
import { acme, acmeAudit, audited, type ReportDocument } from './program.ts';

/** The same register as a German Excel, a workbook, NDJSON and DPV JSON-LD hold it, made from `register.csv`. */
const forms = acmeForms();

test.each(Object.keys(forms))('%s holds what register.csv holds', (name) => {
  const file = path.join(acme, name);
  if (process.env['GOLDEN'] === '1') writeFileSync(file, forms[name]!);
  expect(readFileSync(file).equals(forms[name]!)).toBe(true);
});

async function auditedWith(register: string): Promise<ReportDocument> {
  return await audited(acmeAudit.slice(1).map((argument) => argument.replace('register.csv', register)));
}

/** What a report says but where the record lies: the path of the register, ids made from it, and the lines, which begin elsewhere in NDJSON. */
function findingsIn(report: ReportDocument, register: string): unknown {
  const { devices, summary, decision } = report;
  const findings = report.findings.map(({ record, args, message, ...rest }) => {
    const { lines, ...others } = args;
    const ofRegister = rest.device === null ? { id: '', source: null } : {};
    return { ...rest, ...ofRegister, recorded: record !== null, args: others, message: lines === undefined ? message : '' };
  });
  return JSON.parse(JSON.stringify({ findings, devices, summary, decision }).replaceAll(`fixtures/acme/${register}`, 'register'));
}

test.each(Object.keys(forms))('%s leads to the same findings as register.csv', async (register) => {
  const report = await auditedWith(register);
  expect(report.findings.length).toBeGreaterThan(50);
  expect(findingsIn(report, register)).toEqual(findingsIn(await auditedWith('register.csv'), 'register.csv'));
});
