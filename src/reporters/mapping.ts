import type { InputReport } from '../model/report.ts';

/** The columns of a register by what they were taken for, in one line: `phone = Telefon, Mobil; status = Status`. */
export function mappedColumns({ columns }: NonNullable<InputReport['mapping']>): string {
  return Object.entries(columns)
    .map(([field, headers]) => `${field} = ${headers.join(', ')}`)
    .join('; ');
}
