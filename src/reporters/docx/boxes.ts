import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Report } from '../../model/report.ts';
import { type Box, boxesOf } from '../document/boxes.ts';
import type { Wording } from '../reporter.ts';
import type { Chapters } from './contents.ts';
import { textWidth } from './page.ts';
import { colours } from './styles.ts';
import { runsOf } from './text.ts';

/** Heights in twips (10 mm are 567): room for a handwritten text, and for a line of fields below it. */
const room = 1985;
const fieldHeight = 850;

const line = { style: BorderStyle.SINGLE, size: 6, color: colours.ink };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** The boxes that people fill in, on a page of their own. */
export function boxes(report: Report, wording: Wording, chapters: Chapters): FileChild[] {
  const { title, intro, boxes: all, retention } = boxesOf(report, wording);
  const closing = retention.map(({ name, value }) => new Paragraph({ children: runsOf([{ strong: `${name}:` }, ` ${value}`]) }));
  return [chapters.heading(title, true), new Paragraph({ children: runsOf(intro) }), ...all.flatMap(box), ...closing];
}

function box({ title, hint, fields }: Box): FileChild[] {
  const width = Math.floor(textWidth / fields.length);
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width * fields.length, type: WidthType.DXA },
    columnWidths: fields.map(() => width),
    borders,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    rows: [
      row([cell('', width * fields.length, fields.length)], room),
      row(
        fields.map((field) => cell(field, width)),
        fieldHeight,
      ),
    ],
  });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, children: runsOf(title) }),
    new Paragraph({ keepNext: true, children: runsOf(hint) }),
    table,
    new Paragraph({ style: 'AfterTable' }),
  ];
}

/** A row that grows with what is written into it and stays with the one below. */
function row(children: readonly TableCell[], height: number): TableRow {
  return new TableRow({ cantSplit: true, keepNext: height === room, height: { value: height, rule: HeightRule.ATLEAST }, children });
}

function cell(label: string, width: number, columnSpan = 1): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan,
    children: [new Paragraph({ style: label === '' ? 'Normal' : 'BoxLabel', children: runsOf(label) })],
  });
}
