/**
 * The programs that are measured, in the order of the table.
 *
 * @typedef {object} Counts what a program says it found; what it does not count is missing
 * @property {number} [contacts]
 * @property {number} [tels]
 * @property {number} [numbers]
 * @property {number} [findings]
 *
 * @typedef {object} Program
 * @property {string} id
 * @property {string} title
 * @property {'audit' | 'part' | 'peer'} kind askfirst's whole audit, a part of it run by itself, or another program
 * @property {boolean} slow measured once, on a small estate, and scaled
 * @property {readonly number[]} good exit codes of a run that did its work
 * @property {() => string | undefined} missing what stands in the way of running it here; makes ready what can be
 * @property {(estate: string, out: string) => string[]} command
 * @property {(out: string, stdout: string) => Counts | undefined} counts
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { figuresOf } from './report.js';

const bench = path.dirname(fileURLToPath(import.meta.url));
export const inBench = (...parts) => path.join(bench, ...parts);
export const askfirst = inBench('..', 'bin', 'askfirst.js');
const asOf = '2026-11-01';

const jars = ['ez-vcard', 'libphonenumber', 'vinnie', 'jackson-core', 'jackson-databind'].map((name) => `/usr/share/java/${name}.jar`);
const classes = inBench('data', 'java');
const classPath = [classes, ...jars].join(path.delimiter);
const javaPackages =
  'default-jdk-headless libez-vcard-java libphonenumber8-java libvinnie-java libjackson2-core-java libjackson2-databind-java';

const pythonCandidates = ['/usr/bin/python3', 'python3'];
const hasPythonPeers = (python) => succeeds([python, '-c', 'import vobject, phonenumbers']);
const printed = (_, stdout) => JSON.parse(stdout);

/** @type {readonly Program[]} */
export const programs = [
  ours('askfirst', 'askfirst', []),
  ours('askfirst-1', 'askfirst --jobs 1', ['--jobs', '1']),
  part('books', 'askfirst, books alone: hashed, read, numbers, exposures', 'collect'),
  part('books-plain', 'the same without hashing', 'plain-collect'),
  peer({
    id: 'grep',
    title: 'grep -rc ^TEL (reads the books, no more)',
    missing: () => (succeeds(['grep', '-V']) ? undefined : 'grep'),
    command: (estate) => ['grep', '-rc', '^TEL', path.join(estate, 'phones')],
    counts: () => undefined,
  }),
  peer({
    id: 'duckdb',
    title: 'DuckDB (regex keys, no names)',
    missing: () => undefined,
    command: (estate, out) => [process.execPath, inBench('peers', 'duckdb', 'audit.js'), estate, out, asOf],
  }),
  peer({
    id: 'java',
    title: 'Java: ez-vcard, libphonenumber',
    slow: true,
    missing: compiledJava,
    command: (estate, out) => ['java', '-cp', classPath, 'AuditJ', estate, out, asOf],
  }),
  peer({
    id: 'node',
    title: 'Node: vcf, libphonenumber-js, csv-parse',
    slow: true,
    missing: () => undefined,
    command: (estate, out) => [process.execPath, inBench('peers', 'node-naive', 'audit.js'), estate, out, asOf],
  }),
  peer({
    id: 'python',
    title: 'Python: vobject, phonenumbers',
    slow: true,
    missing: () => (pythonCandidates.some(hasPythonPeers) ? undefined : 'apt-get install python3-vobject python3-phonenumbers'),
    command: (estate, out) => [pythonCandidates.find(hasPythonPeers), inBench('peers', 'python', 'audit.py'), estate, out, asOf],
  }),
];

/** @returns {Program} */
function ours(id, title, options) {
  return {
    id,
    title,
    kind: 'audit',
    slow: false,
    good: [0, 1, 3],
    missing: unbuilt,
    command: (estate, out) => {
      const inputs = [path.join(estate, 'phones'), '-r', path.join(estate, 'register.csv'), '-d', path.join(estate, 'devices.csv')];
      return [process.execPath, askfirst, 'audit', ...inputs, '--as-of', asOf, '-o', `json=${out}`, '--quiet', ...options];
    },
    counts: figuresOf,
  };
}

/** One stage of the audit over the address books, in a process of its own. @returns {Program} */
function part(id, title, stage) {
  return {
    id,
    title,
    kind: 'part',
    slow: false,
    good: [0],
    missing: unbuilt,
    command: (estate) => [process.execPath, inBench('stage.js'), stage, estate, '1'],
    counts: printed,
  };
}

function unbuilt() {
  return existsSync(inBench('..', 'dist', 'cli.js')) ? undefined : 'npm run build';
}

/** @returns {Program} */
function peer(program) {
  return { kind: 'peer', slow: false, good: [0], counts: printed, ...program };
}

function compiledJava() {
  if (!jars.every((jar) => existsSync(jar)) || !succeeds(['javac', '-version'])) return `apt-get install ${javaPackages}`;
  const source = inBench('peers', 'java', 'AuditJ.java');
  mkdirSync(classes, { recursive: true });
  return succeeds(['javac', '-cp', classPath, '-d', classes, source]) ? undefined : `javac cannot compile ${source}`;
}

function succeeds([program, ...rest]) {
  return spawnSync(program, rest, { stdio: 'ignore' }).status === 0;
}
