/** The figures of an `askfirst-report/1.1`, read from its end: a report may be larger than any string. */
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';

/** `summary` and `decision` stand last in the file; they fit in this many bytes many times over. */
const tailLength = 1 << 20;

/** @param {string} file */
export function figuresOf(file) {
  const { summary, decision } = JSON.parse(`{${tailOf(file)}`);
  const findings = Object.values(summary.findings).reduce((sum, count) => sum + count, 0);
  const incomplete = summary.devices.incomplete;
  return { contacts: summary.contacts, numbers: summary.numbers, findings, incomplete, exitCode: decision.exitCode };
}

function tailOf(file) {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const tail = Buffer.alloc(Math.min(size, tailLength));
    readSync(descriptor, tail, 0, tail.length, size - tail.length);
    const start = tail.lastIndexOf('"summary":');
    if (start < 0) throw new Error(`${file}: no summary at the end`);
    return tail.toString('utf8', start);
  } finally {
    closeSync(descriptor);
  }
}

/** @param {string} file @returns {Promise<string>} */
export async function hashOf(file) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
