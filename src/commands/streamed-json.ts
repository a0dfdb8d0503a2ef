import { headOf } from '../audit/conclusion.ts';
import type { AuditRequest } from '../audit/request.ts';
import type { Encoded } from '../lib/escape/encoded.ts';
import type { OutputFile } from '../lib/output-files.ts';
import { Spool } from '../lib/spool.ts';
import type { Report } from '../model/report.ts';
import { jsonHead, jsonTail } from '../reporters/json.ts';
import { written } from './outputs.ts';

/** A JSON report whose findings are written while they are found, instead of being kept and copied. */
export interface StreamedJson {
  readonly spool: Spool;
  /** Writes what stands after the findings, and the head anew: the id of the run is known at the end only. */
  finish(report: Report): void;
}

/** The bytes equal those of the JSON reporter, which renders a finished report (test/cli/outputs.test.ts). */
export function streamedJson(request: AuditRequest, file: OutputFile): StreamedJson {
  const write = ({ text }: Encoded<'json'>): void => written(file.path, () => file.write(Buffer.from(text)));
  write(jsonHead(headOf(request, [])));
  const guarded = {
    get length() {
      return file.length;
    },
    write: (bytes: Uint8Array) => written(file.path, () => file.write(bytes)),
    read: (into: Uint8Array, at: number) => file.read(into, at),
  };
  return {
    spool: new Spool(guarded),
    finish(report) {
      if (report.findings.bytes > 0) file.rewind(2);
      for (const part of jsonTail(report)) write(part);
      written(file.path, () => file.patch(0, Buffer.from(jsonHead(report).text)));
    },
  };
}
