import { phoneTables } from './tables.ts';

/** Whether a region (ISO 3166-1 alpha-2, upper case) has a numbering plan. */
export function isRegion(region: string): boolean {
  return /^[A-Z]{2}$/.test(region) && phoneTables().plans.has(region);
}
