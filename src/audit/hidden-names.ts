import { shownPath } from '../discover/shown-path.ts';
import { AskfirstError, type ErrorFacts } from '../error.ts';
import { isPersonalId, saysNothing } from '../privacy/paths.ts';
import { shownWords } from '../privacy/structure.ts';
import type { AuditRequest } from './request.ts';

type Asked = Pick<AuditRequest, 'privacy' | 'paths'>;

/** Throws on what was caught about devices, as the run may say it. */
export function hiding(request: Asked): (error: unknown) => never {
  return (error) => {
    throw withoutNames(error, request);
  };
}

/**
 * What was thrown about devices and their folders, as a run may say it: folders and ids that may be a person's show by
 * first letters, unless names show in full.
 */
function withoutNames(error: unknown, { privacy, paths }: Asked): unknown {
  if (privacy === 'full' || !(error instanceof AskfirstError)) return error;
  const { id, first, second } = error.facts;
  let hidden: ErrorFacts;
  if (error.code === 'device-path-duplicate') hidden = { id: shown(id, []), first: shown(first, paths), second: shown(second, paths) };
  else if (error.code === 'device-duplicate' && isPersonalId(String(id))) hidden = { id: '…' };
  else return error;
  return new AskfirstError(error.code, { ...error.facts, ...hidden }, { cause: error });
}

/** A path below one that the user named, which stays. */
function shown(path: string | number | undefined, named: readonly string[]): string {
  const full = String(path);
  const known = named.map(shownPath).filter((one) => full.startsWith(`${one}/`));
  const given = known.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const parts = full.slice(given.length).split(/(?<=\/)/);
  return given + parts.map((part) => (saysNothing(part.replace(/\/$/, '')) ? part : shownWords(part))).join('');
}
