import type { Language } from '../lib/text.ts';
import type { Context } from './context.ts';
import { progressOn } from './progress.ts';
import { readSaved } from './saved/report.ts';
import { withOutputs, writeReports } from './write-reports.ts';

/**
 * `askfirst render`: writes reports again from a saved JSON report, byte by byte as the audit itself would. The exit code
 * tells whether they were written, not what the audit decided.
 */
export async function render(context: Context): Promise<number> {
  const file = context.arguments[0]!;
  const tell = progressOn(context.io, context.options.progress === 'auto' && !context.options.quiet, context.language);
  return await withOutputs(context, [file, ...context.settings.map(({ path }) => path)], async (outputs) => {
    const { report, close } = await readSaved(file, context.options.lang as Language | undefined);
    try {
      await writeReports(report, outputs, { ...context, jsonLanguage: report.run.lang }, tell);
      return 0;
    } finally {
      close();
    }
  });
}
