import { AskfirstError } from '../error.ts';
import { createLocalTime } from '../lib/local-time.ts';
import type { ConsentRecord } from '../model/consent-record.ts';
import type { FoundFile } from '../model/found-device.ts';
import type { Problem } from '../model/problem.ts';
import type { Scope } from '../model/scope.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import { readDated } from '../readers/registers/date-orders.ts';
import { registerReaders } from '../readers/registers/index.ts';
import { openNamed, wordedProblems } from './inputs.ts';
import type { InspectedFile, InspectRequest } from './inspect.ts';
import { mappingOf, mappingReport, readerOf } from './register-mapping.ts';

/** Reads a file as a register; undefined when no reader of registers takes it. Exports are not joined. */
export async function inspectRegister(file: FoundFile, path: string, request: InspectRequest): Promise<InspectedFile | undefined> {
  try {
    return await inspectedRegister(file, path, request);
  } catch (error) {
    if (!(error instanceof AskfirstError) || error.code !== 'register-lookup-missing') throw error;
    const missing: Problem = { level: 'lost', code: 'phone-export-missing', line: 0, facts: error.facts };
    const problems = wordedProblems([missing], request.language);
    return { path, role: 'register', format: String(error.facts['profile']), encoding: '', records: 0, phones: 0, problems };
  }
}

async function inspectedRegister(file: FoundFile, path: string, request: InspectRequest): Promise<InspectedFile | undefined> {
  const input = openNamed(file.path);
  if (!registerReaders.some((one) => one.recognises(input.head))) return undefined;
  const mapping = mappingOf(file.path, request.registerMaps);
  const reader = readerOf(input, mapping, request.language);
  const reading = readDated(file.path, async (found) => {
    const [read, listed] = [new Set<number>(), [] as Problem[]];
    const options = { ...registerOptions(request), path: file.path, mapping, ...found };
    const sink = { record: ({ number }: ConsentRecord) => void read.add(number), problem: (one: Problem) => void listed.push(one) };
    return { counts: await reader.read(input, options, sink), numbers: read, problems: listed };
  });
  const inspected = await (reader.id === 'json' ? orNoRegister(reading) : reading);
  if (!inspected || Object.keys(inspected.counts.mapping).length === 0) return undefined;
  const { counts, numbers, problems } = inspected;
  input.finish();
  const { format, encoding, rows } = counts;
  return {
    path,
    role: 'register',
    format,
    encoding,
    records: rows,
    phones: numbers.size,
    mapping: mappingReport(counts.mapping, mapping),
    problems: wordedProblems(problems, request.language),
  };
}

function registerOptions({ region, timezone, registerScope, dateOrder }: InspectRequest) {
  const defaultScope: Scope = registerScope ?? 'none';
  return { numbers: createNumberReader(region), dates: createLocalTime(timezone), defaultScope, dateOrder };
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
