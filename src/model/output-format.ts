/** Formats of reports, in the order in which help lists them. */
export const outputFormats = ['text', 'json', 'ndjson', 'markdown', 'html', 'docx', 'github', 'gitlab', 'csv'] as const;

export type OutputFormat = (typeof outputFormats)[number];
