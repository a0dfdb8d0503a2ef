/** What the user may say a column of a table of contacts holds; `name` is the display name. */
export const mappedFields = ['phone', 'name', 'given', 'family', 'organisation', 'email', 'category', 'account'] as const;
export type MappedField = (typeof mappedFields)[number];

/** Headers by what stands below them, for tables whose headers nothing recognises. */
export type BookMapping = Readonly<Partial<Record<MappedField, readonly string[]>>>;

export const noMapping: BookMapping = {};
