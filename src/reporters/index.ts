import type { Format } from './reporter.ts';

/** All output formats, in the order in which help lists them. */
export const formats: readonly Format[] = [
  { id: 'text', extension: '.txt', language: 'people', load: async () => (await import('./text.ts')).text },
  { id: 'json', extension: '.json', language: 'json', load: async () => (await import('./json.ts')).json },
  { id: 'ndjson', extension: '.ndjson', language: 'json', load: async () => (await import('./ndjson.ts')).ndjson },
  { id: 'markdown', extension: '.md', language: 'people', load: async () => (await import('./markdown.ts')).markdown },
  { id: 'html', extension: '.html', language: 'people', load: async () => (await import('./html/html.ts')).html },
  { id: 'docx', extension: '.docx', language: 'people', load: async () => (await import('./docx/docx.ts')).docx },
  { id: 'sarif', extension: '.sarif', language: 'people', load: async () => (await import('./sarif/sarif.ts')).sarif },
  { id: 'junit', extension: '.junit.xml', language: 'people', load: async () => (await import('./junit/junit.ts')).junit },
  { id: 'github', extension: '.github.txt', language: 'people', load: async () => (await import('./ci/github.ts')).github },
  { id: 'gitlab', extension: '.gitlab.json', language: 'people', load: async () => (await import('./ci/gitlab.ts')).gitlab },
  { id: 'csv', extension: '.csv', language: 'json', load: async () => (await import('./csv/csv.ts')).csv },
  { id: 'xlsx', extension: '.xlsx', language: 'people', load: async () => (await import('./xlsx/xlsx.ts')).xlsx },
];
