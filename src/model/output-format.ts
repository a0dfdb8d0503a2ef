/** Formats of reports, in the order in which help lists them. */
export const outputFormats = [
  'text',
  'json',
  'ndjson',
  'markdown',
  'html',
  'docx',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'csv',
  'xlsx',
] as const;

export type OutputFormat = (typeof outputFormats)[number];
