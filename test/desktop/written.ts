import path from 'node:path';
import type { Language } from '../../src/lib/text.ts';
import { day } from '../cli/estate.ts';
import { hostileEstate } from '../cli/hostile-estate.ts';
import { acmeAudit, askfirst, folderOf } from '../cli/program.ts';

const hostileAudit = ['audit', 'phones', '-r', 'register.csv', '-d', 'devices.csv', ...day, '--on-incomplete', 'warn'];

/** Companies whose reports are opened: the fixture company, and one whose every name attacks its reader. */
export const companies = {
  acme: { args: acmeAudit, folder: () => undefined },
  hostile: { args: hostileAudit, folder: hostileEstate },
  'hostile, names shown': {
    args: [...hostileAudit, '--privacy', 'full', '--purpose', '<b>x</b>\u202e'],
    folder: hostileEstate,
  },
} as const;
export type Company = keyof typeof companies;

/** A report as a file. */
export async function written(company: Company, format: string, language: Language, more: readonly string[] = []): Promise<string> {
  const { args, folder } = companies[company];
  const cwd = folder();
  const file = path.join(folderOf(), `report.${language}.${format}`);
  const { code, stderr } = await askfirst(
    [...args, ...more, '--lang', language, '-o', `${format}=${file}`, '--quiet'],
    cwd === undefined ? {} : { cwd },
  );
  if (code !== 1) throw new Error(`exit code ${code}: ${stderr}`);
  return file;
}
