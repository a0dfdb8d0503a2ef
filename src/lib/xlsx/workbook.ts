import type { RandomBytes } from '../bytes.ts';
import type { CellContext } from './cell.ts';
import { XlsxFault } from './fault.ts';
import { type XlsxLimits, xlsxLimits } from './limits.ts';
import { Parts, type Relation } from './parts.ts';
import { SharedStrings } from './shared-strings.ts';
import { SheetRows, type XlsxRow } from './sheet.ts';
import { Styles } from './styles.ts';
import { readXml, type XmlAttributes, type XmlHandler, XmlPart } from './xml.ts';

/** More sheets than anybody keeps. */
const MOST_SHEETS = 10_000;

export interface XlsxSheet {
  readonly name: string;
  /** `veryHidden` sheets are shown by a program alone. */
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Path of its part within the file. */
  readonly part: string;
}

/** An open workbook. Sheets are read from front to back, as often as asked; nothing of them is kept. */
export interface Workbook {
  /** In the order of its tabs, charts left out. */
  readonly sheets: readonly XlsxSheet[];
  /**
   * Rows with content, in the order of the file.
   *
   * @param merged takes the areas of merged cells (`A2:B3`), of which the first cell alone holds something; they stand behind the rows
   * @throws XlsxFault
   */
  rows(sheet: XlsxSheet, merged?: (area: string) => void): AsyncGenerator<XlsxRow>;
  /** Whether somebody commented on cells of a sheet. */
  hasComments(sheet: XlsxSheet): Promise<boolean>;
  close(): void;
}

/**
 * Opens a workbook (.xlsx, .xlsm) and lists its sheets; closes the source when that fails.
 *
 * Source: ECMA-376 part 1 (SpreadsheetML), part 2 (Open Packaging Conventions)
 *
 * @throws XlsxFault when the file is something else, damaged, or beyond a limit
 */
export async function openWorkbook(source: RandomBytes, limits: XlsxLimits = xlsxLimits): Promise<Workbook> {
  const parts = await Parts.open(source, limits);
  try {
    const main = target(await parts.relations(''), 'officeDocument');
    if (main === undefined || !parts.has(main) || main.endsWith('.bin')) throw await parts.kind();
    const relations = await parts.relations(main);
    const book = new WorkbookPart(relations);
    await readXml(parts.chunks(main), main, limits.text, book);
    if (!book.isWorkbook) throw await parts.kind();
    let context: Promise<CellContext> | undefined;
    return {
      sheets: book.sheets,
      async *rows({ name, part }, merged = () => {}) {
        context ??= contextOf(parts, relations, book);
        const rows = new SheetRows(name, await context, limits, merged);
        const xml = await XmlPart.start(part, limits.text, rows);
        for await (const chunk of parts.chunks(part)) {
          xml.write(chunk);
          yield* rows.take();
        }
        xml.end();
        if (!rows.isSheet) throw new XlsxFault('damaged', part);
      },
      hasComments: async ({ part }) =>
        [...(await parts.relations(part)).values()].some(({ type }) => type === 'comments' || type === 'threadedComment'),
      close: () => parts.close(),
    };
  } catch (error) {
    parts.close();
    throw error;
  }
}

/** What cells refer to: texts and formats, which may stand behind the sheets in the file. */
async function contextOf(parts: Parts, relations: ReadonlyMap<string, Relation>, book: WorkbookPart): Promise<CellContext> {
  const { limits } = parts;
  const strings = new SharedStrings(limits);
  const styles = new Styles();
  for (const [type, handler] of [['sharedStrings', strings] as const, ['styles', styles] as const]) {
    const part = target(relations, type);
    if (part !== undefined) await readXml(parts.chunks(part), part, limits.text, handler);
  }
  return { strings, styles, from1904: book.from1904, recalculates: book.recalculates };
}

function target(relations: ReadonlyMap<string, Relation>, wanted: string): string | undefined {
  for (const { type, target: part } of relations.values()) if (type === wanted) return part;
  return undefined;
}

class WorkbookPart implements XmlHandler {
  readonly sheets: XlsxSheet[] = [];
  isWorkbook = false;
  from1904 = false;
  recalculates = false;
  readonly #relations: ReadonlyMap<string, Relation>;

  constructor(relations: ReadonlyMap<string, Relation>) {
    this.#relations = relations;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'workbook') this.isWorkbook = true;
    else if (name === 'workbookPr') this.from1904 = isOn(attributes['date1904']);
    else if (name === 'calcPr') this.recalculates = isOn(attributes['fullCalcOnLoad']);
    else if (name === 'sheet') this.#sheet(attributes);
  }

  close(): void {}

  #sheet(attributes: XmlAttributes): void {
    const { name = '', state = 'visible' } = attributes;
    const id = Object.keys(attributes).find((attribute) => attribute.endsWith(':id'));
    const relation = id === undefined ? undefined : this.#relations.get(attributes[id] ?? '');
    if (relation?.type === 'chartsheet') return;
    if (relation?.target === undefined || this.sheets.length >= MOST_SHEETS) throw new XlsxFault('damaged', name);
    this.sheets.push({ name, state: state === 'hidden' || state === 'veryHidden' ? state : 'visible', part: relation.target });
  }
}

function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
