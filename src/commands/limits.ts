import { parseSize } from '../lib/size-text.ts';
import { defaultLimits, isSize, type LimitName, limitOptions, type Limits } from '../model/limits.ts';
import type { Options } from './context.ts';
import { invalid } from './choices.ts';

/** The limits of a run, from its options. @throws AskfirstError `option-invalid` */
export function limitsOf(options: Options): Limits {
  const given = options as Readonly<Record<string, string | undefined>>;
  const limits: Record<LimitName, number> = { ...defaultLimits };
  for (const name of Object.keys(limits) as LimitName[]) {
    const text = given[keyOf(name)];
    if (text !== undefined) limits[name] = isSize(name) ? sizeOf(name, text) : countOf(name, text);
  }
  return limits;
}

/** As commander names the option: `--max-file-size` → `maxFileSize`. */
function keyOf(name: LimitName): string {
  return limitOptions[name].slice(2).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function sizeOf(name: LimitName, text: string): number {
  const bytes = parseSize(text);
  if (bytes === undefined || bytes === 0) throw invalid(limitOptions[name], text, '512KiB, 64MiB, 2GiB …');
  return bytes;
}

function countOf(name: LimitName, text: string): number {
  const count = Number(text);
  if (!/^\d{1,15}$/.test(text) || count === 0) throw invalid(limitOptions[name], text, '1, 2, 3 …');
  return count;
}
