import type { Report } from '../model/report.ts';
import { hasRegister } from './reservations.ts';
import type { AnnexPart } from './words/annex.ts';
import type { Words } from './words/words.ts';

/** The annex that stands in every report, in the language of the words. */
export function annexOf(report: Pick<Report, 'run' | 'summary' | 'execution'>, words: Words): AnnexPart[] {
  return words.annex.parts({ dates: words.dates(report.summary.dates, hasRegister(report)), privacy: report.run.privacy });
}
