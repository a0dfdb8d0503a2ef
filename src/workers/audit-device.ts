import { DeviceBook } from '../exposures/device-book.ts';
import { reportOrder } from '../exposures/order.ts';
import { ByteWriter } from '../lib/byte-writer.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import { maskOf } from '../privacy/mask.ts';
import { StandingReader } from '../registers/standing.ts';
import { priorityOf } from '../risk/priority.ts';
import { deviceRules } from '../rules/index.ts';
import { bookPolicyOf } from './book-policy.ts';
import { FindingWording } from './finding-wording.ts';
import { FindingWriter } from './findings.ts';
import { DeviceJudging, type Judge, type JudgedDevice } from './judge-device.ts';
import { BookReading } from './read-book.ts';
import { readBooks } from './read-books.ts';
import type { Bench, DeviceResult, DeviceTask, FindingsPart } from './task.ts';
import { UnrecordedJudgements } from './unrecorded.ts';

/** Exposures of a device that are judged and worded at a time; what has more is handed on in parts. */
const stretch = 20_000;

/**
 * Audits devices one after another against one bench: reads their books, judges every number, words the findings.
 * A generator a device: the parts of a large one, then its result.
 */
export function deviceAuditor(bench: Bench): (task: DeviceTask) => AsyncGenerator<FindingsPart | DeviceResult> {
  const mask = maskOf(bench.privacy, bench.key);
  const wording = new FindingWording(bench, mask);
  const out = new ByteWriter();
  const reading = new BookReading(bench.limits, bench.mapping);
  const common = {
    policy: bench.policy,
    register: bench.register,
    standings: new StandingReader(bench.register, bench.asOf),
    raw: mask.raw,
    unrecorded: new UnrecordedJudgements(),
  };
  const underRegion = kept((region: string) => {
    const numbers = createNumberReader(region);
    const own = bench.policy.ownNumbers.map((text) => (numbers.readText(text) === 'number' ? numbers.key : 0)).filter((key) => key > 0);
    return { numbers, judge: { ...common, own: new Set(own) } };
  });
  const book = new DeviceBook(bookPolicyOf(bench.policy));

  return async function* (task) {
    const { numbers, judge } = underRegion(task.region);
    book.beginDevice(numbers);
    const files = await readBooks(reading, book, task, bench);
    const writer = new FindingWriter(task, book, wording, out);
    const judged = yield* judgedAndWorded(book, task, judge, writer, out);
    yield {
      index: task.index,
      files,
      contacts: book.contacts,
      private: book.privateEntries,
      evidence: book.evidences,
      exposures: judged.exposures,
      views: judged.views,
      severities: writer.severities,
      rules: writer.rules,
      risk: priorityOf({ reach: task.reach, exposures: judged.exposures, defeated: judged.defeated, evidence: tracesIn(book) > 0 }),
      findings: out.take(),
      ...book.exposures.distinct(book.entries.arena),
    };
  };
}

/**
 * Judges the exposures of a book and leaves the last findings in `out`. Findings about the device come first in the
 * report but are known last, so a device that is handed on in parts is judged once ahead of them.
 */
async function* judgedAndWorded(
  book: DeviceBook,
  task: DeviceTask,
  judge: Judge,
  writer: FindingWriter,
  out: ByteWriter,
): AsyncGenerator<FindingsPart, JudgedDevice> {
  const order = reportOrder(book);
  const stretches = Array.from({ length: Math.ceil(order.length / stretch) }, (_, at) => order.subarray(at * stretch, (at + 1) * stretch));
  const judging = new DeviceJudging(book, task, judge);
  if (stretches.length > 1) {
    const ahead = new DeviceJudging(book, task, judge);
    for (const next of stretches) ahead.exposures(next, () => {});
    writeDeviceFindings(writer, task, ahead.judged, tracesIn(book));
  }
  for (const next of stretches) {
    if (out.length > 0) yield { index: task.index, part: out.take() };
    judging.exposures(next, (exposure, judgement, standing) => writer.exposure(exposure, judgement, standing));
  }
  if (stretches.length <= 1) {
    const end = out.length;
    writeDeviceFindings(writer, task, judging.judged, tracesIn(book));
    out.moveToFront(end);
  }
  return judging.judged;
}

function writeDeviceFindings(writer: FindingWriter, task: DeviceTask, { exposures, defeated }: JudgedDevice, traces: number): void {
  const facts = { reach: task.reach, channels: task.channels, inInventory: task.inInventory, exposures, defeated, traces };
  for (const rule of deviceRules) {
    const args = rule.judge(facts);
    if (args !== undefined) writer.device(rule, rule.severity(facts), args);
  }
}

/** How often the books of the device show that WhatsApp holds or held them. */
function tracesIn({ evidences }: DeviceBook): number {
  return Object.values(evidences).reduce((sum, count) => sum + count, 0);
}

/** A function of one argument that remembers its results. */
function kept<T>(make: (argument: string) => T): (argument: string) => T {
  const made = new Map<string, T>();
  return (argument) => {
    const known = made.get(argument);
    if (known !== undefined) return known;
    const value = make(argument);
    made.set(argument, value);
    return value;
  };
}
