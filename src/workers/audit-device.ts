import { DeviceBook } from '../exposures/device-book.ts';
import { internalCodes } from '../exposures/internal-codes.ts';
import { foldName } from '../exposures/names.ts';
import { reportOrder } from '../exposures/order.ts';
import { unreadable } from '../discover/walk.ts';
import { ByteWriter } from '../lib/byte-writer.ts';
import { openFile } from '../lib/files.ts';
import { defaultLimits } from '../model/limits.ts';
import type { NumberKey } from '../model/number.ts';
import type { NumberReader } from '../model/number-reader.ts';
import type { Severity } from '../model/verdict.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import { maskOf } from '../privacy/mask.ts';
import { addressBookReaders } from '../readers/address-books/index.ts';
import { StandingReader } from '../registers/standing.ts';
import { priorityOf } from '../risk/priority.ts';
import { deviceRules } from '../rules/index.ts';
import { bookContext } from './book-context.ts';
import { FindingWording } from './finding-wording.ts';
import { FindingWriter } from './findings.ts';
import { DeviceJudging, type JudgedDevice } from './judge-device.ts';
import type { Bench, DeviceResult, DeviceTask, FileResult, FindingsPart } from './task.ts';
import { UnrecordedJudgements } from './unrecorded.ts';

/** Exposures of a device that are judged and worded at a time; what has more is handed on in parts. */
const stretch = 20_000;

/** Audits devices one after another against one bench: reads their books, judges every number, words the findings. */
export function deviceAuditor(bench: Bench): (task: DeviceTask) => AsyncGenerator<FindingsPart | DeviceResult> {
  const mask = maskOf(bench.privacy, bench.key);
  const privateLabels = new Set(bench.policy.privateLabels.map(foldName));
  const isPrivate = (label: string): boolean => privateLabels.has(foldName(label));
  const standings = new StandingReader(bench.register, bench.asOf);
  const wording = new FindingWording(bench, mask);
  const unrecorded = new UnrecordedJudgements();
  const out = new ByteWriter();
  const readers = new Map<string, { numbers: NumberReader; own: ReadonlySet<NumberKey> }>();
  const underRegion = (region: string) => {
    const known = readers.get(region);
    if (known) return known;
    const numbers = createNumberReader(region);
    const own = new Set(
      bench.policy.ownNumbers.filter((text) => numbers.readText(text) === 'number').map((text) => (numbers.readText(text), numbers.key)),
    );
    readers.set(region, { numbers, own });
    return { numbers, own };
  };

  let book: DeviceBook | undefined;

  return async function* (task) {
    const { numbers, own } = underRegion(task.region);
    book ??= new DeviceBook(numbers, { isPrivate, internalCode: internalCodes(bench.policy) });
    book.beginDevice(numbers);
    const files: FileResult[] = [];
    for (const [index, file] of task.files.entries()) files.push(await readFile(book, file, index));
    const order = reportOrder(book);
    const writer = new FindingWriter(task, book, wording, out);
    const judge = { policy: bench.policy, register: bench.register, standings, own, raw: mask.raw, unrecorded };
    if (order.length > stretch) {
      const ahead = new DeviceJudging(book, task, judge);
      for (const next of stretchesOf(order)) ahead.exposures(next, () => {});
      writeDeviceFindings(writer, task, ahead.judged);
    }
    const judging = new DeviceJudging(book, task, judge);
    for (const next of stretchesOf(order)) {
      if (out.length > 0) yield { index: task.index, part: out.take() };
      judging.exposures(next, (exposure, judgement, standing) => writer.exposure(exposure, judgement, standing));
    }
    const findings = out.take();
    const { judged } = judging;
    if (order.length <= stretch) writeDeviceFindings(writer, task, judged);
    yield {
      index: task.index,
      files,
      contacts: book.contacts,
      private: book.privateEntries,
      exposures: judged.exposures,
      views: judged.views,
      severities: writer.severities,
      rules: writer.rules,
      risk: priorityOf({ reach: task.reach, exposures: judged.exposures, defeated: judged.defeated }),
      findings: joined(out.take(), findings),
      ...book.exposures.distinct(book.entries.arena),
    };
  };
}

/** Device findings come first in the report, so a device that is handed on in parts is judged once more ahead of them. */
function stretchesOf(order: Int32Array): Int32Array[] {
  return Array.from({ length: Math.ceil(order.length / stretch) }, (_, at) => order.subarray(at * stretch, (at + 1) * stretch));
}

/** Findings about the device come first, though they are known last. */
function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function writeDeviceFindings(writer: FindingWriter, task: DeviceTask, { exposures, defeated }: JudgedDevice): void {
  const facts = { reach: task.reach, channels: task.channels, inInventory: task.inInventory, exposures, defeated };
  for (const rule of deviceRules) {
    const args = rule.judge(facts);
    if (args !== undefined) writer.device(rule, rule.severity(facts) satisfies Severity, args);
  }
}

async function readFile(book: DeviceBook, file: DeviceTask['files'][number], index: number): Promise<FileResult> {
  const unread = { format: 'unknown', encoding: '', records: 0, bytes: 0, sha256: null };
  const reader = addressBookReaders.find(({ id }) => id === file.reader);
  if (!reader) return { ...unread, ...sizeOf(file.path), problems: file.problem ? [file.problem] : [] };
  book.beginFile(index);
  let source;
  try {
    source = openFile(file.path);
    const { format, encoding, records } = await reader.read(source, book, bookContext(file.path, defaultLimits));
    return { format, encoding, records, ...source.finish(), problems: book.problems };
  } catch (error) {
    return { ...unread, problems: [...book.problems, unreadable(error)] };
  } finally {
    source?.close();
  }
}

function sizeOf(path: string): { bytes: number; sha256: string | null } {
  try {
    return openFile(path).finish();
  } catch {
    return { bytes: 0, sha256: null };
  }
}
