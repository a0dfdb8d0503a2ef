import type { NumberKey } from '../model/number.ts';
import type { AuditRequest } from './request.ts';
import { numbersUnder } from './device-numbers.ts';

/** The company's own numbers, central ones and those it sends from, under the region of the audit wherever a device is from. */
export function ownNumbers({ policy, region }: Pick<AuditRequest, 'policy' | 'region'>): NumberKey[] {
  const numberOf = numbersUnder(region);
  return [...policy.ownNumbers, ...policy.senderNumbers].map((text) => numberOf(text, undefined)).filter((key) => key > 0);
}
