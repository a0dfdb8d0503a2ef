import type { Report } from '../model/report.ts';
import type { AnnexPart } from './words/annex.ts';
import type { Words } from './words/words.ts';

/** The annex that stands in every report, in the language of the words. */
export function annexOf({ run, summary, execution }: Pick<Report, 'run' | 'summary' | 'execution'>, words: Words): AnnexPart[] {
  const hasRegister = execution.inputs.some(({ role }) => role === 'register');
  return words.annex.parts({ dates: words.dates(summary.dates, hasRegister), privacy: run.privacy });
}
