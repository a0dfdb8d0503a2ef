/** What tests in TypeScript see of `estate.js`. */
export interface EstateParameters {
  readonly devices: number;
  readonly contactsPerDevice: number;
  readonly registerRecords: number;
  /** Share of the contacts that carry a photo, 0 to 1. */
  readonly photos: number;
  readonly seed: number;
}

/** What the files hold. */
export interface EstateCounts {
  readonly devices: number;
  readonly contacts: number;
  readonly tels: number;
  readonly bookBytes: number;
  readonly records: number;
  readonly registeredPeople: number;
  readonly registerBytes: number;
}

export function generateEstate(folder: string, parameters: EstateParameters): EstateCounts;
