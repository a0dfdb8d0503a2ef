/** The legal views side by side in every report, from the one that asks most. */
export const viewNames = ['strict', 'middle', 'lenient'] as const;
