// Writes the pages under docs/ that come from the code in dist/; with --check it only says which are stale and exits 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../dist/rules/index.js';
import { rulePage, rulesIndex } from '../dist/rules/page.js';

const docs = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'docs');

/** Every generated page: path below docs/ → text. */
const pages = new Map([
  ['rules/README.md', rulesIndex(rules)],
  ...rules.flatMap((rule) => [
    [`rules/${rule.id}.md`, rulePage(rule, 'en')],
    [`rules/${rule.id}.de.md`, rulePage(rule, 'de')],
  ]),
]);

/** Folders that hold generated pages only: a page there that nothing writes any more is stale. */
const generatedFolders = ['rules'];

const read = (page) => (existsSync(path.join(docs, page)) ? readFileSync(path.join(docs, page), 'utf8') : undefined);

const changed = [...pages.keys()].filter((page) => read(page) !== pages.get(page));
const orphaned = generatedFolders
  .filter((folder) => existsSync(path.join(docs, folder)))
  .flatMap((folder) => readdirSync(path.join(docs, folder)).map((file) => `${folder}/${file}`))
  .filter((page) => page.endsWith('.md') && !pages.has(page));

if (process.argv.includes('--check')) {
  for (const page of [...changed, ...orphaned]) console.error(`docs/${page} is stale: run npm run docs`);
  process.exitCode = changed.length + orphaned.length > 0 ? 1 : 0;
} else {
  for (const page of changed) {
    mkdirSync(path.dirname(path.join(docs, page)), { recursive: true });
    writeFileSync(path.join(docs, page), pages.get(page));
  }
  for (const page of orphaned) rmSync(path.join(docs, page));
}
