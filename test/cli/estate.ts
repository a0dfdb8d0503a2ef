/** A one-phone company in a few lines. Invented people, numbers reserved for media (DESIGN §7). */
import { folderOf } from './program.ts';

export const day = ['--as-of', '2026-11-01'] as const;

export function card(name: string, ...numbers: readonly string[]): string {
  const lines = ['BEGIN:VCARD', 'VERSION:3.0', `N:${name};;;;`, `FN:${name}`, ...numbers.map((number) => `TEL:${number}`), 'END:VCARD'];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** A row for each number: consent given to the company in 2025, with evidence. */
function register(...numbers: readonly string[]): string {
  return table('phone,status,at,scope,evidence', ...numbers.map((number) => `${number},given,2025-02-03,contact-upload,DMS/2025/0101.pdf`));
}

export function inventory(...rows: readonly string[]): string {
  return table('device_id,channels,contact_access', ...rows);
}

export function table(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

export const known = '+49 171 3920001';
export const unknown = '+49 171 3920002';

/** A company whose one phone holds one contact with a record in force: nothing to find but that WhatsApp reads along. */
export const quiet = {
  'phones/D-1/contacts.vcf': card('Sven Tränkle', known),
  'register.csv': register(known),
  'devices.csv': inventory('D-1,whatsapp,full'),
};

/** The same with a second contact of whom nothing is recorded. */
export const leaking = { ...quiet, 'phones/D-1/contacts.vcf': card('Sven Tränkle', known) + card('Käthe Wünschmann', unknown) };

/** Arguments that audit an estate from inside its folder. */
export const inside = ['phones', '-r', 'register.csv', '-d', 'devices.csv', ...day] as const;

export function estate(files: Readonly<Record<string, string | Uint8Array>> = quiet): string {
  return folderOf(files);
}
