import { dayOf } from '../../src/model/day.ts';
import type { BasisOnRecord, DocumentedBasis } from '../../src/model/other-basis.ts';
import type { RecordedBasis, Standing } from '../../src/model/standing.ts';
import type { Exposure } from './book.ts';
import { greatest } from './greatest.ts';
import type { Evidence } from './judge.ts';
import { folded } from './names.ts';
import { proofOf } from './register.ts';

/** The documented basis that speaks for a number: of all that count the one with the least amiss, then the policy's first, then the register's. */
export function otherBasisOf(exposure: Exposure, { otherBasis: recorded }: Standing, evidence: Evidence): BasisOnRecord | undefined {
  const all = [...ofPolicy(exposure, evidence), ...(recorded ? [ofRegister(recorded)] : [])];
  return greatest(all, ({ proof, overdue, entry }) => [
    proof === 'altered' ? -2 : proof === 'missing' || proof === 'none' || overdue ? -1 : 0,
    -(entry || Infinity),
  ]);
}

function ofRegister({ status, since, evidence, proof }: RecordedBasis): BasisOnRecord {
  const blank = { document: '', author: '', checksum: false, reviewBy: undefined, overdue: false };
  return { ...blank, basis: status, from: 'register', entry: 0, proof: evidence ? proof : 'none', since };
}

function ofPolicy({ key, kind, places }: Exposure, evidence: Evidence): BasisOnRecord[] {
  const { policy, asOf, numbers, channels } = evidence;
  const apps = channels.filter((channel) => channel === 'whatsapp' || channel === 'whatsapp-business' || channel === 'unknown');
  const counts = (basis: DocumentedBasis): boolean =>
    basis.date <= dayOf(asOf) &&
    (basis.channel === undefined || apps.join() === basis.channel) &&
    (basis.numbers.map(numbers.read).some((found) => found.kind === 'number' && found.key === key) || isLabelled(basis, places));
  const counting = kind === 'number' ? policy.otherBases.filter(counts) : [];
  return counting.map((basis) => onRecord(basis, evidence));
}

/** Whether each entry with the number carries one of the labels. */
function isLabelled({ labels }: DocumentedBasis, places: Exposure['places']): boolean {
  const wanted = new Set(labels.map(folded));
  return labels.length > 0 && places.every(({ contact }) => contact.labels.some((label) => wanted.has(folded(label))));
}

function onRecord(basis: DocumentedBasis, { policy, asOf, looksUp, full }: Evidence): BasisOnRecord {
  const proof = looksUp ? proofOf(basis.document, basis.sha256 ?? '') : 'not-looked-up';
  return {
    basis: basis.basis,
    from: 'policy',
    entry: policy.otherBases.indexOf(basis) + 1,
    document: full ? basis.document : '',
    author: full ? basis.author : '',
    proof: looksUp && proof === 'not-looked-up' && basis.sha256 !== undefined ? 'missing' : proof,
    checksum: basis.sha256 !== undefined,
    since: basis.date,
    reviewBy: basis.reviewBy,
    overdue: dayOf(asOf) > basis.reviewBy,
  };
}
