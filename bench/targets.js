/**
 * The targets, each beside its figure of the same run.
 *
 * @typedef {object} Target
 * @property {string} what
 * @property {string} target
 * @property {string} [figure]
 * @property {string} [ratio] what the target speaks of, where that is a ratio
 * @property {boolean} [met] undefined when this run did not measure it
 * @property {string} [elsewhere] how to measure it
 *
 * @typedef {import('./table.js').Row & { program: { id: string } }} Measured
 */

const MiB = 2 ** 20;

/** Bytes that a run may take: 75 MB, 30 MB a worker, 36 bytes a record, 16 bytes a distinct number. */
export function memoryAllowed({ workers, records, numbers }) {
  return 75e6 + 30e6 * workers + 36 * records + 16 * numbers;
}

/** How many times as long as askfirst a peer takes at least. */
const peers = [
  ['duckdb', 'DuckDB', 2],
  ['java', 'Java', 25],
  ['python', 'Python', 80],
];

/**
 * @param {readonly Measured[]} rows
 * @param {number} records of the register
 * @param {number} cores worker threads of a run without --jobs
 * @returns {Target[]}
 */
export function comparisonTargets(rows, records, cores) {
  const row = (id) => rows.find(({ program, wall }) => program.id === id && wall !== undefined);
  const base = row('askfirst');
  return [
    ...peers.map(([id, name, least]) => fasterThan(base, row(id), name, least)),
    withinGrep(row('books'), row('grep'), 'books phase, CPU, hashing included'),
    withinGrep(row('books-plain'), row('grep'), 'books phase, CPU, without hashing'),
    withinMemory(base, records, cores, 'memory'),
    withinMemory(row('askfirst-1'), records, 0, 'memory, --jobs 1'),
  ];
}

function fasterThan(ours, theirs, name, least) {
  const row = { what: `wall time beside ${name}`, target: `at most 1/${least} of ${name}'s` };
  if (!ours || !theirs) return row;
  const times = theirs.wall / ours.wall;
  return { ...row, figure: `${seconds(ours.wall)}, ${name} ${seconds(theirs.wall)}`, ratio: `1/${digits(times)}`, met: times >= least };
}

function withinGrep(books, grep, what) {
  const row = { what, target: 'at most 4 × grep -c ^TEL' };
  if (!books || !grep) return row;
  const times = books.cpu / grep.cpu;
  return { ...row, figure: `${seconds(books.cpu)}, grep ${seconds(grep.cpu)}`, ratio: digits(times), met: times <= 4 };
}

function withinMemory(row, records, workers, what) {
  const target = `75 MB + ${workers} × 30 MB + 36 B a record + 16 B a distinct number`;
  if (!row?.counts || !Number.isFinite(row.peak)) return { what, target };
  const allowed = memoryAllowed({ workers, records, numbers: row.counts.numbers }) / MiB;
  const figure = `${Math.round(row.peak)} MiB, allowed ${Math.round(allowed)} MiB`;
  return { what, target, figure, ratio: digits(row.peak / allowed), met: row.peak <= allowed };
}

/** @param {readonly import('./startup.js').Start[]} starts @returns {Target[]} */
export function startTargets(starts) {
  const { node, help, acme } = Object.fromEntries(starts.map((start) => [start.id, start]));
  const times = help.wall / node.wall;
  return [
    {
      what: 'askfirst --help',
      target: 'under 1.5 × node -e 0',
      figure: `${milliseconds(help.wall)}, node ${milliseconds(node.wall)}`,
      ratio: digits(times),
      met: times < 1.5,
    },
    { what: 'audit of the fixture company', target: 'under 0.5 s', figure: milliseconds(acme.wall), met: acme.wall < 0.5 },
  ];
}

/**
 * Twice the input, from one size to the next that doubles it. What starting and reading the register costs is the same
 * at both, so that the plain ratio stays below 2; the time beyond it must double.
 *
 * @param {readonly { contacts: number, wall: number }[]} points in ascending order
 * @param {number} fixed seconds of an estate of one contact with the same register
 * @returns {Target[]}
 */
export function growthTargets(points, fixed) {
  return points.slice(1).map((point, index) => {
    const before = points[index];
    const times = point.wall / before.wall;
    const beyond = (point.wall - fixed) / (before.wall - fixed);
    return {
      what: `${millions(before.contacts)} → ${millions(point.contacts)} contacts, wall`,
      target: '1.9 to 2.1 times, or that beyond the fixed cost',
      figure: `${seconds(before.wall)} → ${seconds(point.wall)}, fixed ${seconds(fixed)}`,
      ratio: `${times.toFixed(2)}, beyond ${beyond.toFixed(2)}`,
      met: doubles(times) || (times < 1.9 && doubles(beyond)),
    };
  });
}

const doubles = (ratio) => ratio >= 1.9 && ratio <= 2.1;

/** @param {{ wall: number, peak: number }} run of 36,000 × 400 contacts and 5 million records @returns {Target[]} */
export function estateTargets({ wall, peak }) {
  const memory = (peak * MiB) / 1e9;
  return [
    { what: '36,000 × 400 contacts + 5 M records, wall', target: 'under 60 s on 2 cores', figure: seconds(wall), met: wall < 60 },
    { what: '36,000 × 400 contacts + 5 M records, memory', target: 'under 1 GB', figure: `${memory.toFixed(2)} GB`, met: memory < 1 },
  ];
}

/** The targets that a comparison leaves to the other runs. @type {readonly Target[]} */
export const measuredElsewhere = [
  { what: '36,000 × 400 contacts + 5 M records', target: 'under 60 s on 2 cores, under 1 GB', elsewhere: '--estate' },
  { what: 'growth', target: 'twice the input, 1.9 to 2.1 times the time', elsewhere: '--growth' },
];

const seconds = (value) => `${value.toFixed(2)} s`;
const milliseconds = (value) => `${Math.round(value * 1000)} ms`;
const digits = (value) => value.toFixed(value < 10 ? 2 : 0);
const millions = (value) => `${value / 1e6} M`;
