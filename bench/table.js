/**
 * The measurements as Markdown.
 *
 * @typedef {object} Row
 * @property {string} title
 * @property {number} [wall] seconds, median
 * @property {number} [fastest] seconds; only of several runs
 * @property {number} [slowest] seconds
 * @property {number} [cpu] seconds, median
 * @property {number} [peak] MiB, median
 * @property {number} [scale] 1 / the share of the estate it ran on; times are scaled, memory is not
 * @property {string} [note] why there are no figures
 * @property {import('./programs.js').Counts} [counts] as the program reported them for the estate it ran on
 *
 * @typedef {{ contacts: number, tels: number, bytes: number }} Truth what the generator wrote
 */
const none = '–';

/** @param {readonly Row[]} rows @param {Truth} truth @param {Row | undefined} base the row the others are compared with */
export function speedTable(rows, truth, base) {
  const lines = rows.map((row) => {
    if (row.note !== undefined) return [row.title, row.note, ...Array.from({ length: 7 }, () => none)];
    const scaled = row.scale > 1;
    return [
      scaled ? `${row.title} ¹` : row.title,
      whole(truth.contacts / row.wall),
      fixed(truth.bytes / 1e6 / row.wall, 1),
      fixed(row.cpu, 2),
      fixed(row.wall, 2),
      row.slowest === undefined ? none : `${fixed(row.fastest, 2)}–${fixed(row.slowest, 2)}`,
      `${whole(row.peak)}${scaled ? ' ¹' : ''}`,
      ratio(row.wall, base?.wall),
      ratio(row.cpu, base?.cpu),
    ];
  });
  return table(
    ['what', 'contacts/s', 'MB/s', 'CPU s', 'wall s', 'fastest–slowest', 'peak MiB', 'wall × askfirst', 'CPU × askfirst'],
    lines,
  );
}

/** Counts beside the truth of the estate each program ran on. @param {readonly (Row & { truth: Truth })[]} rows */
export function countTable(rows) {
  const lines = rows
    .filter((row) => row.counts !== undefined)
    .map(({ title, counts, truth }) => [
      title,
      beside(counts.contacts, truth.contacts),
      beside(counts.tels, truth.tels),
      counted(counts.numbers),
      counted(counts.findings),
      remark(counts),
    ]);
  return table(['what', 'contacts / written', 'TELs / written', 'distinct numbers', 'findings', ''], lines);
}

/** @param {readonly import('./targets.js').Target[]} targets */
export function targetTable(targets) {
  const verdict = ({ met, elsewhere }) => (met === undefined ? (elsewhere ?? 'not measured') : met ? 'met' : '**missed**');
  const lines = targets.map((one) => [one.what, one.target, one.figure ?? none, one.ratio ?? none, verdict(one)]);
  return table(['what', 'target', 'figure', 'ratio', ''], lines);
}

/** @param {readonly import('./stages.js').Stage[]} stages @param {Truth} truth */
export function stageTable(stages, { contacts, bytes }) {
  const lines = stages.map(({ title, seconds, note }) => {
    if (note !== undefined) return [title, note, none, none];
    return [title, fixed((seconds / contacts) * 1e6, 2), whole(contacts / seconds), whole(bytes / 1e6 / seconds)];
  });
  return table(['up to this stage', 'µs/contact', 'contacts/s', 'MB/s'], lines);
}

/** @param {readonly import('./startup.js').Start[]} starts the first is what the others are compared with */
export function startTable(starts) {
  const ms = (value) => whole(value * 1000);
  const lines = starts.map(({ title, wall, cpu, fastest, slowest }) => [
    title,
    ms(wall),
    `${ms(fastest)}–${ms(slowest)}`,
    ms(cpu),
    fixed(wall / starts[0].wall, 2),
  ]);
  return table(['what', 'wall ms', 'fastest–slowest', 'CPU ms', '× node -e 0'], lines);
}

/**
 * @param {readonly import('./sizes.js').Sized[]} points
 * @param {'contacts' | 'records'} axis what grows
 */
export function growthTable(points, axis) {
  const lines = points.map((point, index) => {
    const before = points[index - 1];
    const times = (name) => (before === undefined ? none : fixed(point[name] / before[name], 2));
    return [
      whole(point.contacts),
      whole(point.records),
      fixed(point.wall, 2),
      fixed(point.cpu, 2),
      whole(point.peak),
      whole(point.contacts / point.wall),
      times(axis),
      times('wall'),
      times('cpu'),
      times('peak'),
    ];
  });
  return table(['contacts', 'records', 'wall s', 'CPU s', 'peak MiB', 'contacts/s', `${axis} ×`, 'wall ×', 'CPU ×', 'memory ×'], lines);
}

function remark({ incomplete, exitCode }) {
  if (exitCode === undefined) return '';
  return incomplete > 0 ? `exit ${exitCode}, ${whole(incomplete)} devices incomplete` : `exit ${exitCode}`;
}

function table(header, lines) {
  const separator = header.map((_, column) => (column === 0 ? '---' : '---:'));
  return [header, separator, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const whole = (value) => (Number.isFinite(value) ? Math.round(value).toLocaleString('en-US') : none);
const fixed = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : none);
const counted = (value) => (value === undefined ? none : whole(value));
const beside = (value, truth) => (value === undefined ? none : `${whole(value)} / ${whole(truth)}${value === truth ? '' : ' ✗'}`);
const ratio = (value, base) => (base === undefined ? none : fixed(value / base, value / base < 10 ? 1 : 0));
