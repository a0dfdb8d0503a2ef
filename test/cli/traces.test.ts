import { describe, expect, test } from 'vitest';
import { estate, inventory, known, quiet } from './estate.ts';
import { flowing } from './flowing.ts';
import { audit } from './mistakes.ts';
import { askfirst, audited, type ReportDocument } from './program.ts';

const traced = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Sven Tränkle', `TEL;waid=491713920001:${known}`, 'END:VCARD', ''].join('\r\n');

function company(...rows: readonly string[]): string {
  return estate({ ...quiet, 'phones/D-1/contacts.vcf': traced, 'devices.csv': inventory(...rows) });
}

async function deviceOf(row: string): Promise<{ report: ReportDocument; device: ReportDocument['devices'][number] }> {
  const report = await audited(audit().slice(1), { cwd: company(row) });
  return { report, device: report.devices[0]! };
}

describe.concurrent('traces of WhatsApp in an export', () => {
  test('are counted by kind on the device and raise its likelihood', async () => {
    const { device } = await deviceOf('D-1,whatsapp,limited');
    expect([device.evidence, device.risk.likelihood]).toEqual([{ waid: 1 }, 3]);
  });

  test.each(['D-1,none,full', 'D-1,business-platform,', 'D-1,whatsapp,none'])('contradict an inventory that says %s', async (row) => {
    const { report, device } = await deviceOf(row);
    expect(report.findings.filter(({ rule }) => rule === 'D12')).toMatchObject([
      { severity: 'medium', device: 'D-1', args: { traces: 1 } },
    ]);
    expect([device.exposures.outOfReach, device.leaking, report.decision.exitCode]).toEqual([1, false, 1]);
  });

  test.each([
    ['en', "1 number with WhatsApp's own id", 'holds or held'],
    ['de', '1 Nummer mit Kennung von WhatsApp', 'kennt oder kannte'],
  ])('are told in summary, Markdown and inspect (%s)', async (language, line, meaning) => {
    const cwd = company('D-1,whatsapp,full');
    for (const format of ['text', 'markdown']) {
      const { stdout } = await askfirst(audit('-o', format, '--lang', language), { cwd });
      expect(flowing(stdout)).toContain(`D-1: ${line}`);
      expect(flowing(stdout)).toContain(meaning);
    }
    expect((await askfirst(['inspect', 'phones', '--lang', language], { cwd })).stdout).toContain(line);
  });

  test('stand with the contact when inspect lists contacts', async () => {
    const { stdout } = await askfirst(['inspect', 'phones', '-o', 'json', '--contacts'], { cwd: company('D-1,whatsapp,full') });
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ evidence: { waid: 1 }, contacts: [{ evidence: ['waid'] }] }] });
  });

  test('are not spoken of where there are none', async () => {
    const { stdout } = await askfirst(audit(), { cwd: estate(quiet) });
    expect(stdout).not.toMatch(/traces/i);
  });
});
