import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const key = 'askfirst-key-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
/** The purpose that full names need. */
export const why = ['--purpose', 'Auskunft nach Art. 15 DSGVO'];

/** A key file that only its owner may read; its path. */
export function keyed(folder: string, name = 'my.key', text = key): string {
  writeFileSync(path.join(folder, name), text);
  chmodSync(path.join(folder, name), 0o600);
  return path.join(folder, name);
}
