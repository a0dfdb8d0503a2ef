import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { estate, inside, leaking } from './estate.ts';
import { askfirst } from './program.ts';

/** Text without its line breaks. */
const flowing = (text: string): string => text.replace(/\s+/g, ' ');

describe('what a report says of the names and numbers in it', () => {
  const cwd = estate(leaking);
  const audited = async (...more: readonly string[]) => {
    const { stdout, stderr } = await askfirst(['audit', ...inside, '-o', 'markdown=r.md', ...more], { cwd });
    return { text: flowing(stdout), document: flowing(readFileSync(path.join(cwd, 'r.md'), 'utf8')), stderr };
  };

  test('in full is a warning, on standard error too', async () => {
    const said = { en: 'shows names and numbers in full (purpose: Auskunft)', de: 'zeigt Namen und Nummern ungekürzt (Zweck: Auskunft)' };
    for (const language of ['en', 'de'] as const) {
      const { text, document, stderr } = await audited('--privacy', 'full', '--purpose', 'Auskunft', '--lang', language);
      for (const one of [text, document, stderr]) expect(one).toContain(said[language]);
      expect(stderr).toMatch(/^(?:warning|Warnung): /);
    }
  });

  test('under pseudonyms is whether their ids compare, and never the key', async () => {
    const { text, document, stderr } = await audited('--privacy', 'pseudonym');
    for (const one of [text, document]) expect(one).toContain('ids compare with no other report');
    expect(stderr).not.toContain('warning');
    await askfirst(['key', 'new', 'my.key'], { cwd });
    const keyed = await audited('--privacy', 'pseudonym', '--key-file', 'my.key');
    const secret = readFileSync(path.join(cwd, 'my.key'), 'utf8').trim();
    for (const one of [keyed.text, keyed.document]) {
      expect(one).toContain('a key file of whoever ran the audit: the same value has the same id');
      expect(one).not.toContain(secret);
    }
  });

  test('masked is nothing, for it can be seen', async () => {
    const { text, document } = await audited();
    for (const one of [text, document]) expect(one).not.toMatch(/pseudonym|in full/);
  });
});
