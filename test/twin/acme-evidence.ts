import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { acme } from '../cli/program.ts';

/** Cells of the fixture company's register that name a file, and its SHA-256; blank where there is no such file. */
export const acmeEvidences: ReadonlyMap<string, string> = new Map([
  ['Einwilligungen/2025-0131.txt', hashOf('Einwilligungen/2025-0131.txt')],
  ['Einwilligungen/2025-0148.txt', hashOf('Einwilligungen/2025-0148.txt')],
  ['2025-0571.txt', hashOf('Einwilligungen/2025-0571.txt')],
  ['2025-07-01 Widerruf.txt', hashOf('E-Mails/2025-07-01 Widerruf.txt')],
  ['Einwilligungen/2026-0019.txt', ''],
]);

function hashOf(file: string): string {
  return createHash('sha256')
    .update(readFileSync(path.join(acme, 'belege', file)))
    .digest('hex');
}
