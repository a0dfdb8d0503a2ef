import { audit as runAudit } from '../audit.ts';
import { disclosureOf, readIn, requestOf } from './audit-request.ts';
import type { Context } from './context.ts';
import { streamedJson } from './streamed-json.ts';
import { withOutputs, writeReports } from './write-reports.ts';

/** `askfirst audit`: reads, judges, writes the reports, and answers with the exit code of DESIGN §3. */
export async function audit(context: Context): Promise<number> {
  const request = await requestOf(context, disclosureOf(context));
  return await withOutputs(context, readIn(request, context.options.keyFile), async (outputs) => {
    const streamed = outputs.files.find(({ format }) => format.id === 'json');
    const json = streamed && streamedJson(request, streamed.file);
    const { report, close } = await runAudit(request, json?.spool);
    try {
      json?.finish(report);
      await writeReports(report, outputs, context, request.progress, streamed?.file);
      return report.decision.exitCode;
    } finally {
      close();
    }
  });
}
