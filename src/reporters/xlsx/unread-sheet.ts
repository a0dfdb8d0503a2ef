import type { Cell } from '../../lib/escape/cell.ts';
import type { InputReport, ProblemReport } from '../../model/report.ts';
import { problemIn } from '../findings.ts';
import { sheetNames, sheetWords } from '../words/xlsx.ts';
import { columnsOf, type Draft, dueOn, ownerOf, restOf } from './draft.ts';
import { emptyDay, type Sheet, tableSheet } from './layout.ts';

const columns = { level: 18, input: 44, role: 18, device: 16, line: 8, what: 80, owner: 20, due: 12, done: 12 };

/** Who has to supply an input again. */
const suppliers: Readonly<Partial<Record<InputReport['role'], 'contacts' | 'devices' | 'registers'>>> = {
  'address-book': 'devices',
  'selected-contacts': 'devices',
  inventory: 'devices',
  recipients: 'contacts',
};

/** Everything that could not be read, an action each; below it what was read with reservations, which calls for none. */
export function unreadSheet(draft: Draft): Sheet {
  const { report, most, language, words } = draft;
  const all = report.execution.inputs.flatMap((input) => input.problems.map((problem) => ({ input, problem })));
  const ordered = (['lost', 'note'] as const).flatMap((level) => all.filter(({ problem }) => problem.level === level));
  const rows = ordered.slice(0, most).map(({ input, problem }) => cellsOf(input, problem, draft));
  const { execution, summary } = report;
  const none =
    execution.status === 'complete' ? (rows.length === 0 ? [words.noProblems] : []) : [words.incomplete(summary.devices.incomplete)];
  const below = [...none, ...restOf(rows.length, ordered.length, draft)];
  return tableSheet(sheetNames.unread[language], columnsOf(columns, draft), rows, ordered.length, below);
}

function cellsOf({ path, role, device }: InputReport, problem: ProblemReport, draft: Draft): Cell[] {
  const { language, words } = draft;
  const isLost = problem.level === 'lost';
  const message = problemIn(language, problem);
  return [
    sheetWords[problem.level][language],
    path,
    words.roles[role],
    device,
    problem.line === 0 ? null : problem.line,
    message.slice(0, 1).toUpperCase() + message.slice(1),
    ...(isLost ? [ownerOf(suppliers[role] ?? 'registers', draft), dueOn('high', draft), emptyDay] : []),
  ];
}
