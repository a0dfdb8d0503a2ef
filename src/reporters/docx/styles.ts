import {
  AlignmentType,
  BorderStyle,
  type IBaseParagraphStyleOptions,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import type { PriorityLevel } from '../../model/priority.ts';

const font = 'Arial';
export const codeFont = 'Courier New';

/** Colours of the document, as `RRGGBB`. */
export const colours = { ink: '1A2B3C', line: 'B8C1CC', shade: 'EEF1F5', quiet: '55606E' };

/** Pale, so that text on them stays readable, also in print. */
export const levelShades: Readonly<Record<PriorityLevel, string>> = { none: 'F3F4F6', low: 'E3EEF5', medium: 'FBF0CF', high: 'F8D9D5' };

const single = { line: 240, lineRule: LineRuleType.AUTO };

function headingStyle(level: number, size: number, before: number): IBaseParagraphStyleOptions {
  return {
    run: { font, size, bold: true, color: colours.ink },
    paragraph: { spacing: { before, after: 100, ...single }, keepNext: true, keepLines: true, outlineLevel: level - 1 },
  };
}

function underlined(style: IBaseParagraphStyleOptions): IBaseParagraphStyleOptions {
  const border = { bottom: { style: BorderStyle.SINGLE, size: 12, space: 6, color: colours.ink } };
  return { ...style, paragraph: { ...style.paragraph, border } };
}

/** Styles by Word's own names, so that its navigation, table of contents and style gallery know them. Sizes in half points. */
export function stylesIn(tag: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 20, language: { value: tag } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: underlined(headingStyle(1, 36, 0)),
      heading2: headingStyle(2, 28, 320),
      heading3: headingStyle(3, 23, 240),
      heading4: headingStyle(4, 20, 200),
      listParagraph: { paragraph: { spacing: { after: 60 }, contextualSpacing: false } },
    },
    characterStyles: [{ id: 'IndexLink', name: 'Index Link', quickFormat: false }],
    paragraphStyles: [
      {
        id: 'Cell',
        name: 'Table Cell',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 17 },
        paragraph: { spacing: { after: 0, ...single } },
      },
      { id: 'CellHead', name: 'Table Head', basedOn: 'Cell', quickFormat: true, run: { bold: true }, paragraph: { keepNext: true } },
      {
        id: 'AfterTable',
        name: 'After Table',
        basedOn: 'Normal',
        run: { size: 8 },
        paragraph: { spacing: { after: 120, ...single } },
      },
      {
        id: 'Margin',
        name: 'Page Margin',
        basedOn: 'Normal',
        run: { size: 15, color: colours.quiet },
        paragraph: { spacing: { after: 0 } },
      },
      { id: 'BoxLabel', name: 'Box Label', basedOn: 'Cell', quickFormat: true, run: { size: 15, color: colours.quiet } },
      {
        id: 'ContentsTitle',
        name: 'Contents Title',
        basedOn: 'Normal',
        run: { bold: true, size: 23, color: colours.ink },
        paragraph: { keepNext: true, spacing: { before: 240, after: 80, ...single } },
      },
      { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', next: 'Normal', run: { size: 17 }, paragraph: { spacing: { after: 0, ...single } } },
    ],
  };
}

export const bulletList = 'bullets';

export const numbering: INumberingOptions = {
  config: [
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 240 } } },
        },
      ],
    },
  ],
};
