import { docxPart } from '../../lib/escape/docx.ts';
import type { Report } from '../../model/report.ts';
import type { Wording } from '../reporter.ts';
import { docxWords } from '../words/docx.ts';
import { wordsIn } from '../words/words.ts';

const declaration = docxPart`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

/**
 * What Word shows of a document besides its text, in place of what the library writes: no person as its author, and the day
 * of the audit as the day of its making, so that the same report gives the same bytes.
 */
export function coreProperties({ run, tool }: Report, { language }: Wording): { path: string; data: string } {
  const made = `${run.asOf}T00:00:00Z`;
  const title = [wordsIn(language).title, ...(run.controller === null ? [] : [run.controller])].join(' · ');
  return {
    path: 'docProps/core.xml',
    data: docxPart`${declaration}
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${title}</dc:title>
<dc:creator>${tool.name} ${tool.version}</dc:creator>
<dc:language>${docxWords[language].tag}</dc:language>
<cp:revision>1</cp:revision>
<dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created>
<dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified>
</cp:coreProperties>`.text,
  };
}
