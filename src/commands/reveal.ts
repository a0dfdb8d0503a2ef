import { audit as runAudit } from '../audit.ts';
import { AskfirstError } from '../error.ts';
import type { CsvDialectName } from '../lib/escape/csv.ts';
import { terminal } from '../lib/escape/terminal.ts';
import type { Report } from '../model/report.ts';
import { isPseudonym, PseudonymSearch } from '../privacy/pseudonyms.ts';
import { readIn, requestOf } from './audit-request.ts';
import { invalid } from './choices.ts';
import type { Context } from './context.ts';
import { keyIn } from './key-file.ts';
import { RevealOutput } from './reveal-output.ts';
import { type PseudonymousReport, readPseudonymous } from './reveal-report.ts';
import { valuesOf } from './reveal-values.ts';
import { changedText } from './reveal-words.ts';
import { dayOption } from './settings.ts';

/**
 * `askfirst reveal <report> <path...>`: tells whom the pseudonyms of a report stand for, by auditing the same inputs once
 * more under `full` and making the pseudonym of every value. Nothing but what was asked for is written.
 */
export async function reveal(context: Context): Promise<number> {
  const {
    arguments: [path = '', ...paths],
    options,
    io,
    language,
    jsonLanguage,
    version,
  } = context;
  const { keyFile } = options;
  const purpose = options.purpose?.trim();
  if (!purpose) throw new AskfirstError('reveal-purpose-missing');
  if (keyFile === undefined) throw new AskfirstError('reveal-key-missing');
  const key = keyIn(keyFile, paths);
  const report = readPseudonymous(path);
  const wanted = wantedOf(options.only ?? [], report, path);
  const request = await requestOf(
    { ...context, arguments: paths },
    { privacy: 'full', key: new Uint8Array(), pseudonyms: undefined, purpose },
  );
  const on = dayOption(undefined, request.timezone, io.now());
  const list = { purpose, on, report: path, version, language, jsonLanguage, csvDialect: options.csvDialect as CsvDialectName };
  const output = new RevealOutput(list, context, [...readIn(request, keyFile), path]);
  const interrupted = io.onInterrupt(() => output.discard());
  try {
    const { report: full, close } = await runAudit(request);
    try {
      const search = new PseudonymSearch(key, wanted);
      for (const named of valuesOf(full)) {
        const pseudonym = search.of(named);
        if (pseudonym !== undefined) await output.row({ pseudonym, ...named });
        if (search.left === 0) break;
      }
      await output.finish({ told: wanted.size - search.left, asked: wanted.size });
      const changed = changedInputs(report, full);
      if (changed > 0) io.note(terminal`${changedText[language](changed)}`);
      return search.left > 0 ? 3 : 0;
    } finally {
      close();
    }
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    interrupted();
  }
}

/** @throws AskfirstError `option-invalid`, `reveal-not-in-report` */
function wantedOf(only: readonly string[], { pseudonyms }: PseudonymousReport, path: string): ReadonlySet<string> {
  for (const pseudonym of only) {
    if (!isPseudonym(pseudonym)) throw invalid('--only', pseudonym, 'number-…, name-…, raw-… (16 × 0–9, a–f)');
    if (!pseudonyms.has(pseudonym)) throw new AskfirstError('reveal-not-in-report', { pseudonym, path });
  }
  return only.length > 0 ? new Set(only) : pseudonyms;
}

/** How many inputs of the report are not among those of this run, byte for byte. */
function changedInputs({ inputs }: PseudonymousReport, { execution }: Report): number {
  const given = new Set(execution.inputs.map(({ sha256 }) => sha256));
  return [...inputs].filter((sha256) => !given.has(sha256)).length;
}
