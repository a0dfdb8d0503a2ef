/** How fast askfirst reads a register in every form: the audit of one phone beside it, less the audit of the phone alone. */
import { closeSync, mkdirSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { forms } from './estate/register-forms.js';
import { statements } from './estate/register.js';
import { measure } from './measure.js';
import { askfirst } from './programs.js';
import { median } from './rounds.js';

const seed = 1;
const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Muster;Erika;;;\r\nFN:Erika Muster\r\nTEL:+4917604069001\r\nEND:VCARD\r\n';

/** @param {import('./options.js').Options & { data: string }} options @returns {Promise<string>} Markdown */
export async function registers(options) {
  const folder = path.join(options.data, 'registers');
  const phones = path.join(folder, 'phones');
  mkdirSync(path.join(phones, 'ACME-001'), { recursive: true });
  writeFileSync(path.join(phones, 'ACME-001', 'contacts.vcf'), card);
  try {
    const alone = await runs(phones, [], options.repeat);
    const lines = [];
    const wanted = forms.filter(({ id }) => options.only === undefined || options.only.includes(id));
    for (const form of wanted) {
      const records = Math.round(options.parameters.registerRecords * form.share);
      const files = [form, ...(form.beside ? [form.beside] : [])].map((one) => ({ ...one, path: path.join(folder, one.file) }));
      for (const one of files) written(one.path, one.write(statements(records, seed)));
      console.error(`${form.title}, ${records.toLocaleString('en-US')} records …`);
      const args = files.flatMap((one) => ['-r', one.path]);
      const bytes = files.reduce((sum, one) => sum + statSync(one.path).size, 0);
      const found = await runs(phones, args, options.repeat);
      lines.push(lineOf(form.title, records, bytes, found, alone));
      if (options.tidy) for (const one of files) rmSync(one.path);
    }
    const head = '| register | records | MB | wall, s | rows/s | CPU s/M rows | peak, MiB |\n|---|--:|--:|--:|--:|--:|--:|';
    return `One phone beside each; median of ${options.repeat}, less ${alone.wall.toFixed(2)} s for the phone alone.\n\n${head}\n${lines.join('\n')}`;
  } finally {
    if (options.tidy) rmSync(folder, { recursive: true, force: true });
  }
}

function lineOf(title, records, bytes, found, alone) {
  const wall = found.wall - alone.wall;
  const figures = [
    records.toLocaleString('en-US'),
    (bytes / 1e6).toFixed(1),
    wall.toFixed(2),
    Math.round(records / wall / 1000).toLocaleString('en-US') + ' k',
    (((found.cpu - alone.cpu) * 1e6) / records).toFixed(2),
    found.peak.toFixed(0),
  ];
  return `| ${title} | ${figures.join(' | ')} |`;
}

/** Medians of the runs; every row must have been read. */
async function runs(phones, args, repeat) {
  const costs = [];
  for (let i = 0; i < repeat; i++) {
    const command = [process.execPath, askfirst, 'audit', phones, ...args, '--as-of', '2026-11-01', '-o', 'json'];
    const cost = await measure(command);
    const { execution } = JSON.parse(cost.stdout);
    if (execution.status !== 'complete') throw new Error(`${args.join(' ')}: ${JSON.stringify(execution.inputs).slice(0, 500)}`);
    costs.push(cost);
  }
  const middle = (name) => median(costs.map((cost) => cost[name]));
  return { wall: middle('wall'), cpu: middle('cpu'), peak: middle('peak') };
}

function written(file, pieces) {
  const descriptor = openSync(file, 'w');
  let block = [];
  let length = 0;
  const flush = () => {
    const bytes = Buffer.concat(block);
    for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done, bytes.length - done);
    [block, length] = [[], 0];
  };
  for (const piece of pieces) {
    const bytes = Buffer.from(piece);
    block.push(bytes);
    length += bytes.length;
    if (length > 1 << 20) flush();
  }
  flush();
  closeSync(descriptor);
}
