import type { InputReport } from '../model/report.ts';

/** The columns of a register by what they were taken for, in one line: `phone = Telefon, Mobil; status`. */
export function mappedColumns({ columns }: NonNullable<InputReport['mapping']>): string {
  return Object.entries(columns)
    .map(([field, headers]) => (headers.length === 1 && headers[0] === field ? field : `${field} = ${headers.join(', ')}`))
    .join('; ');
}
