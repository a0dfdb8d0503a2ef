import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DayNumber, dayOf } from '../../src/model/day.ts';
import { root } from '../cli/program.ts';

interface Version {
  readonly id: string;
  readonly printed: string;
  readonly effective: string | null;
  readonly minimumAge: number;
}

const data = JSON.parse(readFileSync(path.join(root, 'src/model/terms.json'), 'utf8')) as {
  earlierMinimumAge: number;
  versions: Version[];
};

export const versions: readonly Version[] = data.versions;

/** Place of a version from 1 by its id, 0 for none. */
export function versionNamed(id: string): number {
  return versions.findIndex((version) => version.id === id) + 1;
}

/** Place of the version that applied on a day. */
export function versionOn(day: string): number {
  return versions.filter(({ printed, effective }) => (effective ?? printed) <= day).length;
}

/** Whether a day lies before the date of a version. */
export function isBefore(day: DayNumber | undefined, place: number): boolean {
  return place > 0 && day !== undefined && dayOf(day) < versions[place - 1]!.printed;
}

/** Whether somebody born on a day was too young for the terms on another, by comparing the texts of both. */
export function tooYoung(born: string, named: number, on: string): boolean {
  const place = named > 0 ? named : versionOn(on);
  const age = place > 0 ? versions[place - 1]!.minimumAge : data.earlierMinimumAge;
  return on < `${Number(born.slice(0, 4)) + age}${born.slice(4)}`;
}
