import { AskfirstError } from '../error.ts';
import { kindOf, readText, reasonOf } from '../lib/files.ts';
import { type Day, parseDay } from '../model/day.ts';
import { type Policy, presets } from '../model/policy.ts';
import type { PrivacyLevel } from '../model/privacy.ts';
import { isRegion } from '../phones/regions.ts';
import { invalid } from './choices.ts';

/** Option values, checked one by one; each check throws AskfirstError `option-invalid` that lists what would be valid. */

export function timezoneOf(value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    throw invalid('--timezone', value, 'Europe/Berlin, Europe/Vienna, UTC …');
  }
}

export function regionOf(value: string): string {
  const region = value.toUpperCase();
  if (!isRegion(region)) throw invalid('--region', value, 'DE, AT, CH, FR … (ISO 3166-1 alpha-2)');
  return region;
}

/** The audit day; without one, today in the time zone. */
export function dayOption(value: string | undefined, timezone: string, now: number): Day {
  if (value === undefined) return new Intl.DateTimeFormat('sv-SE', { timeZone: timezone }).format(now) as Day;
  const day = parseDay(value);
  if (day === undefined) throw invalid('--as-of', value, '2026-11-01, 2026-11-30 …');
  return day;
}

export function jobsOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) throw invalid('--jobs', value, '1–256');
  return jobs;
}

/** A preset by its name, else a policy file, whose own numbers are read under the region of the audit. */
export async function policyOf(value: string, region: string): Promise<{ policy: Policy; file: string | undefined }> {
  const preset = presets.find(({ name }) => name === value);
  if (preset) return { policy: preset, file: undefined };
  if (kindOf(value, true) === 'missing') throw invalid('--policy', value, `${presets.map(({ name }) => name).join(', ')}, FILE.yaml`);
  const [{ parsePolicy }, { possibleGrades }, { createNumberReader }] = await Promise.all([
    import('../policy/policy-file.ts'),
    import('../rules/grades.ts'),
    import('../phones/number-reader.ts'),
  ]);
  const numbers = createNumberReader(region);
  const isNumber = (text: string): boolean => numbers.readText(text) === 'number';
  return { policy: parsePolicy(smallFile(value), value, possibleGrades(), isNumber), file: value };
}

export function purposeOf(level: PrivacyLevel, purpose: string | undefined): string | undefined {
  if (level === 'full' && !purpose?.trim()) throw new AskfirstError('purpose-missing');
  return purpose;
}

/** A text file named by the user, read whole. */
export function smallFile(path: string): string {
  const kind = kindOf(path, true);
  if (kind === 'missing') throw new AskfirstError('path-missing', { path });
  if (kind === 'folder') throw new AskfirstError('file-expected', { path });
  try {
    return readText(path);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new AskfirstError('file-unreadable', { path, reason }, { cause: error });
  }
}
