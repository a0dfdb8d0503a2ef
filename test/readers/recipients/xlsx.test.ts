import { describe, expect, test } from 'vitest';
import { inlineRow, workbookOf } from '../../workbooks.ts';
import { readRecipients } from './read.ts';

const typed = (row: number, number: string): string => `<row r="${row}"><c r="A${row}"><v>${number}</v></c></row>`;

describe('a list of recipients in a workbook', () => {
  test('is read from every sheet with numbers, below titles, hidden or not', async () => {
    const book = workbookOf({
      sheets: [
        { name: 'Info', rows: inlineRow(1, ['Stand', 'Oktober']) },
        {
          name: 'Kunden',
          rows:
            inlineRow(1, ['Empfänger der Kampagne']) + inlineRow(3, ['Empfänger', 'Kategorie']) + inlineRow(4, ['0171 3920001', 'Werbung']),
        },
        { name: 'Alt', state: 'hidden', rows: inlineRow(1, ['Telefon']) + inlineRow(2, ['0171 3920002'], ' hidden="1"') },
      ],
    });
    const { recipients, lost, problems, counts } = await readRecipients(book);
    expect(recipients).toEqual(['4 +491713920001 marketing - - -', '2 +491713920002 - - - -']);
    expect(lost).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('sheet-ignored');
    expect([counts.format, counts.rows]).toEqual(['xlsx', 2]);
    expect(counts.mapping).toEqual({ phone: ['Empfänger', 'Telefon'], category: ['Kategorie'] });
  });

  test('gives a number typed as one its zero back, and names the cell of one it cannot tell', async () => {
    const rows = inlineRow(1, ['Telefon']) + typed(2, '1713920001') + typed(3, '15228817386') + typed(4, '17139200.5');
    const { recipients, problems } = await readRecipients(workbookOf({ sheets: [{ name: 'Liste', rows }] }));
    expect(recipients.map((row) => row.split(' ')[1])).toContain('+491713920001');
    const told = problems.map(({ level, code, line, facts }) => `${level} ${code} ${line} ${facts['column']}`);
    expect(told).toContain('note number-reconstructed 2 Telefon (Liste!A2)');
    expect(told).toContain('lost number-destroyed 4 Telefon (Liste!A4)');
  });

  test('is refused when no sheet has a column of numbers', async () => {
    const refused = readRecipients(workbookOf({ sheets: [{ rows: inlineRow(1, ['Name']) + inlineRow(2, ['Käthe']) }] }));
    await expect(refused).rejects.toMatchObject({ code: 'recipients-column-missing', facts: { headers: 'Name' } });
  });

  test('says what a file is that only looks like a workbook', async () => {
    const refused = readRecipients(workbookOf({ parts: { 'xl/workbook.xml': undefined } }));
    await expect(refused).rejects.toMatchObject({ code: expect.stringContaining('workbook-') });
  });
});
