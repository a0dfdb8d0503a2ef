/** Formats of reports, in the order in which help lists them. */
export const outputFormats = ['text', 'json', 'markdown', 'docx'] as const;

export type OutputFormat = (typeof outputFormats)[number];
