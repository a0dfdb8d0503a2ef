import { DeviceBook } from '../exposures/device-book.ts';
import { internalCodes } from '../exposures/internal-codes.ts';
import { foldName } from '../exposures/names.ts';
import { unreadable } from '../discover/walk.ts';
import { ByteWriter } from '../lib/byte-writer.ts';
import { openFile } from '../lib/files.ts';
import type { BookMapping } from '../model/book-mapping.ts';
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
import { FindingWriter, inOrder } from './findings.ts';
import { judgeDevice, type JudgedDevice } from './judge-device.ts';
import type { Bench, DeviceResult, DeviceTask, FileResult } from './task.ts';

/** Audits devices one after another against one bench: reads their books, judges every number, words the findings. */
export function deviceAuditor(bench: Bench): (task: DeviceTask) => Promise<DeviceResult> {
  const mask = maskOf(bench.privacy, bench.key);
  const privateLabels = new Set(bench.policy.privateLabels.map(foldName));
  const isPrivate = (label: string): boolean => privateLabels.has(foldName(label));
  const standings = new StandingReader(bench.register, bench.asOf);
  const wording = new FindingWording(bench, mask);
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

  return async (task) => {
    const { numbers, own } = underRegion(task.region);
    const book = new DeviceBook(numbers, { isPrivate, internalCode: internalCodes(bench.policy) });
    const files: FileResult[] = [];
    for (const [index, file] of task.files.entries()) files.push(await readFile(book, file, index, bench.mapping));
    const exposures = book.inOrder ? book.exposures : inOrder(book.exposures);
    const writer = new FindingWriter(task, wording, out);
    const judge = { policy: bench.policy, register: bench.register, standings, own, raw: mask.raw };
    const judged = judgeDevice(exposures, task, judge, (one) => writer.exposure(one));
    const ofExposures = out.take();
    writeDeviceFindings(writer, task, judged);
    const ofDevice = out.take();
    return {
      index: task.index,
      files,
      contacts: book.contacts,
      private: book.privateEntries,
      exposures: judged.exposures,
      views: judged.views,
      severities: writer.severities,
      rules: writer.rules,
      risk: priorityOf({ reach: task.reach, exposures: judged.exposures, defeated: judged.defeated }),
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

function writeDeviceFindings(writer: FindingWriter, task: DeviceTask, { exposures, defeated }: JudgedDevice): void {
  const facts = { reach: task.reach, channels: task.channels, inInventory: task.inInventory, exposures, defeated };
  for (const rule of deviceRules) {
    const args = rule.judge(facts);
    if (args !== undefined) writer.device(rule, rule.severity(facts) satisfies Severity, args);
  }
}

async function readFile(book: DeviceBook, file: DeviceTask['files'][number], index: number, mapping: BookMapping): Promise<FileResult> {
  const unread = { format: 'unknown', encoding: '', records: 0, bytes: 0, sha256: null };
  const reader = addressBookReaders.find(({ id }) => id === file.reader);
  if (!reader) return { ...unread, ...sizeOf(file.path), problems: file.problem ? [file.problem] : [] };
  book.beginFile(index);
  let source;
  try {
    source = openFile(file.path);
    const { format, encoding, records } = await reader.read(source, book, bookContext(file.path, defaultLimits, mapping));
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
