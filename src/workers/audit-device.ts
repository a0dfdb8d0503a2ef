import { DeviceBook } from '../exposures/device-book.ts';
import { internalCodes } from '../exposures/internal-codes.ts';
import { foldName } from '../exposures/names.ts';
import { ByteWriter } from '../lib/byte-writer.ts';
import type { FoundFile } from '../model/found-device.ts';
import type { NumberKey } from '../model/number.ts';
import type { NumberReader } from '../model/number-reader.ts';
import type { Severity } from '../model/verdict.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import { maskOf } from '../privacy/mask.ts';
import { StandingReader } from '../registers/standing.ts';
import { priorityOf } from '../risk/priority.ts';
import { deviceRules } from '../rules/index.ts';
import { FindingWording } from './finding-wording.ts';
import { FindingWriter, inOrder } from './findings.ts';
import { judgeDevice, type JudgedDevice } from './judge-device.ts';
import { BookReading } from './read-book.ts';
import type { Bench, DeviceResult, DeviceTask, FileResult } from './task.ts';

/** Audits devices one after another against one bench: reads their books, judges every number, words the findings. */
export function deviceAuditor(bench: Bench): (task: DeviceTask) => Promise<DeviceResult> {
  const mask = maskOf(bench.privacy, bench.key);
  const privateLabels = new Set(bench.policy.privateLabels.map(foldName));
  const isPrivate = (label: string): boolean => privateLabels.has(foldName(label));
  const standings = new StandingReader(bench.register, bench.asOf);
  const wording = new FindingWording(bench, mask);
  const out = new ByteWriter();
  const reading = new BookReading(bench.limits);
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

  return async (task) => {
    const { numbers, own } = underRegion(task.region);
    const book = new DeviceBook(numbers, { isPrivate, internalCode: internalCodes(bench.policy) });
    const files: FileResult[] = [];
    for (const [index, file] of task.files.entries()) files.push(await readFile(book, file, index, reading));
    reading.close();
    const exposures = book.inOrder ? book.exposures : inOrder(book.exposures);
    const writer = new FindingWriter(task, wording, out);
    const judge = { policy: bench.policy, register: bench.register, standings, own, raw: mask.raw };
    const judged = judgeDevice(exposures, task, judge, (one) => writer.exposure(one));
    const ofExposures = out.take();
    const traces = Object.values(book.evidences).reduce((sum, count) => sum + count, 0);
    writeDeviceFindings(writer, task, judged, traces);
    const ofDevice = out.take();
    return {
      index: task.index,
      files,
      contacts: book.contacts,
      private: book.privateEntries,
      evidence: book.evidences,
      exposures: judged.exposures,
      views: judged.views,
      severities: writer.severities,
      rules: writer.rules,
      risk: priorityOf({ reach: task.reach, exposures: judged.exposures, defeated: judged.defeated, evidence: traces > 0 }),
      findings: joined(ofDevice, ofExposures),
      numbers: Float64Array.from(
        book.exposures.filter(({ key }) => key > 0),
        ({ key }) => key,
      ),
      texts: book.exposures.filter(({ kind }) => kind !== 'number').map(({ text }) => text),
    };
  };
}

/** Findings about the device come first, though they are known last. */
function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function writeDeviceFindings(writer: FindingWriter, task: DeviceTask, { exposures, defeated }: JudgedDevice, traces: number): void {
  const facts = { reach: task.reach, channels: task.channels, inInventory: task.inInventory, exposures, defeated, traces };
  for (const rule of deviceRules) {
    const args = rule.judge(facts);
    if (args !== undefined) writer.device(rule, rule.severity(facts) satisfies Severity, args);
  }
}

async function readFile(book: DeviceBook, file: FoundFile, index: number, reading: BookReading): Promise<FileResult> {
  book.beginFile(index);
  const { problem, phones: _, ...read } = await reading.read(file, book);
  return { ...read, problems: problem ? [...book.problems, problem] : book.problems };
}
