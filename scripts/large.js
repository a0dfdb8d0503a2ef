// Renders a saved report of a million findings into the formats for large audits, each in a process of its own with little
// memory, and tells time, peak memory and size: npm run test:large -- [findings] [format …]
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measure } from '../bench/measure.js';

const [count = '1000000', ...wanted] = process.argv.slice(2);
const perDevice = 1000;
const devices = Math.max(1, Math.round(Number(count) / perDevice));
const formats = wanted.length > 0 ? wanted : ['json', 'ndjson', 'csv', 'html', 'docx'];

/** MiB that V8 may take for objects, and that a process may take in all. */
const heap = 256;
const most = 600;

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'askfirst-large-'));
const saved = path.join(folder, 'saved.json');
try {
  write(saved);
  console.log(`${devices} devices, ${devices * perDevice} findings: ${mebibytes(saved)} MiB of JSON; heap limited to ${heap} MiB`);
  let failed = false;
  for (const format of formats) {
    const file = path.join(folder, `written.${format}`);
    const node = [process.execPath, `--max-old-space-size=${heap}`, path.join(root, 'bin/askfirst.js')];
    const { wall, peak, code } = await measure([...node, 'render', saved, '-o', `${format}=${file}`, '--quiet']);
    const good = code === 0 && !(peak > most) && (format !== 'json' || same(saved, file));
    failed ||= !good;
    const size = code === 0 ? `${mebibytes(file)} MiB` : `exit code ${code}`;
    console.log(`${format.padEnd(9)} ${wall.toFixed(1)} s, peak ${peak.toFixed(0)} MiB, ${size}${good ? '' : ': FAILED'}`);
    rmSync(file, { force: true });
  }
  if (failed) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** The report of the fixture company with other devices, and a finding for each number on them, laid out as an audit does. */
function write(file) {
  const report = JSON.parse(readFileSync(path.join(root, 'fixtures/acme/expected/report.json'), 'utf8'));
  const device = report.devices[0];
  const finding = report.findings.find(({ rule, device: on }) => rule === 'C01' && on === device.id);
  const exposures = { ...device.exposures, uncovered: perDevice };
  const rules = { C01: perDevice };
  const all = Array.from({ length: devices }, (_, at) => ({ ...device, id: `D-${String(at + 1).padStart(5, '0')}`, exposures, rules }));
  const inputs = report.execution.inputs.map((input) => ({ ...input, device: input.device === null ? null : all[0].id }));
  const total = devices * perDevice;
  const summary = {
    ...report.summary,
    devices: { ...report.summary.devices, total: devices, leaking: devices, leakingAssumed: 0, inInventory: devices, withExport: devices },
    exposures: Object.fromEntries(Object.entries(exposures).map(([verdict, each]) => [verdict, each * devices])),
    duplicates: null,
    recipients: null,
    findings: { critical: 0, high: total, medium: 0, low: 0, info: 0 },
    rules: { C01: total },
    risk: { ...report.summary.risk, device: all[0].id },
  };
  const output = openSync(file, 'w');
  const put = (text) => writeSync(output, text);
  const list = (items) =>
    items
      .map((item) => `${JSON.stringify(item)}\n`)
      .join(',')
      .replaceAll('\n,', ',\n');
  put(`{\n"schema": ${JSON.stringify(report.schema)},\n"tool": ${JSON.stringify(report.tool)},\n"run": ${JSON.stringify(report.run)},\n`);
  put('"findings": [\n');
  for (const [at, { id }] of all.entries()) {
    const lines = Array.from({ length: perDevice }, (_, number) => {
      const place = at * perDevice + number;
      const source = { path: `phones/${id}/contacts.vcf`, line: 1 + 5 * number };
      return JSON.stringify({ ...finding, id: place.toString(16).padStart(16, '0'), device: id, source });
    });
    put(`${lines.join(',\n')}${at + 1 < devices ? ',\n' : '\n'}`);
  }
  put(`],\n"devices": [\n${list(all)}],\n"registers": [\n${list(report.registers)}],\n`);
  put(`"execution": {"status": ${JSON.stringify(report.execution.status)}, "inputs": [\n${list(inputs)}], "skipped": [\n`);
  put(`${list(report.execution.skipped)}]},\n"summary": ${JSON.stringify(summary)},\n`);
  put(`"decision": ${JSON.stringify(report.decision)},\n"annex": [\n${list(report.annex)}]\n}\n`);
  closeSync(output);
}

function mebibytes(file) {
  return (statSync(file).size / 2 ** 20).toFixed(1);
}

/** Whether two files have the same bytes. */
function same(one, other) {
  const [a, b] = [one, other].map((file) => readFileSync(file));
  return a.equals(b);
}
