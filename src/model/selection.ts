/**
 * What became of the list of contacts that were selected for the app under limited access. Only a list that was `counted`
 * narrows what is within reach; one that was `not-given`, `not-found`, `not-read` whole, or that names no number of the
 * device's address book (`not-matching`), leaves all contacts within reach.
 */
export const selectionStates = ['counted', 'not-given', 'not-found', 'not-read', 'not-matching'] as const;
export type SelectionState = (typeof selectionStates)[number];
