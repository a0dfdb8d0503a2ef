import type { Draw } from './estate.ts';
import { type Secrets, spelled } from './secrets.ts';

/** A register with persons in every column, also where none belong, and the folder of its proofs. */
export function registers(secrets: Secrets, draw: Draw): { readonly register: string; readonly proofs: Record<string, string> } {
  const proofs: Record<string, string> = {};
  const proof = (): string => {
    const name = `Einwilligung ${secrets.name('proof')} ${spelled(secrets.number('proof'), draw(6)).replaceAll('/', '-')}.pdf`;
    if (draw(2) === 0) proofs[`evidence/${draw(2) === 0 ? name : `${secrets.word('folder of proofs')}/${name}`}`] = name;
    return name;
  };
  const number = () => spelled(secrets.number('register'), draw(6));
  const name = () => secrets.name('register');
  const statuses = ['erteilt', 'widerrufen', 'angefragt', secrets.name('status')];
  const scopes = ['WhatsApp-Nutzungsbedingungen', 'Weitergabe der Nummer an WhatsApp', 'Marketing', secrets.name('scope')];
  const days = ['01.03.2025', '2026-02-30', secrets.name('day'), '', '2027-01-01'];
  const header = `Telefon;Name;Status;Datum;Zweck;Beleg;Quelle;E-Mail;Verantwortlicher;Geburtsdatum;${secrets.name('header')};${secrets.number('header')}`;
  const row = (): string =>
    [
      [number(), number(), `${number()} / ${number()}`, secrets.name('number of the register'), `4,9E+${draw(9) + 4}`][draw(5)],
      name(),
      statuses[draw(4)],
      days[draw(5)],
      scopes[draw(4)],
      ['', proof()][draw(2)],
      secrets.name('method'),
      secrets.mail('register'),
      ['', 'Prüfhaus', secrets.name('other controller')][draw(3)],
      ['', '03.04.1999', secrets.word('day of birth')][draw(3)],
      secrets.name('odd cell'),
      secrets.number('odd cell'),
    ].join(';');
  const rows = [...Array.from({ length: 8 }, row), `${number()};"${name()}" x;erteilt`, `${name()};${name()};${number()}`];
  return { register: `\ufeff${[secrets.name('title'), header, ...rows].join('\r\n')}\r\n`, proofs: { ...proofs, 'evidence/none.txt': '' } };
}

/** An inventory whose users, labels, addresses and numbers are persons', with values nobody lists. */
export function inventory(secrets: Secrets, draw: Draw): string {
  const header = `device_id,label,user,upn,email,phone,platform,channels,contact_access,separation,exported_at,address_book,${secrets.name('header')}`;
  const row = (id: string): string =>
    [
      id,
      `Handy ${secrets.name('label')}`,
      secrets.name('user'),
      secrets.mail('upn'),
      secrets.mail('e-mail'),
      spelled(secrets.number('phone of a device'), draw(6)),
      ['iOS 26.1', secrets.name('platform')][draw(2)],
      ['whatsapp', 'whatsapp', 'none', secrets.name('channel')][draw(4)],
      ['full', 'limited', '', secrets.word('access')][draw(4)],
      ['none', secrets.word('separation')][draw(2)],
      ['2026-10-26', secrets.word('day of export')][draw(2)],
      draw(3) === 0 ? `phones/${secrets.name('address_book')}/*.vcf` : '',
      secrets.name('odd cell'),
    ].join(',');
  return `${[header, row('D-1'), row('D-2'), row('D-3')].join('\n')}\n`;
}

/** Recipients with names, senders and categories that are none. */
export function recipients(secrets: Secrets, draw: Draw): string {
  const header = `Empfänger;Name;Kategorie;Letzte Nachricht;Begonnen von;Absendernummer;${secrets.name('header')}`;
  const row = (): string =>
    [
      [spelled(secrets.number('recipient'), draw(6)), secrets.name('number of a recipient')][draw(4) === 0 ? 1 : 0],
      secrets.name('recipient'),
      ['Marketing', secrets.name('category')][draw(2)],
      ['12.10.2026', secrets.name('day of a message')][draw(2)],
      ['Kunde', secrets.name('origin')][draw(2)],
      [spelled(secrets.number('sender'), draw(6)), secrets.name('sender')][draw(2)],
      secrets.name('odd cell'),
    ].join(';');
  return `${[header, ...Array.from({ length: 4 }, row)].join('\n')}\n`;
}
