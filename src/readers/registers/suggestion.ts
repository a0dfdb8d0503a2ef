import { mayBePersonal } from '../../lib/csv-header.ts';

/** Headers that YAML and a terminal take between double quotes as they are. */
const plain = /^[\p{L}\p{N}(][\p{L}\p{N} .,;/()[\]#+*&=_'?!-]*$/u;
const MOST_LENGTH = 60;

/**
 * A mapping file (YAML) to save and correct for a register in which a field has several candidates: the first is taken,
 * the others stand beside it. Headers come from files: one that looks like a number or an address of somebody, or could
 * do harm where it is shown, is left out.
 */
export function suggestedMapping(
  path: string,
  headers: readonly string[],
  columns: ReadonlyMap<string, readonly number[]>,
  mayStandInSeveral: (field: string) => boolean,
): string {
  const lines = [...columns].flatMap(([field, found]) => {
    const shown = [...new Set(found.map((i) => headers[i] ?? ''))].filter(isShown).map((header) => `"${header}"`);
    if (shown.length === 0) return [];
    if (shown.length > 1 && mayStandInSeveral(field)) return [`  ${field}: [${shown.join(', ')}]`];
    const [first, ...others] = shown;
    return [`  ${field}: ${first}${others.length > 0 ? ` # ${others.join(', ')}` : ''}`];
  });
  return [`file: ${JSON.stringify(path.replace(/^.*[/\\]/, '').replace(/(\.xls[xm]) \(.*\)$/i, '$1'))}`, 'columns:', ...lines].join('\n');
}

function isShown(header: string): boolean {
  return plain.test(header) && !mayBePersonal(header) && header.length <= MOST_LENGTH;
}
