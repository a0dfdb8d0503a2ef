import { type NumberKey, phoneNumberOf } from '../../src/model/number.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import { maskOf } from '../../src/privacy/mask.ts';
import { numberRules } from '../../src/rules/index.ts';
import { say } from '../../src/rules/rule.ts';
import type { Order } from './audit.ts';
import { fingerprint, graded } from './findings.ts';
import type { Judged } from './judge.ts';

/** The findings about numbers over all devices, with the figures over them. */
export interface Copies {
  readonly findings: readonly Finding[];
  readonly summary: Report['summary']['duplicates'];
}

/** A number on one device: how many entries hold it, and where the first of them stands. */
interface Copy {
  readonly number: NumberKey;
  readonly entries: number;
  readonly source: Finding['source'] & object;
}

/** The numbers of a device that count, in the order of the report. */
export function copiesOn(judged: readonly Judged[]): Copy[] {
  const counted = judged.filter(({ exposure, exempt }) => exposure.kind === 'number' && !exempt);
  return counted.map(({ exposure: { key, places } }) => {
    const { path, line } = places[0]!;
    return { number: key, entries: new Set(places.map(({ contact }) => contact)).size, source: { path, line } };
  });
}

/** Every number that stands in more than one entry, by its first place. @param copies device after device */
export function findingsOfCopies(copies: readonly Copy[], { policy, privacy, language }: Order): Copies {
  const byNumber = new Map<NumberKey, Copy[]>();
  for (const copy of copies) {
    const known = byNumber.get(copy.number);
    if (known) known.push(copy);
    else byNumber.set(copy.number, [copy]);
  }
  const copied = [...byNumber.values()].map((same) => ({
    ...same[0]!,
    entries: same.reduce((sum, { entries }) => sum + entries, 0),
    devices: same.length,
  }));
  const several = copied.filter(({ entries }) => entries > 1);
  const onLine = new Map<string, number>();
  const findings = several.flatMap(({ number, source, entries, devices }) => {
    const place = JSON.stringify(source);
    const ordinal = onLine.get(place) ?? 0;
    onLine.set(place, ordinal + 1);
    return numberRules.flatMap((rule) => {
      const args = rule.judge({ entries, devices });
      const severity = args && graded(policy, rule.id, rule.severity);
      if (!args || !severity) return [];
      return {
        id: fingerprint(rule.id, '', source.path, source.line, ordinal),
        rule: rule.id,
        severity,
        verdict: null,
        device: null,
        number: maskOf(privacy, new Uint8Array()).number(phoneNumberOf(number)),
        contact: null,
        source,
        alsoAt: [],
        record: null,
        args: { ...args },
        message: say(rule, language, args),
      };
    });
  });
  const entries = several.reduce((sum, one) => sum + one.entries, 0);
  return { findings, summary: policy.severities['C15'] === 'off' ? null : { numbers: several.length, entries } };
}
