import path from 'node:path';

/**
 * How a report names a path the user gave: with `/` on every system; an absolute path or one that climbs out of the
 * folder by its last part alone, since where it lies on this machine says nothing to a reader and may name a user.
 */
export function shownPath(given: string): string {
  const normal = path.normalize(given).replaceAll('\\', '/').replace(/\/+$/, '');
  if (path.isAbsolute(given) || normal.startsWith('..')) return normal.split('/').at(-1) || '/';
  return normal;
}
