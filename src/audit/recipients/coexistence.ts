import type { FoundDevice } from '../../model/found-device.ts';
import type { InventoryRow } from '../../model/inventory-row.ts';
import { phoneNumberOf, type NumberKey } from '../../model/number.ts';
import type { Channel } from '../../model/posture.ts';
import { createNumberReader } from '../../phones/number-reader.ts';
import { maskOf } from '../../privacy/mask.ts';
import type { Coexistence } from '../../rules/facts.ts';
import type { DeviceTask } from '../../workers/task.ts';
import type { Recipients } from '../recipients.ts';
import type { AuditRequest } from '../request.ts';

/** Where these are all there is, no app on the device holds contacts that could be shared. */
const withoutApp: ReadonlySet<Channel> = new Set(['none', 'business-platform']);

/** The tasks, with what tells that a device's number runs on Business App and Business Platform together. */
export function withCoexistence(
  tasks: readonly DeviceTask[],
  devices: readonly FoundDevice[],
  { senders }: Recipients,
  request: AuditRequest,
): DeviceTask[] {
  return tasks.map((task) => {
    const row = devices[task.index]!.row;
    const coexistence = row && coexistenceOf(row, task.region, senders, request);
    return coexistence ? { ...task, coexistence } : task;
  });
}

function coexistenceOf(
  { posture: { channels }, keys }: InventoryRow,
  region: string,
  senders: ReadonlySet<NumberKey>,
  { privacy, key: secret, platformPartner }: AuditRequest,
): Coexistence | undefined {
  const both = channels.includes('whatsapp-business') && channels.includes('business-platform');
  const number = keyOf(keys.phone, region);
  const sends = number !== undefined && senders.has(number) && !channels.every((channel) => withoutApp.has(channel));
  if (!both && !sends) return undefined;
  return {
    shownBy: sends ? 'sender' : 'channels',
    number: number === undefined ? '' : maskOf(privacy, secret).number(phoneNumberOf(number)),
    partner: platformPartner ?? '',
  };
}

function keyOf(phone: string, region: string): NumberKey | undefined {
  if (phone === '') return undefined;
  const numbers = createNumberReader(region);
  return numbers.readText(phone) === 'number' ? numbers.key : undefined;
}
