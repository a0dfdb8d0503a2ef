import { inlineRow, workbookOf } from '../../workbooks.ts';
import { books } from './books.ts';
import { Secrets } from './secrets.ts';
import { inventory, recipients, registers } from './tables.ts';

/** Draws a whole number from 0 to before a limit. */
export type Draw = (limit: number) => number;

/** A company whose every file holds names and numbers, in places meant for them and in others. */
export interface Planted {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly secrets: Secrets;
}

/** Arguments that audit such a company from inside its folder. */
export const plantedAudit = [
  'audit phones -r register.csv -r sheets.xlsx -d devices.csv --recipients recipients.csv --evidence-dir evidence',
  '--policy policy.yaml --as-of 2026-11-01 --controller Prüfhaus --verbose',
]
  .join(' ')
  .split(' ');

export function planted(draw: Draw): Planted {
  const secrets = new Secrets();
  const { register, proofs } = registers(secrets, draw);
  return {
    secrets,
    files: {
      ...books(secrets, draw),
      ...proofs,
      'register.csv': register,
      'sheets.xlsx': sheets(secrets),
      'devices.csv': inventory(secrets, draw),
      'recipients.csv': recipients(secrets, draw),
      'policy.yaml': policy(secrets),
      'staff.csv': `Vorname,Nachname,Mobiltelefon\n${secrets.word('staff')},${secrets.word('staff')},${secrets.number('staff')}\n`,
    },
  };
}

/** Sheets are called like persons: one a register, one none, one hidden. */
function sheets(secrets: Secrets): Uint8Array {
  const head = ['phone', 'name', 'status', 'at', 'scope', secrets.name('sheet header')];
  const row = (status: string) => [
    secrets.number('sheet'),
    secrets.name('sheet'),
    status,
    '2025-03-01',
    'contact-upload',
    secrets.name('sheet note'),
  ];
  const rows = (...lines: string[][]): string => lines.map((line, at) => inlineRow(at + 1, line)).join('');
  return workbookOf({
    sheets: [
      { name: secrets.name('sheet name'), rows: rows(head, row('given'), row(secrets.word('sheet status'))) },
      { name: secrets.name('name of a sheet that is no register'), rows: rows([secrets.name('sheet cell'), secrets.mail('sheet cell')]) },
      { name: secrets.name('name of a hidden sheet'), state: 'hidden', rows: rows(head, row('withdrawn')) },
    ],
  });
}

/** What the data protection officer wrote is hers and shows; what it says of persons does not. */
function policy(secrets: Secrets): string {
  return `${[
    'name: ours',
    'chosen-by: DPO',
    'chosen-on: 2026-01-02',
    'reason: agreed',
    `own-numbers: ['${secrets.number('own number of the policy')}']`,
    `sender-numbers: ['${secrets.number('sender number of the policy')}']`,
    `private-labels: [Privat]`,
    `sensitive-labels: [${secrets.name('sensitive label of the policy')}]`,
    'employees: { directory: staff.csv }',
    'other-bases:',
    `  - { basis: f, document: ${secrets.word('document of the policy')}.pdf, date: 2026-01-15, author: ${secrets.name('author in the policy')}, review-by: 2027-01-15, numbers: ['${secrets.number('number of a basis')}'] }`,
  ].join('\n')}\n`;
}
