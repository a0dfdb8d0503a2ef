import { AskfirstError } from '../error.ts';
import { createLocalTime } from '../lib/local-time.ts';
import { numberOfDay } from '../model/day.ts';
import type { FoundFile } from '../model/found-device.ts';
import type { Problem } from '../model/problem.ts';
import { readDated } from '../readers/registers/date-orders.ts';
import { registerReaders } from '../readers/registers/index.ts';
import { joined } from '../registers/joined.ts';
import { indexed } from '../registers/register-index.ts';
import { registerReading, type RegisterTask } from '../workers/register-part.ts';
import type { EvidenceFolder } from './evidence-folder.ts';
import { openNamed, wordedProblems } from './inputs.ts';
import type { InspectedFile, InspectRequest } from './inspect.ts';
import { registerMapping } from './mapping-report.ts';
import { mappingOf, readerOf } from './register-mapping.ts';
import { registerQuality } from './register-quality.ts';

/**
 * Reads a file as a register and counts how good it is; undefined when no reader of registers takes it. Exports are not
 * joined.
 */
export async function inspectRegister(...asked: Parameters<typeof inspectedRegister>): Promise<InspectedFile | undefined> {
  const [, path, request] = asked;
  try {
    return await inspectedRegister(...asked);
  } catch (error) {
    if (!(error instanceof AskfirstError) || error.code !== 'register-lookup-missing') throw error;
    const missing: Problem = { level: 'lost', code: 'phone-export-missing', line: 0, facts: error.facts };
    const problems = wordedProblems([missing], { language: request.language, privacy: 'full' });
    return { path, role: 'register', format: String(error.facts['profile']), encoding: '', records: 0, phones: 0, problems };
  }
}

async function inspectedRegister(
  file: FoundFile,
  path: string,
  request: InspectRequest,
  evidence: EvidenceFolder | undefined,
): Promise<InspectedFile | undefined> {
  const input = openNamed(file.path);
  if (!registerReaders.some((one) => one.recognises(input.head))) return undefined;
  const mapping = mappingOf(file.path, request.registerMaps);
  const reader = readerOf(input, mapping, request.language);
  const asOf = numberOfDay(request.asOf);
  const { region, timezone, dateOrder } = request;
  const controllers = request.controller === undefined ? [] : [request.controller];
  const defaultScope = request.registerScope ?? 'none';
  const task: RegisterTask = { path: file.path, register: 0, region, timezone, defaultScope, controllers, mapping, dateOrder, asOf };
  const attempt = readDated(file.path, async (found) => {
    const reading = registerReading({ ...task, ...found }, createLocalTime(timezone), { proofs: evidence });
    return reading.whole(await reader.read(input, reading.options, reading.sink));
  });
  const inspected = await (reader.id === 'json' ? orNoRegister(attempt) : attempt);
  if (!inspected || Object.keys(inspected.counts.mapping).length === 0) return undefined;
  const { parts, counts, problems } = inspected;
  input.finish();
  const [{ report: quality }] = registerQuality(indexed(joined([parts])), [{ path, counts, problems }], asOf, undefined) as [
    ReturnType<typeof registerQuality>[number],
  ];
  const { format, encoding, rows } = counts;
  return {
    path,
    role: 'register',
    format,
    encoding,
    records: rows,
    phones: quality.numbers,
    mapping: registerMapping(counts.mapping, mapping),
    quality,
    problems: wordedProblems(problems, { language: request.language, privacy: 'full' }),
  };
}

/** Any JSON is read as a register by its keys, and much that holds telephone numbers says nothing of consent. */
async function orNoRegister<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AskfirstError && error.code === 'register-status-missing') return undefined;
    throw error;
  }
}
