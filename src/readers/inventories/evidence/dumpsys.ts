import { readAhead, textEncodingOf, textSource } from '../../../lib/text-encoding.ts';
import { type Grant, nothingElse } from '../../../model/inventory-part.ts';
import { problem } from '../../../model/problem-texts.ts';
import type { Problem } from '../../../model/problem.ts';
import type { InventoryReader } from '../inventory-reader.ts';
import { type DumpedPackage, PackageDump } from './package-dump.ts';

const CHUNK = 1 << 16;

/**
 * Text of `adb shell dumpsys package com.whatsapp`, of one package or more.
 *
 * Source: Android's PackageManagerService; texts of the command in public repositories.
 */
export const dumpsys: InventoryReader = {
  id: 'dumpsys-package',
  title: { en: 'Android: text of dumpsys package', de: 'Android: Ausgabe von dumpsys package' },
  recognises: ({ text }) =>
    /^Unable to find package: \S+/m.test(text) ||
    (/^\s*Package \[[\w.]+\] \(/m.test(text) && /^\s*(?:Packages:|User \d+:|userId=)/m.test(text)),
  read(open) {
    const encoding = textEncodingOf(open());
    const { source } = readAhead(textSource(open(), encoding), 0);
    const dump = new PackageDump();
    const raw = new Uint8Array(CHUNK);
    const decoder = new TextDecoder();
    for (let count = -1; count !== 0;) {
      count = source.read(raw, 0, CHUNK);
      dump.write(decoder.decode(raw.subarray(0, count), { stream: count > 0 }));
    }
    dump.close();
    const problems: Problem[] = [];
    const grants = dump.packages.map((one) => grantOf(one, problems));
    return { encoding, rows: [], lost: [], problems, ...nothingElse, grants: { source: 'dumpsys', whole: false, grants } };
  },
};

/** Of the users that have the app, the one with the widest permission counts; a user it does not speak of is unknown. */
function grantOf({ channel, id, line, missing, users }: DumpedPackage, problems: Problem[]): Grant {
  if (missing) problems.push(problem('note', 'grant-absent', line, { package: id }));
  const having = [...users].filter(([, { installed }]) => installed);
  const words = new Set(having.map(([, { granted }]) => String(granted)));
  if (words.size > 1) {
    const said = having.map(([user, { granted }]) => `${user}: ${granted === undefined ? '?' : granted ? 'granted' : 'denied'}`);
    problems.push(problem('note', 'grant-by-user', line, { users: said.join(', ') }));
  }
  if (having.length === 0) return { channel, installed: missing || users.size > 0 ? false : undefined, access: 'unknown' };
  const access = words.has('true') ? 'full' : words.has('undefined') ? 'unknown' : 'none';
  return { channel, installed: true, access };
}
