/** The device inventory: phones in every posture the audit knows, most of them with WhatsApp reading the whole book. */
import { person } from './people.js';
import { random, padded, weighted } from './random.js';

const header = 'device_id,label,user,platform,ownership,channels,contact_access,separation,exported_at\n';

/** Channels, contact access and separation, as they stand in the columns of those names. */
const posture = weighted([
  [45, 'whatsapp,full,none'],
  [15, 'whatsapp-business,full,none'],
  [8, 'whatsapp+whatsapp-business,full,unknown'],
  [8, 'whatsapp,limited,none'],
  [6, 'whatsapp,none,managed-accounts'],
  [5, 'whatsapp,full,work-profile'],
  [5, 'business-platform,none,container'],
  [4, 'none,none,none'],
  [4, 'unknown,unknown,unknown'],
]);

export const deviceId = (device) => `D-${padded(device, 5)}`;

/**
 * @param {import('./sink.js').Sink} sink
 * @param {readonly string[]} platforms of the devices 1, 2, …
 * @param {number} seed
 */
export function writeInventory(sink, platforms, seed) {
  const r = random(seed * 104729 + 11);
  sink.write(header);
  platforms.forEach((platform, index) => {
    const device = index + 1;
    const { given, family } = person(r.below(1 << 20));
    const ownership = r.chance(0.9) ? 'corporate' : 'personal';
    const exported = `2026-10-${padded(1 + r.below(28), 2)}`;
    sink.write(`${deviceId(device)},Telefon ${device},${given} ${family},${platform},${ownership},${posture(r)},${exported}\n`);
  });
}
