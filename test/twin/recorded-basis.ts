import { type DayNumber, dayOf } from '../../src/model/day.ts';
import { isOtherBasis } from '../../src/model/record-status.ts';
import type { Standing } from '../../src/model/standing.ts';
import { greatest } from './greatest.ts';
import type { Kept } from './register.ts';

/**
 * Of the records of another basis for the address book, dated and not over, the best documented one, then the latest.
 *
 * @param lateness ranks records by their time
 */
export function basisAmong(own: readonly Kept[], asOf: DayNumber, lateness: (record: Kept) => number[]): Standing['otherBasis'] {
  const counting = own.filter(({ status, scope, day, until = asOf }) => {
    const isForBook = scope === 'whatsapp-terms' || scope === 'contact-upload';
    return isOtherBasis(status) && isForBook && day !== undefined && day <= asOf && until >= asOf;
  });
  const best = greatest(counting, (one) => [amissWith(one), ...lateness(one)]);
  if (best?.day === undefined || !isOtherBasis(best.status)) return undefined;
  const { status, scope, register, line, evidence, proof } = best;
  return { status, scope, since: dayOf(best.day), register, line, evidence, proof };
}

function amissWith({ evidence, proof }: Kept): number {
  if (!evidence || proof === 'missing') return -1;
  return proof === 'altered' ? -2 : 0;
}
