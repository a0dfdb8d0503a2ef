import { looksLikeCsv } from '../../lib/csv-file.ts';
import { readRegisterCsv } from './csv.ts';
import { dpv } from './json/dpv/reader.ts';
import { kantara } from './json/kantara.ts';
import { ownJson } from './json/own.ts';
import type { RegisterReader } from './register-reader.ts';
import { xlsx } from './xlsx.ts';

/** Every format registers are read from; the first that recognises a file reads it. */
export const registerReaders: readonly RegisterReader[] = [
  kantara,
  dpv,
  ownJson,
  {
    id: 'csv',
    title: { en: 'CSV with any of ; , tab |', de: 'CSV mit ; , Tabulator oder |' },
    recognises: looksLikeCsv,
    read: (file, options, sink) => readRegisterCsv(() => file.open(), options, sink),
  },
  xlsx,
];
