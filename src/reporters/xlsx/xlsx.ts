import type { Reporter } from '../reporter.ts';
import { collectActions } from './collect.ts';
import { deviceSheet } from './device-sheet.ts';
import { draftOf } from './draft.ts';
import { exposureSheet, furtherSheet } from './exposure-sheets.ts';
import { methodSheet } from './method-sheet.ts';
import { overviewSheet } from './overview-sheet.ts';
import { unreadSheet } from './unread-sheet.ts';
import { workbookOf } from './workbook.ts';

/** Most rows of a sheet: the workbook is held in memory while it is made, and Excel takes 1,048,576. */
const most = 10_000;

/** The list of actions as a workbook: one row one action, with its owner and its day, to be worked through and ticked off. */
export const xlsx: Reporter = {
  id: 'xlsx',
  extension: '.xlsx',
  async *render(report, wording) {
    const draft = draftOf(report, wording, most);
    const actions = collectActions(report, most);
    const sheets = [
      deviceSheet(actions, draft),
      exposureSheet('uncovered', actions, draft),
      exposureSheet('unverified', actions, draft),
      furtherSheet(actions, draft),
      unreadSheet(draft),
    ];
    const all = [overviewSheet(actions, sheets, draft), ...sheets, methodSheet(draft)];
    yield await workbookOf(all, wording.language === 'de' ? 'dd.mm.yyyy' : 'yyyy-mm-dd');
  },
};
