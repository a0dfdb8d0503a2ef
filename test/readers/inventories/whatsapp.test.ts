import { expect, test } from 'vitest';
import { whatsAppIn } from '../../../src/readers/inventories/shared/whatsapp.ts';

const told = (id: string, name = ''): string => {
  const found = whatsAppIn(id, name);
  return found ? `${found.channel} ${found.evidence}` : 'no';
};

test('the id of an app is certain, whatever it is called', () => {
  expect(told('com.whatsapp')).toBe('whatsapp package');
  expect(told('net.whatsapp.WhatsApp', 'Notizen')).toBe('whatsapp package');
  expect(told('com.whatsapp.w4b')).toBe('whatsapp-business package');
  expect(told('net.whatsapp.WhatsAppSMB')).toBe('whatsapp-business package');
});

test('a name is less certain, and counts only where no id stands beside it', () => {
  for (const name of ['WhatsApp', 'whatsapp messenger', ' WhatsApp\u00a0Beta ', 'WhatsApp\u200b', 'ＷｈａｔｓＡｐｐ'])
    expect(told('', name)).toBe('whatsapp name');
  expect(told('', 'WhatsApp Business')).toBe('whatsapp-business name');
  expect(told('', 'WhatsApp Desktop')).toBe('whatsapp-web name');
  expect(told('com.gbwhatsapp', 'WhatsApp')).toBe('whatsapp suspected');
});

test('anything else that holds the word may be a clone, and is never taken for nothing', () => {
  for (const name of ['Dual WhatsApp', 'Stickers for WhatsApp', 'GB Whats App', 'WhatsApp Messenger 2'])
    expect(told('', name)).toBe('whatsapp suspected');
  expect(told('org.example.whatsappclone', 'Chat')).toBe('whatsapp suspected');
});

test('other messengers are none', () => {
  for (const name of ['Signal', 'Teams', 'What is up', '']) expect(told('', name)).toBe('no');
  expect(told('org.telegram.messenger', 'Telegram')).toBe('no');
});
