import { describe, expect, test } from 'vitest';
import { ruleText } from '../../src/commands/rule-text.ts';
import { terminal, type TerminalText } from '../../src/lib/escape/terminal.ts';
import { languages } from '../../src/lib/text.ts';
import { rules } from '../../src/rules/index.ts';

const same = (text: TerminalText): TerminalText => text;
const plain = { strong: same, alarm: same };

describe.each(languages)('the page of every rule on a terminal (%s)', (language) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s fits 80 columns, and no address is broken', (_, rule) => {
    const lines = ruleText(rule, language, plain).text.split('\n');
    for (const line of lines.filter((one) => !one.trim().startsWith('https://'))) expect(line.length, line).toBeLessThanOrEqual(80);
    const addresses = new Set(rule.basis.flatMap(({ source }) => source.url?.[language] ?? []));
    expect(lines.filter((line) => line.startsWith('    https://')).map((line) => line.trim())).toEqual([...addresses]);
  });
});

test('what is arguable of several provisions alike is said once, with their names', () => {
  const text = ruleText(
    rules.find(({ id }) => id === 'D02')!,
    'en',
    plain,
  );
  expect(text.text).toContain('Arguable (GDPR Art. 26; GDPR Art. 28): how the roles');
});

test('headings stand out', () => {
  const { text } = ruleText(rules[0]!, 'en', { ...plain, strong: (title) => terminal`<${title}>` });
  expect(text).toContain('<Why it matters>\n');
  expect(text).toContain('<Basis>\n');
});
