/** The last results in bench/README.md, each between two comments that name it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { inBench } from './programs.js';

const readme = inBench('README.md');

/** @param {string} name @param {string} text */
export function record(name, text) {
  writeFileSync(readme, withSection(readFileSync(readme, 'utf8'), name, text));
  console.error(`bench/README.md: ${name}`);
}

/**
 * @param {string} page
 * @param {string} name
 * @param {string} text
 * @returns {string} the page with the text in place of what stood in the section
 */
export function withSection(page, name, text) {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no section between ${begin} and ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${text.trim()}\n\n${page.slice(to)}`;
}
