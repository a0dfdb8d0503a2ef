import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { InventoryRow } from '../../../src/model/inventory-row.ts';
import { root } from '../../cli/program.ts';
import { together } from './read.ts';

const folder = path.join(root, 'fixtures/inventories');
const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.split('/').length === 2 && !file.startsWith('wrong/'))
  .toSorted();

/** What is agreed of a device, without what is empty. */
function agreed({ id, label, user, platform, keys, posture, inventoryAsOf, lastSeen, line }: InventoryRow): object {
  const { app, access, separationGaps, channels, reach, ownership, mode, separation } = posture;
  const known = Object.fromEntries(Object.entries(keys).filter(([, value]) => value.length > 0));
  return {
    id,
    line,
    label,
    user,
    platform,
    keys: known,
    held: `${ownership}, ${mode}, ${separation}`,
    channels: channels.join('+'),
    app: `${app.state}: ${app.evidence}, ${app.reason}`,
    access: `${access.value}: ${access.source}`,
    reach,
    gaps: separationGaps.map((gap) => `${gap.id}: ${gap.known}`),
    days: { inventoryAsOf, lastSeen },
  };
}

test.each(cases)('%s is read as agreed', async (name) => {
  const at = path.join(folder, name);
  const files = readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:csv|json|xml|zip|txt|yaml)$/.test(file) && !file.endsWith('expected.json'))
    .toSorted();
  const {
    rows,
    lost,
    files: read,
  } = await together(
    files.map((file) => path.join(at, file)),
    at,
  );
  expect(read.length).toBeGreaterThan(0);
  const expected = path.join(at, 'expected.json');
  const text = `${JSON.stringify({ files: read, devices: rows.map(agreed), lost }, null, 1)}\n`;
  if (process.env['GOLDEN'] === '1') writeFileSync(expected, text);
  else expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});
