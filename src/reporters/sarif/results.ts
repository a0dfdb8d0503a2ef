import type { Encoded } from '../../lib/escape/encoded.ts';
import { jsonOf } from '../../lib/escape/json.ts';
import { forSarif } from '../../lib/escape/sarif.ts';
import type { Finding, Report } from '../../model/report.ts';
import { mainInput, told } from '../ci/told.ts';
import { eachFinding } from '../findings.ts';
import type { Wording } from '../reporter.ts';
import { ciWords } from '../words/ci.ts';
import type { Places } from './places.ts';
import { levels } from './rules.ts';

/** Every finding as a result, one by one. Those of no place stand at an input, for GitHub refuses results without a file. */
export function* results(report: Report, wording: Wording, places: Places): Generator<Encoded<'json'>> {
  const elsewhere = mainInput(report.execution.inputs);
  const ruleIndex = new Map(wording.rules.map(({ id }, index) => [id, index]));
  for (const finding of eachFinding(report.findings.all())) {
    const { id, rule, severity, device, source } = finding;
    const index = ruleIndex.get(rule);
    yield jsonOf({
      ruleId: rule,
      ...(index === undefined ? {} : { ruleIndex: index }),
      level: levels[severity],
      message: { text: forSarif(told(finding, wording)) },
      locations: [
        {
          physicalLocation: places.physical(source?.path ?? elsewhere, source?.line ?? 0),
          ...(device === null ? {} : { logicalLocations: [places.logical(device)] }),
        },
      ],
      ...related(finding, wording, places),
      partialFingerprints: { 'askfirst/v1': id, primaryLocationLineHash: id },
      properties: propertiesOf(finding),
    });
  }
}

function related({ alsoAt, record }: Finding, { language }: Wording, places: Places): object {
  const listed = [
    ...alsoAt.map((source) => ({ source, said: ciWords.alsoAt[language] })),
    ...(record === null ? [] : [{ source: record, said: ciWords.record[language] }]),
  ];
  if (listed.length === 0) return {};
  return {
    relatedLocations: listed.map(({ source, said }, index) => ({
      id: index + 1,
      message: { text: said },
      physicalLocation: places.physical(source.path, source.line),
    })),
  };
}

function propertiesOf({ severity, verdict, device, number, contact }: Finding): object {
  return {
    severity,
    ...(verdict === null ? {} : { verdict }),
    ...(device === null ? {} : { device: forSarif(device) }),
    ...(number === null ? {} : { number: forSarif(number) }),
    ...(contact === null ? {} : { contact: forSarif(contact) }),
  };
}
