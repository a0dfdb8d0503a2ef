import { severities } from '../../model/verdict.ts';
import { annexOf } from '../annex.ts';
import { mappedColumns } from '../mapping.ts';
import { deviations } from '../policy.ts';
import { privacyNotice } from '../privacy.ts';
import { sheetColumns, sheetNames, sheetTexts, sheetWords } from '../words/xlsx.ts';
import { columnsOf, type Draft, restOf } from './draft.ts';
import type { Row, Sheet } from './layout.ts';

const columns = { role: 30, input: 90, device: 16, format: 20, encoding: 14, records: 11, bytes: 13, hash: 68, mapping: 70 };

/** How the result was found, what it does not say, and every file it was made from. */
export function methodSheet(draft: Draft): Sheet {
  const { report, most, language, words } = draft;
  const { inputs } = report.execution;
  const heads = columnsOf(columns, draft);
  const told: Row[] = [
    { cells: [sheetColumns.item[language], sheetColumns.value[language]], strong: true },
    ...topics(draft).flatMap(([topic, paragraphs]) => paragraphs.map((text, index) => ({ cells: [index === 0 ? topic : null, text] }))),
  ];
  const sources = inputs.slice(0, most).map((input): Row => {
    const { role, path, device, format, encoding, records, bytes, sha256, mapping } = input;
    const mapped = mapping ? `${words.mappedBy(mapping.file)}: ${mappedColumns(mapping)}` : null;
    return { cells: [words.roles[role], path, device, format, encoding, records, bytes, sha256, mapped] };
  });
  const rest = restOf(sources.length, inputs.length, draft).map((text) => ({ cells: [null, text] }));
  return {
    name: sheetNames.method[language],
    widths: heads.map(({ width }) => width),
    rows: [...told, { cells: [] }, { cells: heads.map(({ head }) => head), strong: true }, ...sources, ...rest],
    frozen: false,
    table: { head: told.length + 1, length: sources.length, total: inputs.length },
  };
}

function topics(draft: Draft): [topic: string, paragraphs: readonly string[]][] {
  const { report, language, words } = draft;
  const { tool, run } = report;
  const days = severities.map((severity) => `${words.severities[severity]} ${words.number(run.engagement.dueDays[severity])}`);
  return [
    [sheetWords.tool[language], [`${tool.name} ${tool.version}`]],
    [words.methodTitle, [...words.method, ...words.settings(run)]],
    [sheetWords.policy[language], [words.policy.evidence(run.evidenceGrades), ...deviations(run, words)]],
    [sheetWords.privacy[language], [privacyNotice(run, language)?.text ?? sheetWords.masked[language]]],
    [sheetWords.proposals[language], [sheetTexts.proposals[language]({ days: days.join(', ') })]],
    ...annexOf(report, words).map(({ title, paragraphs }): [string, readonly string[]] => [title, paragraphs]),
  ];
}
