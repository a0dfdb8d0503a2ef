import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/text.ts';
import { legalGround } from '../../src/model/legal-ground.ts';
import { termsAsOf } from '../../src/model/terms.ts';
import { annexOf } from '../../src/reporters/annex.ts';
import { wordsIn } from '../../src/reporters/words/words.ts';
import { acmeAudit, askfirst, folderOf, type ReportDocument, reportIn } from '../cli/program.ts';

describe.each(languages)('the annex in %s', (language) => {
  const words = wordsIn(language);
  let report: ReportDocument;
  let markdown = '';
  let text = '';
  beforeAll(async () => {
    const folder = folderOf();
    const outputs = ['json', 'markdown', 'text'].flatMap((format) => ['-o', `${format}=${path.join(folder, format)}`]);
    await askfirst([...acmeAudit, '--quiet', '--lang', language, ...outputs]);
    report = reportIn(readFileSync(path.join(folder, 'json'), 'utf8'));
    markdown = readFileSync(path.join(folder, 'markdown'), 'utf8');
    text = readFileSync(path.join(folder, 'text'), 'utf8').replaceAll('\n', ' ');
  });

  test('stands last in the JSON report, in its language', () => {
    expect(Object.keys(report).at(-1)).toBe('annex');
    expect(report.run.lang).toBe(language);
    expect(report.annex).toEqual(annexOf(report, words));
    expect(report.annex.length).toBe(6);
  });

  test('stands in the Markdown report, and nothing of it is said there twice', () => {
    const plain = markdown.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    const sentences = report.annex.flatMap(({ title, paragraphs }) => [`### ${title}`, ...paragraphs.map((one) => `- ${one}`)]);
    for (const sentence of sentences) expect(plain.split(`${sentence}\n`).length, sentence).toBe(2);
    const others = plain.split(words.annex.title)[0]!;
    const said = report.annex.flatMap(({ paragraphs }) => paragraphs.join(' ').split(/(?<=[.:]) /));
    expect(said.filter((part) => part.length > 40 && others.includes(part) && !report.annex[4]!.paragraphs[0]!.includes(part))).toEqual([]);
  });

  test('gives every as-of day, each from its data', () => {
    const dates = report.annex[4]!.paragraphs.join(' ');
    const { exports, register } = report.summary.dates;
    for (const day of [exports.first, exports.last, register, termsAsOf, legalGround.privacyFramework.judgment])
      expect(dates).toContain(words.day(day));
    expect(dates).toContain(language === 'de' ? 'bis August 2026' : `up to ${legalGround.asOf}`);
    expect(dates).toContain(language === 'de' ? 'Stand von Juni 2026' : `pending as of ${legalGround.privacyFramework.asOf}`);
    const later = structuredClone(report);
    later.summary.dates.exports.last = '2026-12-31';
    expect(annexOf(later, words)[4]!.paragraphs[0]).toContain(words.day('2026-12-31'));
  });

  test('is pointed to at the end of the summary for people', () => {
    for (const line of words.annex.pointer) expect(text).toContain(line);
    expect(text.indexOf(words.annex.pointer[0]!)).toBeGreaterThan(text.length - 500);
  });

  test('says how names and numbers stand in the report', () => {
    const said = (['masked', 'pseudonym', 'full'] as const).map((privacy) =>
      words.annex.parts({ dates: [], privacy }).at(-1)!.paragraphs.join(' '),
    );
    expect(new Set(said).size).toBe(3);
    expect(said[0]).toBe(report.annex.at(-1)!.paragraphs.join(' '));
  });
});
