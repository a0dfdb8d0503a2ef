import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AskfirstError } from '../../src/error.ts';
import { memorySource, randomMemory } from '../../src/lib/bytes.ts';
import { createLocalTime } from '../../src/lib/local-time.ts';
import type { ConsentRecord } from '../../src/model/consent-record.ts';
import { dayOf } from '../../src/model/day.ts';
import { phoneNumberOf } from '../../src/model/number.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Scope } from '../../src/model/scope.ts';
import { createNumberReader } from '../../src/phones/number-reader.ts';
import { readDated } from '../../src/readers/registers/date-orders.ts';
import { registerReaders } from '../../src/readers/registers/index.ts';
import { profiles } from '../../src/readers/registers/profiles/profile.ts';
import type { RegisterCounts, RegisterFile, RegisterOptions } from '../../src/readers/registers/register-reader.ts';
import { SubjectNumbers } from '../../src/readers/registers/subjects.ts';

const registers = path.resolve(import.meta.dirname, '../../fixtures/registers');

/**
 * One register and what is agreed to be read of it: a folder `<reader or profile id>/<case>` with `register.<ext>` and
 * `expected.json`, and `lookup-….<ext>` where other exports hold the numbers.
 */
interface RegisterFixture {
  readonly format: string;
  readonly reader: string;
  readonly name: string;
  readonly file: string;
  readonly lookups: readonly string[];
  readonly expected: string;
  readonly options: RegisterOptions;
}

/** What `options.json` may say; the rest is as on a German company's command line. */
interface GivenOptions {
  readonly region?: string;
  readonly timezone?: string;
  readonly defaultScope?: Scope;
}

export function registerFixtures(): RegisterFixture[] {
  return foldersIn(registers).flatMap((format) =>
    foldersIn(path.join(registers, format)).map((name) => {
      const folder = path.join(registers, format, name);
      const files = readdirSync(folder).sort();
      const register = files.find((file) => file.startsWith('register.')) ?? 'register: no input';
      const given = path.join(folder, 'options.json');
      const options = existsSync(given) ? (JSON.parse(readFileSync(given, 'utf8')) as GivenOptions) : {};
      return {
        format,
        reader: profiles.some(({ id }) => id === format) ? path.extname(register).slice(1) : format,
        name,
        file: path.join(folder, register),
        lookups: files.filter((file) => file.startsWith('lookup-')).map((file) => path.join(folder, file)),
        expected: path.join(folder, 'expected.json'),
        options: optionsOf(options, register),
      };
    }),
  );
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function optionsOf({ region = 'DE', timezone = 'Europe/Berlin', defaultScope }: GivenOptions, file: string): RegisterOptions {
  return { numbers: createNumberReader(region), dates: createLocalTime(timezone), defaultScope, path: file };
}

/** The reader that recognises a register from its first bytes. */
export function recognisedRegister(bytes: Uint8Array): string | undefined {
  return registerReaders.find((reader) => reader.recognises(bytes.subarray(0, 65_536)))?.id;
}

/** A register in memory, as its reader gets it. */
export function registerFile(bytes: Uint8Array): RegisterFile {
  return { head: bytes.subarray(0, 65_536), open: () => memorySource(bytes), openRandom: () => randomMemory(bytes) };
}

/** What a reader makes of a register, in the shape of `expected.json`: also of one it refuses. */
export async function readRegisterFixture({ reader: id, file, lookups, options }: RegisterFixture): Promise<object> {
  try {
    const subjects = new SubjectNumbers();
    const looked: Record<string, readonly Problem[]> = {};
    for (const lookup of lookups) {
      const bytes = readFileSync(lookup);
      const { problems } = await collectRegister(recognisedRegister(bytes) ?? '', registerFile(bytes), { ...options, subjects });
      looked[path.basename(lookup)] = problems;
    }
    subjects.complete = true;
    const { counts, records, problems } = await collectRegister(id, registerFile(readFileSync(file)), { ...options, subjects });
    return { counts, records: records.map(shownRecord), problems, ...(lookups.length > 0 ? { lookups: looked } : {}) };
  } catch (error) {
    if (!(error instanceof AskfirstError)) throw error;
    return { refused: error.code, facts: error.facts };
  }
}

/** What a reader hands on, as plain objects; read anew where dates can only be told with all of them known. */
export async function collectRegister(
  id: string,
  file: RegisterFile,
  options: RegisterOptions,
): Promise<{ readonly counts: RegisterCounts; readonly records: readonly ConsentRecord[]; readonly problems: readonly Problem[] }> {
  const reader = registerReaders.find((one) => one.id === id);
  if (!reader) throw new Error(`no reader is named ${id}`);
  return await readDated(options.path, async (dates) => {
    const records: ConsentRecord[] = [];
    const problems: Problem[] = [];
    const counts = await reader.read(
      file,
      { ...options, ...dates },
      {
        record: (record) => void records.push({ ...record, nameUtf8: undefined }),
        problem: (problem) => void problems.push(problem),
      },
    );
    return { counts, records, problems };
  });
}

/** A record with its number in E.164 and its days as days; what it does not say is left out. */
function shownRecord({
  number,
  day,
  second,
  until,
  evidence,
  name,
  controller,
  proof,
  gaps,
  reversed,
  terms,
  underage,
  ...rest
}: ConsentRecord): object {
  return {
    ...rest,
    ...(proof === 'not-looked-up' ? {} : { proof }),
    ...(gaps === 0 ? {} : { gaps }),
    ...(reversed ? { reversed } : {}),
    number: phoneNumberOf(number),
    ...(day === undefined ? {} : { day: dayOf(day) }),
    ...(second < 0 ? {} : { second }),
    ...(until === undefined ? {} : { until: dayOf(until) }),
    ...(evidence ? { evidence } : {}),
    ...(controller === '' ? {} : { controller }),
    ...(name === '' ? {} : { name }),
    ...(proof === 'not-looked-up' ? {} : { proof }),
    ...(gaps === 0 ? {} : { gaps }),
    ...(reversed ? { reversed } : {}),
    ...(terms === 0 ? {} : { terms }),
    ...(underage ? { underage } : {}),
  };
}
