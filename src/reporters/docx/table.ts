import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { inlines, type Rich, type Table as TableBlock } from '../document/blocks.ts';
import { textWidth } from './page.ts';
import { colours, levelShades } from './styles.ts';
import { plain, runsOf } from './text.ts';
import { columnWidths } from './widths.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none };

/** From so many columns on, a table is set smaller: in half points. */
const manyColumns = 6;
const smallSize = 15;

/** A table over the width of the page; its head stands on every page it reaches, and no row is cut by one. */
export function tableOf({ heads, rows, right }: TableBlock): Table {
  const widths = columnWidths(
    [heads, ...rows].map((row) => row.map(plain)),
    right,
    textWidth,
  );
  const row = (cells: readonly Rich[], head: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: head,
      children: cells.map((text, index) =>
        cell(text, { head, width: widths[index]!, figure: right.includes(index), narrow: heads.length > manyColumns }),
      ),
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
  readonly narrow: boolean;
}

function cell(text: Rich, { head, width, figure, narrow }: Look): TableCell {
  const fill = head ? colours.shade : shadeOf(text);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill === undefined ? {} : { shading: { fill } }),
    children: [
      new Paragraph({
        style: head ? 'CellHead' : 'Cell',
        ...(figure ? { alignment: AlignmentType.RIGHT } : {}),
        children: runsOf(text, narrow ? { size: smallSize } : {}),
      }),
    ],
  });
}

/** The colour of a field of the matrix, which names its priority as well. */
function shadeOf(text: Rich): string | undefined {
  const level = inlines(text).flatMap((inline) =>
    typeof inline === 'object' && 'level' in inline && inline.level ? [inline.level] : [],
  )[0];
  return level && levelShades[level];
}
