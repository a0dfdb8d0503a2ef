import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../src/lib/bytes.ts';
import { createLocalTime } from '../src/lib/local-time.ts';
import { parseConfig } from '../src/policy/config-file.ts';
import { parsePolicy } from '../src/policy/policy-file.ts';
import { possibleGrades } from '../src/rules/grades.ts';
import { readInventoryCsv } from '../src/readers/inventories/csv.ts';
import { bannedWords } from './banned-words.ts';
import { readRegister } from './readers/registers/read.ts';

const root = path.resolve(import.meta.dirname, '..');
const docs = (readdirSync(path.join(root, 'docs'), { recursive: true }) as string[]).map((name) => `docs/${name.replaceAll('\\', '/')}`);
const pages = ['README.md', 'CHANGELOG.md', ...docs].filter((page) => page.endsWith('.md'));
const text = (page: string): string => readFileSync(path.join(root, page), 'utf8');
const readme = text('README.md');

/** The examples of the README in a language of code blocks. */
function examples(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, example]) => example!);
}

describe.each(pages)('%s', (page) => {
  test('names no file that is not there', () => {
    const named = [...text(page).matchAll(/`((?:src|test|docs|fixtures|scripts|bench)\/[\w./-]+)`/g)].map(([, file]) =>
      path.join(root, file!),
    );
    const linked = [...text(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, file]) => path.join(root, path.dirname(page), file!));
    expect([...named, ...linked].filter((file) => !existsSync(file))).toEqual([]);
  });

  test('links no heading that is not there', () => {
    const anchors = [...text(page).matchAll(/\]\(([^)#:]*)#([^)]+)\)/g)].map(([, file, anchor]) => ({ file, anchor }));
    for (const { file, anchor } of anchors) {
      const target = file === '' ? page : path.posix.join(path.dirname(page), file!);
      const headings = [...text(target).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.toLowerCase().replaceAll(' ', '-'));
      expect(headings).toContain(anchor);
    }
  });

  test('passes no verdict of law', () => {
    const prose = text(page).replace(/```[^]*?```|`[^`\n]*`/g, '');
    expect([...bannedWords(prose, 'en'), ...bannedWords(prose, 'de')]).toEqual([]);
  });
});

describe('the README', () => {
  test('shows a register and an inventory that are read whole', () => {
    const [register, inventory] = examples('csv');
    expect(readRegister(register!)).toMatchObject({ problems: [], counts: { begun: 4, rows: 4 } });
    const { rows, problems } = readInventoryCsv(() => memorySource(Buffer.from(inventory!)), {
      dates: createLocalTime('Europe/Berlin'),
      path: 'devices.csv',
    });
    expect([rows.length, problems]).toEqual([2, []]);
  });

  test('shows a policy and a configuration that are accepted', () => {
    const [policy, config] = examples('yaml')[0]!.split('\n\n');
    expect(parsePolicy(policy!, 'policy.yaml', possibleGrades()).ownNumbers).toEqual(['+49 221 4710100']);
    expect(parseConfig(config!, 'askfirst.yaml')).toMatchObject({ lang: 'de', failOn: 'high' });
  });

  test('gives every dependency its reason', () => {
    const { dependencies, devDependencies } = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;
    const builtOn = /## Built on\n([^]*?)\n## /.exec(readme)![1]!.replace('`@types/*`', '@types');
    for (const name of Object.keys({ ...dependencies, ...devDependencies }))
      expect(builtOn).toContain(name.replace(/^@types\/.*/, '@types'));
  });

  test('stays short enough to be read', () => expect(readme.split('\n').length).toBeLessThanOrEqual(200));
});
