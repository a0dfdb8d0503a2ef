import { describe, expect, test } from 'vitest';
import { readRecipients } from './read.ts';

const lines = (...rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('');

describe('a list of recipients in CSV', () => {
  test('is read with English or German headers and words', async () => {
    const { recipients, senders, lost, counts } = await readRecipients(
      lines(
        'Empfänger;Name;Kategorie;Letzte Nachricht;Begonnen von;Absendernummer',
        '0171 3920001;Käthe Wünschmann;Werbung;12.10.2026;Unternehmen;030 23125000',
        '+49 171 3920002;;Kundenservice;;Kunde;',
      ),
    );
    expect(recipients).toEqual(['2 +491713920001 marketing 2026-10-12 business Käthe Wünschmann', '3 +491713920002 service - customer -']);
    expect([senders, lost, counts.rows]).toEqual([[493023125000], [], 2]);
  });

  test.each(['to', 'recipient_id', 'wa_id', 'Recipient WA ID'])('takes digits under %s for E.164', async (header) => {
    const { recipients, lost } = await readRecipients(lines(`${header},status`, '447700900123,delivered', '15225550123,read'));
    expect(recipients).toEqual(['2 +447700900123 - - - -', '3 +15225550123 - - - -']);
    expect(lost).toEqual([]);
  });

  test('reads several numbers of a row, each once', async () => {
    const { recipients } = await readRecipients(lines('phone,mobile', '0171 3920001,"+49 171 3920001; +49 171 3920002"'));
    expect(recipients).toEqual(['2 +491713920001 - - - -', '2 +491713920002 - - - -']);
  });

  test('counts the gravest of several categories', async () => {
    const { recipients } = await readRecipients(
      lines('to,category', '491713920001,"utility, MARKETING"', '491713920002,service / utility'),
    );
    expect(recipients.map((row) => row.split(' ')[2])).toEqual(['marketing', 'utility']);
  });

  test('lists rows it cannot read, and checks a number all the same when only what stands beside it is unreadable', async () => {
    const { recipients, senders, lost, problems, counts } = await readRecipients(
      lines(
        'to,category,last_message,started_by,sender',
        '491713920001,spam,,,',
        '491713920002,,32.10.2026,,',
        '491713920003,,,nobody,',
        '491713920004,,,,Support',
        'unknown,marketing,,,',
        ',,,,',
        '491713920005,marketing,,,,more',
        '4.9171E+11,marketing,,,',
        '112,,,,',
      ),
    );
    expect(lost).toEqual([
      'category-unlisted 2',
      'date-unreadable 3',
      'starter-unlisted 4',
      'sender-unreadable 5',
      'number-unreadable 6',
      'row-too-wide 8',
      'number-destroyed 9',
      'number-unreadable 10',
    ]);
    expect(recipients.map((row) => row.split(' ')[1])).toEqual(['+491713920001', '+491713920002', '+491713920003', '+491713920004']);
    expect([senders, counts.rows]).toEqual([[], 0]);
    expect(problems[0]!.facts).toEqual({ column: 'category' });
  });

  test('tells the order of days by the whole column', async () => {
    const { recipients } = await readRecipients(lines('to,sent_at', '491713920001,02/03/2026', '491713920002,13/03/2026'));
    expect(recipients.map((row) => row.split(' ')[3])).toEqual(['2026-03-02', '2026-03-13']);
    await expect(readRecipients(lines('to,sent_at', '491713920001,02/03/2026'))).rejects.toMatchObject({ code: 'date-order-unknown' });
  });

  test('lists columns it takes for nothing, never a number that stands in the place of a header', async () => {
    const { problems } = await readRecipients(lines('to,price,0171 3920009', '491713920001,1,2'));
    expect(problems).toEqual([{ level: 'note', code: 'columns-ignored', line: 1, facts: { headers: 'price, …' } }]);
  });

  test.each([
    ['no column of numbers', lines('name,category', 'Käthe,marketing'), 'recipients-column-missing'],
    ['two columns of one kind', lines('to,category,template category', '491713920001,utility,marketing'), 'recipients-column-ambiguous'],
  ])('is refused with %s', async (_, file, code) => {
    await expect(readRecipients(file)).rejects.toMatchObject({ code });
  });

  test('a quote that is never closed loses the rest, not the rows before', async () => {
    const { recipients, lost } = await readRecipients(lines('to,name', '491713920001,A', '491713920002,"B'));
    expect(recipients).toHaveLength(1);
    expect(lost).toEqual(['quote-unclosed 3']);
  });

  test('a sender is blank without being lost, and no `from` is a sender', async () => {
    const { senders, lost } = await readRecipients(lines('to,from,sender', '491713920001,491713920002,'));
    expect([senders, lost]).toEqual([[], []]);
  });
});
