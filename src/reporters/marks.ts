import type { DeviceReport } from '../model/report.ts';
import type { Words } from './words/words.ts';

/** What has to be said beside a device's figures, so that they are not mistaken for more than they are. */
export function marksOf({ assumed, complete, posture, selection }: DeviceReport, words: Words): string[] {
  return [
    ...(assumed ? [words.assumedMark] : []),
    ...(posture.reach === 'limited' ? [selection === 'counted' ? words.selectedMark : words.limitedMark] : []),
    ...(complete ? [] : [words.incompleteMark]),
  ];
}
