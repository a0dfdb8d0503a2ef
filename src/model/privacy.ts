/** How names and numbers appear in a report: shortened, as keyed pseudonyms, or in full. */
export const privacyLevels = ['masked', 'pseudonym', 'full'] as const;
export type PrivacyLevel = (typeof privacyLevels)[number];

/** Where the secret of the pseudonyms comes from: a file, or made for one run, whose pseudonyms compare with no other. */
export const pseudonymKeys = ['key-file', 'this-run'] as const;
export type PseudonymKey = (typeof pseudonymKeys)[number];
