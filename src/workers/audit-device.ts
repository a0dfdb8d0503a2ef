import { DeviceBook } from '../exposures/device-book.ts';
import { distinctOf } from '../exposures/distinct.ts';
import { reportOrder } from '../exposures/order.ts';
import { foldName } from '../exposures/names.ts';
import { ByteWriter } from '../lib/byte-writer.ts';
import { numberSetOf } from '../lib/number-set.ts';
import { kept } from '../lib/kept.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import { type Mask, maskOf } from '../privacy/mask.ts';
import { PersonRecords } from '../registers/person-records.ts';
import { StandingReader } from '../registers/standing.ts';
import { priorityOf } from '../risk/priority.ts';
import type { Grades } from '../model/policy.ts';
import { countsCopies, deviceSeverity, gradedUnder } from '../rules/grades.ts';
import { deviceRules } from '../rules/index.ts';
import { bookPolicyOf, entryKeysOf } from './book-policy.ts';
import { demandsOf } from './demands.ts';
import { FindingWording } from './finding-wording.ts';
import { FindingWriter } from './findings.ts';
import { deviceFacts, type UnjudgedFacts } from './device-facts.ts';
import { DeviceJudging, type JudgedDevice } from './judge-device.ts';
import { otherBasesOf } from './other-bases.ts';
import { BookReading } from './read-book.ts';
import { readBooks } from './read-books.ts';
import { SamePersonSearch } from './same-person.ts';
import { selectionOf } from './selection.ts';
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
    standings: new StandingReader(bench.register, bench.asOf, bench.policy.latestTerms || undefined),
    differing: bench.differing,
    raw: mask.raw,
    unrecorded: new UnrecordedJudgements(),
    countsCopies: countsCopies(bench.policy.severities),
    own: new Set(bench.own),
    ownOrganisations: new Set(bench.policy.organisationNames.map(foldName)),
    demands: demandsOf(bench.policy, bench.asOf),
    graded: gradedUnder(bench.policy.severities),
    samePersons: samePersonsOf(bench, mask),
    employees: numberSetOf(bench.employees),
  };
  const underRegion = kept((region: string) => {
    const numbers = createNumberReader(region);
    const otherBases = bench.policy.otherBases.length > 0 ? otherBasesOf(bench, numbers) : undefined;
    return { numbers, judge: { ...common, otherBases } };
  });
  const book = new DeviceBook(bookPolicyOf(bench.policy, entryKeysOf(bench.register)));
  const list = new DeviceBook(bookPolicyOf(bench.policy));

  return async function* (task) {
    const { numbers, judge } = underRegion(task.region);
    list.beginDevice(numbers);
    const selected = await readBooks(reading, list, task.selected ?? [], task, bench);
    book.beginDevice(numbers);
    const files = await readBooks(reading, book, task.files, task, bench);
    const selection = selectionOf(book, list, selected, task);
    const facts = deviceFacts(task, selection, [...files, ...selected], book, bench);
    const order = reportOrder(book);
    const judging = (): DeviceJudging => new DeviceJudging(book, task, judge, selection);
    const writer = new FindingWriter(task, book, wording, out);
    const judged = yield* judgedAndWorded({ index: task.index, order, facts, judging, grades: bench.policy.severities }, writer, out);
    yield {
      index: task.index,
      files,
      selected,
      selection: selection.state,
      contacts: book.contacts,
      private: book.privateEntries,
      evidence: book.evidences,
      exposures: judged.exposures,
      views: judged.views,
      severities: writer.severities,
      rules: writer.rules,
      employees: bench.policy.employees === undefined ? null : judged.employees,
      sensitive: bench.policy.sensitiveLabels.length > 0 ? judged.sensitive : null,
      risk: priorityOf({ reach: task.posture.reach, ...judged, evidence: facts.traces > 0 }, bench.policy.priority),
      findings: out.take(),
      ...distinctOf(book, order, judge.countsCopies),
    };
  };
}

function samePersonsOf({ register, policy, asOf }: Bench, mask: Mask): SamePersonSearch | undefined {
  if (!register.persons) return undefined;
  return new SamePersonSearch(new PersonRecords(register, policy.accepts, asOf), mask);
}

/** A device whose books are read. */
interface ReadDevice {
  readonly index: number;
  /** Its exposures in the order of the report. */
  readonly order: Int32Array;
  readonly facts: UnjudgedFacts;
  readonly grades: Grades;
  /** Begins to judge its exposures. */
  readonly judging: () => DeviceJudging;
}

/**
 * Judges the exposures of a book and leaves the last findings in `out`. Findings about the device come first in the
 * report but are known last, so a device that is handed on in parts is judged once ahead of them.
 */
async function* judgedAndWorded(device: ReadDevice, writer: FindingWriter, out: ByteWriter): AsyncGenerator<FindingsPart, JudgedDevice> {
  const { order } = device;
  const stretches = Array.from({ length: Math.ceil(order.length / stretch) }, (_, at) => order.subarray(at * stretch, (at + 1) * stretch));
  const judging = device.judging();
  if (stretches.length > 1) {
    const ahead = device.judging();
    for (const next of stretches) ahead.exposures(next, () => {});
    writeDeviceFindings(writer, device, ahead.judged);
  }
  for (const next of stretches) {
    if (out.length > 0) yield { index: device.index, part: out.take() };
    judging.exposures(next, (exposure, judgement, standing) => writer.exposure(exposure, judgement, standing));
  }
  if (stretches.length <= 1) {
    const end = out.length;
    writeDeviceFindings(writer, device, judging.judged);
    out.moveToFront(end);
  }
  return judging.judged;
}

function writeDeviceFindings(writer: FindingWriter, { facts: unjudged, grades }: ReadDevice, { exposures, defeated }: JudgedDevice): void {
  const facts = { ...unjudged, exposures, defeated };
  for (const rule of deviceRules) {
    const args = rule.judge(facts);
    const severity = args && deviceSeverity(grades, rule, facts);
    if (args && severity) writer.device(rule, severity, args);
  }
}
