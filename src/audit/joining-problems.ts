import type { FoundDevice } from '../model/found-device.ts';
import type { UnjoinedReason } from '../model/joining.ts';
import { problem, type ProblemCode } from '../model/problem-texts.ts';
import type { Problem } from '../model/problem.ts';

/** Most ids that one problem names. */
const shown = 10;
const codes: Readonly<Partial<Record<UnjoinedReason, ProblemCode>>> = {
  'several-devices': 'book-of-several-devices',
  'several-books': 'book-beside-others',
};

/** What is to be said of a device's address books because devices of the inventory came into question for them. */
export function joiningProblems({ joining: { unjoined, candidates } }: Pick<FoundDevice, 'joining'>): Problem[] {
  const code = unjoined && codes[unjoined];
  if (code === undefined) return [];
  const devices = [...candidates.slice(0, shown), ...(candidates.length > shown ? ['…'] : [])].join(', ');
  return [problem('note', code, 0, { devices })];
}
