// Writes the pages under docs/ that come from the code in dist/, and the report shown in the README as of the day it
// names; with --check it only says which are stale and exits 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cliPage } from '../dist/commands/cli-page.js';
import { run } from '../dist/commands/run.js';
import { profiles } from '../dist/readers/registers/profiles/profile.js';
import { rules } from '../dist/rules/index.js';
import { rulePage, rulesIndex } from '../dist/rules/page.js';
import { sourcesPage } from '../dist/rules/sources-page.js';
import { inventoryReaders } from '../dist/readers/inventories/index.js';
import { formatsPage } from './formats-page.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const docs = path.join(root, 'docs');
process.chdir(root);

const json = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const read = (page) => (existsSync(path.join(docs, page)) ? readFileSync(path.join(docs, page), 'utf8') : undefined);

/** Every generated page: path below docs/ → text. */
const pages = new Map([
  ['rules/README.md', rulesIndex(rules)],
  ...rules.flatMap((rule) => [
    [`rules/${rule.id}.md`, rulePage(rule, 'en')],
    [`rules/${rule.id}.de.md`, rulePage(rule, 'de')],
  ]),
  ['sources.md', sourcesPage('en')],
  ['sources.de.md', sourcesPage('de')],
  ['cli.md', cliPage('en')],
  ['cli.de.md', cliPage('de')],
  [
    'formats.md',
    formatsPage({
      registerColumns: json('src/readers/registers/columns.json'),
      registerValues: json('src/readers/registers/values.json'),
      registerProfiles: profiles,
      jsonKeys: { own: json('src/readers/registers/json/own-keys.json'), dpv: json('src/readers/registers/json/dpv/terms.json') },
      inventoryColumns: json('src/readers/inventories/columns.json'),
      inventoryValues: json('src/readers/inventories/values.json'),
      inventoryReaders,
      recipients: { columns: json('src/readers/recipients/columns.json'), values: json('src/readers/recipients/values.json') },
      addressTables: {
        google: json('src/readers/address-books/google-csv.json'),
        outlook: json('src/readers/address-books/outlook-csv.json'),
        thunderbird: json('src/readers/address-books/thunderbird-csv.json'),
      },
    }),
  ],
  ['report.schema.json', await output(['schema', 'report'])],
  ['policy.schema.json', await output(['schema', 'policy'])],
  ['rules.schema.json', await output(['schema', 'rules'])],
  ['ndjson.schema.json', await output(['schema', 'ndjson'])],
  ['../README.md', await withReport(read('../README.md') ?? '')],
]);

/** Folders that hold generated pages only: a page there that nothing writes any more is stale. */
const generatedFolders = ['rules'];

const changed = [...pages.keys()].filter((page) => read(page) !== pages.get(page));
const orphaned = generatedFolders
  .filter((folder) => existsSync(path.join(docs, folder)))
  .flatMap((folder) => readdirSync(path.join(docs, folder)).map((file) => `${folder}/${file}`))
  .filter((page) => page.endsWith('.md') && !pages.has(page));

if (process.argv.includes('--check')) {
  for (const page of [...changed, ...orphaned]) console.error(`${path.posix.join('docs', page)} is stale: run npm run docs`);
  process.exitCode = changed.length + orphaned.length > 0 ? 1 : 0;
} else {
  for (const page of changed) {
    mkdirSync(path.dirname(path.join(docs, page)), { recursive: true });
    writeFileSync(path.join(docs, page), pages.get(page));
  }
  for (const page of orphaned) rmSync(path.join(docs, page));
}

/** What a command line writes to standard output, in English and without colours. */
async function output(argv) {
  let text = '';
  const plain = { strong: (part) => part, alarm: (part) => part };
  await run(
    argv,
    {
      out: async (chunk) => void (text += chunk.text),
      refused: async () => undefined,
      note: (line) => console.error(line.text),
      status: () => {},
      language: 'en',
      now: () => 0,
      cores: 1,
      live: false,
      columns: () => 80,
      paint: () => ({ out: plain, note: plain }),
      onInterrupt: () => () => {},
    },
    json('package.json').version,
  );
  return text;
}

/** The README with the report of its first command, as of the day that stands in it; of what follows the table of devices only the result. */
async function withReport(readme) {
  const untilDevices = 5;
  const shown = /(?<=```text\n)askfirst \S+ · As of (\d{4}-\d\d-\d\d)[^`]*(?=```)/.exec(readme);
  const command = /npx (askfirst audit .*)/.exec(readme)?.[1];
  if (!shown || !command) throw new Error('README.md shows no report, or no command that makes it');
  const report = await output([...command.split(' ').slice(1), '--as-of', shown[1]]);
  const parts = report.split('\n\n');
  return readme.replace(shown[0], () => [...parts.slice(0, untilDevices), '…', parts.at(-1)].join('\n\n'));
}
