import { expect, test } from 'vitest';
import { cliPage } from '../../src/commands/cli-page.ts';
import { auditOptions, globalOptions, inspectOptions, rulesOptions } from '../../src/commands/options.ts';
import { commands } from '../../src/commands/program.ts';
import { errorTexts } from '../../src/error-texts.ts';
import { languages } from '../../src/lib/text.ts';
import { bannedWords } from '../banned-words.ts';

test.each(languages)('the page in %s names every command and option with its meaning, values and default', (language) => {
  const page = cliPage(language);
  for (const { name, says } of commands) {
    expect(page).toContain(`## ${name}\n`);
    expect(page.toLowerCase()).toContain(says[language].toLowerCase());
  }
  for (const { flags, says, choices = [], fallback } of [...globalOptions, ...auditOptions, ...inspectOptions, ...rulesOptions]) {
    const line = page.split('\n').find((one) => one.startsWith(`- \`${flags}\`: ${says[language]}`));
    expect(line, flags).toBeDefined();
    for (const value of [...choices, ...(fallback === undefined ? [] : [fallback])]) expect(line).toContain(`\`${value}\``);
  }
});

test.each(languages)('the page in %s explains every exit code an error can have', (language) => {
  const page = cliPage(language);
  for (const code of new Set(Object.values(errorTexts).map(({ exit }) => exit))) expect(page).toContain(`\n- \`${code}\`: `);
});

test.each(languages)('the page in %s passes no verdict of law', (language) => {
  expect(bannedWords(cliPage(language), language)).toEqual([]);
});
