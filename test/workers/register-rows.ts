/** Rows of a register for tests of how it is cut. */
export const header = 'phone;name;status;at;scope;evidence;controller;further';
export const padding = 'x'.repeat(80);

/** Rows of every kind, good and lost; the number of a row makes its number, name and day. */
export const kinds: readonly ((row: number) => string)[] = [
  (row) =>
    `+4915228${String(817386 - (row % 1000)).padStart(6, '0')};Änne Müller ${row};given;2024-03-17;whatsapp-terms;F-${row};;${padding}`,
  (row) =>
    `0171 39200 ${String(row % 100).padStart(2, '0')};Jörg Nullmann;withdrawn;${2020 + (row % 6)}-01-02T03:04:05Z;;;ACME Musterwerke GmbH;${padding}`,
  (row) => `+447700900${String(row % 1000).padStart(3, '0')};;given;1.3.2024;marketing+contact-upload;;Other Ltd;${padding}`,
  () => `keine Nummer;Wer;given;2024-03-17;;;;${padding}`,
  () => `+4915228817386;Wer;withdrawn;gestern;;;;${padding}`,
  () => `+4915228817386;Wer;vielleicht;2024-03-17;;;;${padding}`,
  () => `+4915228817386;Wer;given;2024-03-17;;;;${padding};zu;breit`,
  () => ';;;;;;;',
  () => '',
  () => header,
];

export function rows(count: number, kind = (row: number) => (row * row) % 31): string[] {
  return Array.from({ length: count }, (_, row) => kinds[kind(row) % kinds.length]!(row));
}

/** Writes umlauts in one byte each. */
export function windows1252(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
