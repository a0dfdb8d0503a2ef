import type { Report } from '../../model/report.ts';
import { documentOf } from '../document/document.ts';
import { type Caps, draftOf } from '../document/draft.ts';
import type { Reporter } from '../reporter.ts';
import { boxes } from './boxes.ts';
import { charts, matrix } from './charts.ts';
import { firstScreen } from './first-screen.ts';
import { closing, contents, opening } from './page.ts';
import { sections } from './sections.ts';

const mostSheets = 200;
/** Findings about numbers on all sheets together. */
const mostFindings = 2000;

/** What a page shows at most, so that a browser opens it at once; what is left out is counted. */
function capsOf({ devices }: Report): Caps {
  const sheets = Math.min(mostSheets, devices.length);
  return {
    devices: 500,
    sheets: true,
    sections: mostSheets,
    findings: Math.floor(mostFindings / Math.max(1, sheets)),
    general: 200,
    numbers: 100,
    registers: 50,
    inField: 30,
    problems: 300,
    inputs: 500,
  };
}

/** One file to send, print or sign: the first screen, charts, the document, and boxes to fill in. */
export const html: Reporter = {
  id: 'html',
  extension: '.html',
  *render(report, wording) {
    const { language } = wording;
    const caps = capsOf(report);
    const draft = draftOf(report, wording, caps);
    yield opening(draft);
    yield firstScreen(draft, matrix(report, language));
    yield contents(['result', 'charts', 'devices', 'actions', 'registers', 'details', 'problems', 'method', 'annex', 'boxes'], draft);
    yield* sections(documentOf(report, wording, caps), language, new Map([['devices', charts(report, language)]]));
    yield boxes(report, wording);
    yield closing(draft);
  },
};
