import { hash } from 'node:crypto';

/**
 * The id of a finding. Never made from the number: a fingerprint of a phone number is the number to whoever can list all
 * numbers.
 *
 * @param ordinal place among the exposures that stand on one line of a device's file
 */
export function fingerprintOf(rule: string, device: string, path: string, line: number, ordinal: number): string {
  return hash('sha256', `${rule}\0${device}\0${path}\0${line}\0${ordinal}`).slice(0, 16);
}
