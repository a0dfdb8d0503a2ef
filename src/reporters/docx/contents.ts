import { BookmarkEnd, BookmarkStart, type FileChild, HeadingLevel, LeaderType, Paragraph, TableOfContents } from 'docx';
import type { Language } from '../../lib/text.ts';
import { docxWords } from '../words/docx.ts';
import { lineOf, runsOf } from './text.ts';

/** Names of the chapters of a document, numbered in their order. The library numbers bookmarks on from the document before. */
export class Chapters {
  readonly #titles: string[] = [];

  get count(): number {
    return this.#titles.length;
  }

  /** A heading of the second level that the table of contents leads to. */
  heading(title: string, pageBreakBefore = false): Paragraph {
    const number = this.#titles.push(title);
    const paragraph = new Paragraph({ heading: HeadingLevel.HEADING_2, pageBreakBefore });
    for (const child of [new BookmarkStart(nameOf(number), number), ...runsOf(title), new BookmarkEnd(number)])
      paragraph.addChildElement(child);
    return paragraph;
  }

  /**
   * A table of contents as Word makes it, without page numbers, which only Word can tell: it fills them in when somebody
   * updates it. It does not ask to be updated, for Word would warn of that whenever the document is opened.
   */
  contents(language: Language): FileChild[] {
    if (this.#titles.length === 0) return [];
    const title = docxWords[language].contents;
    return [
      new Paragraph({ style: 'ContentsTitle', children: runsOf(title) }),
      new TableOfContents(title, {
        hyperlink: true,
        headingStyleRange: '2-2',
        beginDirty: false,
        tabLeader: LeaderType.NONE,
        cachedEntries: this.#titles.map((one, index) => ({ title: lineOf(one), level: 2, href: nameOf(index + 1) })),
      }),
    ];
  }
}

function nameOf(chapter: number): string {
  return `chapter${chapter}`;
}
