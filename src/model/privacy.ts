/** How names and numbers appear in a report: shortened, as keyed pseudonyms, or in full. */
export const privacyLevels = ['masked', 'pseudonym', 'full'] as const;
export type PrivacyLevel = (typeof privacyLevels)[number];
