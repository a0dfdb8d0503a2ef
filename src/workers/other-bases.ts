import type { DeviceBook } from '../exposures/device-book.ts';
import { type Day, dayOf, numberOfDay } from '../model/day.ts';
import type { NumberKey } from '../model/number.ts';
import type { NumberReader } from '../model/number-reader.ts';
import { amissWith, type BasisOnRecord, type DocumentedBasis, labelledBases } from '../model/other-basis.ts';
import { type Channel, isReading } from '../model/posture.ts';
import type { RecordedBasis } from '../model/standing.ts';
import { basesCarried } from './label-facts.ts';
import type { Bench } from './task.ts';

/** The bases of a policy that count on a device. */
export interface BasesOfDevice {
  readonly byNumber: ReadonlyMap<NumberKey, BasisOnRecord>;
  /** Those documented for labels, under the bits that entries have for them, the better ones first. */
  readonly byLabel: readonly { readonly bit: number; readonly record: BasisOnRecord }[];
}

interface Counting {
  readonly record: BasisOnRecord;
  readonly bit: number;
  readonly channel: DocumentedBasis['channel'];
  readonly keys: readonly NumberKey[];
}

/**
 * The documented bases of a policy under one region. Of several for one number the one with the least amiss counts, then the
 * first. One that is limited to an app counts only where no other app reads the address book, for of that app it says nothing.
 */
export function otherBasesOf(bench: Bench, numbers: NumberReader): (channels: readonly Channel[]) => BasesOfDevice {
  const today = dayOf(bench.asOf);
  const labelled = labelledBases(bench.policy);
  const counting = bench.policy.otherBases
    .flatMap((basis, at): Counting[] => {
      if (numberOfDay(basis.date) > bench.asOf) return [];
      const place = labelled.indexOf(basis);
      const bit = place < 0 ? 0 : 1 << place;
      return [{ record: onRecord(basis, at, today, bench), bit, channel: basis.channel, keys: keysOf(basis.numbers, numbers) }];
    })
    .toSorted((a, b) => order(a.record, b.record));
  const known = new Map<Channel | undefined, BasesOfDevice>();
  return (channels) => {
    const app = onlyApp(channels);
    let found = known.get(app);
    if (!found) known.set(app, (found = ofDevice(counting.filter(({ channel }) => channel === undefined || channel === app))));
    return found;
  };
}

/** The first is the one that counts: with less amiss, then named earlier. */
function order(a: BasisOnRecord, b: BasisOnRecord): number {
  return amissWith(a.proof, a.overdue) - amissWith(b.proof, b.overdue) || a.entry - b.entry;
}

/** The basis of the policy for an exposure: by its number, or by labels if each entry that holds the number carries one. */
export function policyBasisOf({ byNumber, byLabel }: BasesOfDevice, book: DeviceBook, exposure: number): BasisOnRecord | undefined {
  const named = byNumber.get(book.exposures.key[exposure]!);
  const carried = byLabel.length === 0 ? 0 : basesCarried(book, exposure);
  if (carried === 0) return named;
  for (const { bit, record } of byLabel) {
    if ((carried & bit) === 0) continue;
    return named && order(named, record) < 0 ? named : record;
  }
  return named;
}

/** The basis that speaks for a number: the one with the least amiss, at a tie that of the policy, which has a day of review. */
export function betterBasis(ofPolicy: BasisOnRecord | undefined, recorded: RecordedBasis | undefined): BasisOnRecord | undefined {
  if (recorded === undefined) return ofPolicy;
  const { status, since, evidence, proof } = recorded;
  const ofRegister: BasisOnRecord = {
    basis: status,
    from: 'register',
    entry: 0,
    document: '',
    author: '',
    proof: evidence ? proof : 'none',
    checksum: false,
    since,
    reviewBy: undefined,
    overdue: false,
  };
  const amiss = ({ proof: of, overdue }: BasisOnRecord): number => amissWith(of, overdue);
  return ofPolicy && amiss(ofPolicy) <= amiss(ofRegister) ? ofPolicy : ofRegister;
}

function onRecord(basis: DocumentedBasis, at: number, today: Day, { privacy, basisProofs }: Bench): BasisOnRecord {
  const { document, author, sha256, date, reviewBy } = basis;
  return {
    basis: basis.basis,
    from: 'policy',
    entry: at + 1,
    document: privacy === 'full' ? document : '',
    author: privacy === 'full' ? author : '',
    proof: basisProofs[at] ?? 'not-looked-up',
    checksum: sha256 !== undefined,
    since: date,
    reviewBy,
    overdue: reviewBy < today,
  };
}

function keysOf(texts: readonly string[], numbers: NumberReader): NumberKey[] {
  return texts.flatMap((text) => (numbers.readText(text) === 'number' ? [numbers.key] : []));
}

function ofDevice(counting: readonly Counting[]): BasesOfDevice {
  const byNumber = new Map<NumberKey, BasisOnRecord>();
  for (const { record, keys } of counting) for (const key of keys) if (!byNumber.has(key)) byNumber.set(key, record);
  return { byNumber, byLabel: counting.filter(({ bit }) => bit !== 0) };
}

/** The only app of a device that reads its address book, or may; undefined where there are others, or none that is known. */
function onlyApp(channels: readonly Channel[]): Channel | undefined {
  const apps = channels.filter((channel) => isReading(channel) || channel === 'unknown');
  return apps.length === 1 ? apps[0] : undefined;
}
