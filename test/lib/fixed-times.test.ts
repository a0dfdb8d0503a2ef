import { expect, test } from 'vitest';
import { randomMemory } from '../../src/lib/bytes.ts';
import { fixTimes } from '../../src/lib/zip/fixed-times.ts';
import { openZip } from '../../src/lib/zip/zip.ts';
import { zipOf } from '../zips.ts';

const entries = [{ name: 'a.xml', data: 'eins' }, { name: 'folder/bä.xml', data: 'zwei' }, { name: 'empty' }];
const first = 0x00210000;

function times(archive: Uint8Array): number[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  return Array.from({ length: archive.length - 14 }, (_, at) => at).flatMap((at) => {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) return [view.getUint32(at + 10, true)];
    return signature === 0x02014b50 ? [view.getUint32(at + 12, true)] : [];
  });
}

test('every entry gets the first moment there is, in both of its places, and is read as before', async () => {
  const archive = zipOf(entries);
  expect(new Set(times(archive))).toEqual(new Set([0]));
  const fixed = fixTimes(archive);
  expect(times(fixed)).toEqual(Array.from({ length: 2 * entries.length }, () => first));
  const zip = await openZip(randomMemory(fixed), 10);
  expect(await Promise.all(zip.entries.map(async (entry) => Buffer.from(await zip.bytes(entry)).toString()))).toEqual(['eins', 'zwei', '']);
});

test('an archive that lies within a larger buffer', () => {
  const archive = zipOf(entries);
  const around = new Uint8Array(archive.length + 7).fill(0xff);
  around.set(archive, 3);
  expect(times(fixTimes(around.subarray(3, 3 + archive.length)))).toContain(first);
  expect([...around.subarray(0, 3), ...around.subarray(-4)]).toEqual(Array.from({ length: 7 }, () => 0xff));
});

test('what has no directory at its end is none of ours', () => {
  expect(() => fixTimes(new Uint8Array(5))).toThrow('or none');
  expect(() => fixTimes(new Uint8Array([...zipOf(entries), 0]))).toThrow('comment');
});
