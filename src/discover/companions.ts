import { isSqlite } from '../lib/sqlite-image.ts';
import { type Entry, readHead, reasonOf } from '../lib/files.ts';

const companion = /^(.+)-(?:wal|shm|journal)$/;
const headLength = 16;

/**
 * Entries of a folder without the files that SQLite keeps beside a database (`-wal`, `-shm`, `-journal`): whoever reads the
 * database reads them too. One that has lost its database stays, for contacts may stand in it.
 */
export function withoutCompanions(folder: string, entries: readonly Entry[]): Entry[] {
  const files = new Set(entries.filter(({ kind }) => kind === 'file').map(({ name }) => name));
  return entries.filter(({ name, kind }) => {
    const database = companion.exec(name)?.[1];
    return kind !== 'file' || database === undefined || !files.has(database) || !isDatabase(`${folder}/${database}`);
  });
}

function isDatabase(path: string): boolean {
  try {
    return isSqlite(readHead(path, headLength));
  } catch (error) {
    if (reasonOf(error) === undefined) throw error;
    return false;
  }
}
