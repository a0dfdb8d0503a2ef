import type { FoundApp } from '../../../model/inventory-part.ts';

const packages: ReadonlyMap<string, FoundApp['channel']> = new Map([
  ['com.whatsapp', 'whatsapp'],
  ['net.whatsapp.whatsapp', 'whatsapp'],
  ['com.whatsapp.w4b', 'whatsapp-business'],
  ['net.whatsapp.whatsappsmb', 'whatsapp-business'],
]);

/**
 * WhatsApp by the id of an app or, with less certainty, by its name; anything else that holds "whatsapp" may be a clone
 * or a mere set of stickers. Undefined: neither.
 */
export function whatsAppIn(id: string, name: string, requestsContacts = false): FoundApp | undefined {
  const known = channelOfPackage(id);
  if (known) return { channel: known, evidence: 'package', requestsContacts };
  const plain = name
    .normalize('NFKC')
    .replace(/[\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLowerCase();
  const named = id === '' ? /^whatsapp(?: (messenger|business|desktop|beta))?$/.exec(plain) : null;
  if (named) {
    const channel = named[1] === 'business' ? 'whatsapp-business' : named[1] === 'desktop' ? 'whatsapp-web' : 'whatsapp';
    return { channel, evidence: 'name', requestsContacts };
  }
  return /whatsapp/i.test(id) || plain.replaceAll(' ', '').includes('whatsapp')
    ? { channel: 'whatsapp', evidence: 'suspected', requestsContacts }
    : undefined;
}

/** The app of this id, whatever the case. */
export function channelOfPackage(id: string): FoundApp['channel'] | undefined {
  return packages.get(id.trim().toLowerCase());
}
