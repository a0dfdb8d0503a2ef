/** How far an audit has come. It is told often; whoever shows it takes what the eye can follow. */
export type Progress =
  | {
      readonly stage: 'registers';
      /** Size of all registers. */
      readonly bytes: number;
    }
  /** Devices read for the names of persons alone, ahead of the audit. */
  | { readonly stage: 'names'; readonly done: number; readonly total: number }
  | {
      readonly stage: 'devices';
      readonly done: number;
      readonly total: number;
      readonly contacts: number;
      /** Part of all bytes that are read, 0 to 1, by which the time left is estimated. */
      readonly share: number;
    }
  /** A report is being written, the first of all being 1. */
  | { readonly stage: 'reports'; readonly format: string; readonly at: number; readonly total: number };

export type TellProgress = (progress: Progress) => void;
