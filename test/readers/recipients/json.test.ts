import { describe, expect, test } from 'vitest';
import { readRecipients } from './read.ts';

const first = { recipient_id: '491713920001', category: 'marketing', name: 'Käthe Wünschmann' };
const second = { to: '+49 171 3920002', last_message: '2026-10-12' };

describe('a list of recipients in JSON', () => {
  test.each([
    ['an array', JSON.stringify([first, second])],
    ['a list of an object', JSON.stringify({ recipients: [first, second], total: 2 })],
    ['one record a line', `${JSON.stringify(first)}\n${JSON.stringify(second)}\n`],
  ])('is read as %s, whatever members each record has', async (_, file) => {
    const { recipients, lost, counts } = await readRecipients(file);
    expect(recipients.map((row) => row.replace(/^\d+ /, ''))).toEqual([
      '+491713920001 marketing - - Käthe Wünschmann',
      '+491713920002 - 2026-10-12 - -',
    ]);
    expect([lost, counts.format, counts.rows]).toEqual([[], 'json', 2]);
    expect(Object.keys(counts.mapping)).toContain('phone');
  });

  test('takes a number that is typed as one, and several in a list', async () => {
    const { recipients, lost } = await readRecipients('[{"to": 491713920001}, {"phone": ["0171 3920002", "0171 3920003"]}]');
    expect(recipients.map((row) => row.split(' ')[1])).toEqual(['+491713920001', '+491713920002', '+491713920003']);
    expect(lost).toEqual([]);
  });

  test('lists what is no record, what has no number, and where it breaks off', async () => {
    const { recipients, lost } = await readRecipients(
      '[{"to": "491713920001"},\n"491713920002",\n{"to": {"phone": "491713920003"}},\n{"to": null},\n{"to": "49171',
    );
    expect(recipients).toHaveLength(1);
    expect(lost).toEqual(['recipient-unreadable 2', 'number-unreadable 3', 'recipient-unreadable 4', 'recipients-cut 5']);
  });

  test('goes on behind a broken line', async () => {
    const { recipients, lost } = await readRecipients('{"to": "491713920001"}\n{"to": 4917x}\n{"to": "491713920003"}\n');
    expect(recipients.map((row) => row.split(' ')[1])).toEqual(['+491713920001', '+491713920003']);
    expect(lost).toEqual(['recipients-broken 2']);
  });

  test('hostile members are data like any other', async () => {
    const { recipients } = await readRecipients('[{"__proto__": "x", "constructor": 1, "to": "491713920001", "to": "491713920002"}]');
    expect(recipients.map((row) => row.split(' ')[1])).toEqual(['+491713920001', '+491713920002']);
  });

  test('is refused when no record has a number', async () => {
    const refused = readRecipients('[{"Kunde": "A"}, {"Betrag": 3}]');
    await expect(refused).rejects.toMatchObject({ code: 'recipients-column-missing', facts: { headers: 'Kunde, Betrag' } });
  });
});
