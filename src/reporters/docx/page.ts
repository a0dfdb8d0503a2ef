import { AlignmentType, Footer, Header, type ISectionOptions, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Report } from '../../model/report.ts';
import type { Wording } from '../reporter.ts';
import { docxWords } from '../words/docx.ts';
import { wordsIn } from '../words/words.ts';
import { runsOf } from './text.ts';

/** A4 upright, in twips (20 mm are 1134). */
const page = { width: 11906, height: 16838, side: 1134, top: 1304, bottom: 1304 };

/** Of a company's name above the text, in characters. */
const longestName = 90;

/** Between the margins. */
export const textWidth = page.width - 2 * page.side;

/** Size of the pages, and what stands above and below the text of each. */
export function pageOf({ run, tool }: Report, { language }: Wording): Omit<ISectionOptions, 'children'> {
  const words = docxWords[language];
  const { day } = wordsIn(language);
  const [before, between] = words.page;
  const header = beside(runsOf(shortened(run.controller ?? '')), runsOf(words.asOf(day(run.asOf))));
  const tools = runsOf(`${tool.name} ${tool.version} · ${words.privacy[run.privacy]}`);
  const number = new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] });
  const id = new Paragraph({ style: 'Margin', alignment: AlignmentType.LEFT, children: runsOf(`${words.run} ${run.id}`) });
  return {
    properties: {
      page: {
        size: { width: page.width, height: page.height },
        margin: { top: page.top, bottom: page.bottom, left: page.side, right: page.side, header: 600, footer: 500 },
      },
    },
    headers: { default: new Header({ children: [header] }) },
    footers: { default: new Footer({ children: [beside(tools, [number]), id] }) },
  };
}

/** What fits beside the day of the audit; the text of the document has it whole. */
function shortened(name: string): string {
  const characters = Array.from(name);
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join('')}…` : name;
}

/** One line with something at either end. */
function beside(left: readonly TextRun[], right: readonly TextRun[]): Paragraph {
  return new Paragraph({
    style: 'Margin',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [...left, new TextRun({ children: [new Tab()] }), ...right],
  });
}
