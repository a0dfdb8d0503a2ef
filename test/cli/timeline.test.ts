import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { acme, acmeAudit, askfirst, reportIn } from './program.ts';

test('the months of the fixture company can be counted again in its register by hand', async () => {
  const { stdout } = await askfirst([...acmeAudit, '-o', 'json']);
  const { summary } = reportIn(stdout);
  const [header, ...lines] = readFileSync(path.join(acme, 'register.csv'), 'utf8').trim().split('\r\n');
  const columns = header!.split(';');
  const count: Record<string, number> = {};
  for (const line of lines) {
    const cells = line.split(';');
    const cell = (name: string): string => cells[columns.indexOf(name)]!;
    const day = cell('at').replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1');
    const status = cell('status');
    const grants = /^(given|renewed)$/.test(status);
    const scope = cell('scope');
    if (day.slice(0, 10) > '2026-11-01' || (scope === '' ? grants : !/^(whatsapp-terms|contact-upload)$/.test(scope))) continue;
    if (!/^(ACME Musterwerke GmbH)?$/.test(cell('controller'))) continue;
    const figure = grants ? 'given' : /^(withdrawn|revoked|refused|objected)$/.test(status) ? 'withdrawn' : 'expired';
    if (/^(requested|unknown)$/.test(status)) continue;
    const month = day === '' ? 'undated' : day.slice(0, 7);
    const numbers = cell('phone').split(/ [/|] /).length;
    const add = (key: string): number => (count[key] = (count[key] ?? 0) + numbers);
    add(`${month} ${figure}`);
    const until = cell('valid_until');
    if (grants && until !== '' && until < '2026-11-01') add(`${until.slice(0, 7)} expired`);
  }
  const told = [...summary.timeline, { month: 'undated', expired: 0, ...summary.undated }].flatMap(({ month, ...figures }) =>
    Object.entries(figures).flatMap(([figure, value]) => (value > 0 ? [[`${month} ${figure}`, value]] : [])),
  );
  expect(Object.fromEntries(told)).toEqual(count);
  const months = summary.timeline.map(({ month }) => month);
  expect(months).toEqual([...new Set(months)].toSorted());
});
