import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Rich, Table as TableBlock } from '../document/blocks.ts';
import { textWidth } from './page.ts';
import { colours } from './styles.ts';
import { plain, runsOf } from './text.ts';
import { columnWidths } from './widths.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none };

/** A table over the width of the page; its head stands on every page it reaches, and no row is cut by one. */
export function tableOf({ heads, rows, right }: TableBlock): Table {
  const widths = columnWidths(
    [heads, ...rows].map((row) => row.map(plain)),
    textWidth,
  );
  const row = (cells: readonly Rich[], head: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: head,
      children: cells.map((text, index) => cell(text, { head, width: widths[index]!, figure: right.includes(index) })),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: [row(heads, true), ...rows.map((cells) => row(cells, false))],
  });
}

interface Look {
  readonly head: boolean;
  readonly width: number;
  readonly figure: boolean;
}

function cell(text: Rich, { head, width, figure }: Look): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(head ? { shading: { fill: colours.shade } } : {}),
    children: [
      new Paragraph({
        style: head ? 'CellHead' : 'Cell',
        ...(figure ? { alignment: AlignmentType.RIGHT } : {}),
        children: runsOf(text),
      }),
    ],
  });
}
