import type { Finding, Report } from '../src/model/report.ts';
import type { ReportDocument } from './cli/program.ts';

/** A written report as reporters get it. */
export function reportOf({ findings, ...rest }: ReportDocument): Report {
  const encoder = new TextEncoder();
  const lines = (all: readonly Finding[]): Uint8Array[] => all.map((finding) => encoder.encode(`${JSON.stringify(finding)},\n`));
  const general = findings.filter(({ device }) => device === null);
  return {
    ...rest,
    findings: {
      bytes: lines(findings).reduce((sum, { length }) => sum + length, 0),
      all: () => lines(findings),
      ofDevice: (index) => lines(findings.filter(({ device }) => device === rest.devices[index]?.id)),
      ofNumbers: () => lines(general.filter(({ rule }) => rule === 'C15')),
      ofRecipients: () => lines(general.filter(({ rule }) => rule === 'D07')),
      ofNoDevice: () => lines(general.filter(({ rule }) => rule !== 'C15' && rule !== 'D07')),
    },
  };
}
