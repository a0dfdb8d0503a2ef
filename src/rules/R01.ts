import type { ConsentStatus } from '../model/consent-status.ts';
import { statusWords } from '../model/consent-words.ts';
import type { Conflict } from '../model/standing.ts';
import { gdpr } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { on } from './words.ts';

/** `status` is that of the record that counts, `other` that of the one it is at odds with. */
export const contradictoryRecords = defineExposureRule<{
  kind: Conflict['kind'];
  records: number;
  status: ConsentStatus;
  other: ConsentStatus;
  on: string;
}>({
  id: 'R01',
  name: 'duplicate-or-contradictory-records',
  title: { en: 'Contradictory or duplicate records', de: 'Widersprüchliche oder doppelte Einträge' },
  classes: ['observed'],
  severity: { of: ({ kind }) => (kind === 'contradictory' ? 'high' : 'low'), all: ['high', 'low'] },
  basis: [gdpr(5, 1, 'd'), gdpr(7, 1), gdpr(7, 3)],
  message: {
    en: ({ kind, records, status, other, on: day }) =>
      kind === 'contradictory'
        ? `The register holds ${records} records for this number that contradict each other: ${statusWords[status].en} ${on.en(day)} and ${statusWords[other].en}. Which came first cannot be told, so the stricter one counts.`
        : `The register holds the same record ${records} times: ${statusWords[status].en} ${on.en(day)}.`,
    de: ({ kind, records, status, other, on: day }) =>
      kind === 'contradictory'
        ? `Das Register führt zu dieser Nummer ${records} Einträge, die sich widersprechen: „${statusWords[status].de}“ ${on.de(day)} und „${statusWords[other].de}“. Welcher zuerst kam, ist nicht erkennbar; daher zählt der strengere.`
        : `Das Register führt denselben Eintrag ${records}-mal: „${statusWords[status].de}“ ${on.de(day)}.`,
  },
  example: { kind: 'contradictory', records: 2, status: 'withdrawn', other: 'given', on: '2026-02-24' },
  why: {
    en: 'Records have to be accurate. Where they contradict each other, nobody can show from the register what the person said last; where one stands there twice, a withdrawal is easily entered in one of them only.',
    de: 'Einträge müssen richtig sein. Wo sie sich widersprechen, lässt sich aus dem Register nicht belegen, was die Person zuletzt erklärt hat; wo sie doppelt stehen, wird ein Widerruf leicht nur bei einem von ihnen eingetragen.',
  },
  remedy: {
    en: 'Clarify from the evidence what was stated when, add the times, and bring the records together.',
    de: 'Anhand der Belege klären, was wann erklärt wurde, Zeitpunkte nachtragen und die Einträge zusammenführen.',
  },
  caution: {
    en: 'That the latest dated record counts, and of undated or simultaneous ones the stricter, is a convention of this audit. A grant followed by a withdrawal is a history and no contradiction.',
    de: 'Dass der jüngste datierte Eintrag zählt, bei undatierten oder gleichzeitigen der strengere, ist eine Festlegung dieser Prüfung. Erteilung und späterer Widerruf sind ein Verlauf, kein Widerspruch.',
  },
  when: {
    high: { en: 'the records contradict each other', de: 'die Einträge widersprechen sich' },
    low: { en: 'the same record stands there several times', de: 'derselbe Eintrag steht mehrfach im Register' },
  },
  judge: ({ standing: { conflict } }) =>
    conflict && {
      kind: conflict.kind,
      records: conflict.records,
      status: conflict.status,
      other: conflict.other,
      on: conflict.on ?? '',
    },
});
