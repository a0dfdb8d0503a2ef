import type { Finding, Report } from '../../model/report.ts';
import { eachFinding } from '../findings.ts';
import { type Exposure, exposuresOf } from './exposures.ts';
import { GravestOf } from '../gravest-of.ts';

/** What a finding that stands on the sheet of further actions is about; a verdict: a number that it was given. */
type Area = 'outOfReach' | 'otherBasis' | 'exempt' | 'covered' | 'numbers' | 'recipients' | 'registers';

export interface FurtherAction extends Exposure {
  readonly area: Area;
}

/** The findings of a report by the sheets of the action list. */
export interface Actions {
  /** Findings about each device itself, by its position in `devices`. */
  readonly devices: readonly (readonly Finding[])[];
  readonly uncovered: GravestOf<Exposure>;
  readonly unverified: GravestOf<Exposure>;
  readonly further: GravestOf<FurtherAction>;
  /** Notes, which call for nothing and are left out. */
  readonly notes: number;
}

/** Reads the findings once, one by one; of each sheet no more than `most` rows are kept. */
export function collectActions({ devices, findings }: Report, most: number): Actions {
  const uncovered = new GravestOf<Exposure>(most);
  const unverified = new GravestOf<Exposure>(most);
  const further = new GravestOf<FurtherAction>(most);
  let notes = 0;

  function exposure(one: Exposure): void {
    const { verdict, severity } = one.lead;
    if (verdict === 'uncovered') uncovered.add(severity, one);
    else if (verdict === 'unverified') unverified.add(severity, one);
    else if (verdict !== null && (severity !== 'info' || verdict === 'otherBasis')) further.add(severity, { ...one, area: verdict });
    else notes += 1 + one.others.length;
  }

  function ofDevice(index: number): readonly Finding[] {
    const about: Finding[] = [];
    for (const one of exposuresOf(notAboutDevice(eachFinding(findings.ofDevice(index)), about))) exposure(one);
    return about;
  }

  function general(lines: Iterable<Uint8Array>, area: Area): void {
    for (const lead of eachFinding(lines)) {
      if (lead.severity === 'info') notes++;
      else further.add(lead.severity, { lead, others: [], area });
    }
  }

  const aboutDevices = devices.map((_, index) => ofDevice(index));
  general(findings.ofNumbers(), 'numbers');
  general(findings.ofRecipients(), 'recipients');
  general(findings.ofNoDevice(), 'registers');
  return { devices: aboutDevices, uncovered, unverified, further, notes };
}

/** Hands on the findings about numbers; those about the device itself are put aside. */
function* notAboutDevice(findings: Iterable<Finding>, aside: Finding[]): Generator<Finding> {
  for (const finding of findings) {
    if (finding.verdict === null) aside.push(finding);
    else yield finding;
  }
}
