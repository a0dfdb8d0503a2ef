import { memberOf } from '../../../lib/json/node.ts';
import { peekJson } from '../../../lib/json/peek.ts';
import { readRecords } from '../../../lib/json/records.ts';
import { sniffedSource } from '../../../lib/encodings.ts';
import { type Grant, nothingElse } from '../../../model/inventory-part.ts';
import { problem } from '../../../model/problem-texts.ts';
import type { Problem } from '../../../model/problem.ts';
import type { ContactAccess } from '../../../model/posture.ts';
import type { InventoryReader } from '../inventory-reader.ts';
import { textsAt } from '../shared/json-file.ts';
import { channelOfPackage } from '../shared/whatsapp.ts';

/** Values of iOS's table in words of the toolkit, or as they stand in the table. */
const values: ReadonlyMap<string, ContactAccess> = new Map([
  ['denied', 'none'],
  ['allowed', 'full'],
  ['limited', 'limited'],
  ['unknown', 'unknown'],
  ['0', 'none'],
  ['1', 'unknown'],
  ['2', 'full'],
  ['3', 'limited'],
]);

/**
 * iOS's table of permissions, `tcc.json` of the Mobile Verification Toolkit: it holds every app that ever asked.
 *
 * Source: mvt-project/mvt, `ios/modules/mixed/tcc.py`.
 */
export const tcc: InventoryReader = {
  id: 'mvt-tcc',
  title: { en: 'MVT: tcc.json (permissions of an iPhone)', de: 'MVT: tcc.json (Berechtigungen eines iPhones)' },
  recognises({ text }) {
    const first = peekJson(text);
    const record = first?.kind === 'array' ? first.items[0] : undefined;
    return (textsAt(record, 'service')[0] ?? '').startsWith('kTCCService') && memberOf(record, 'client') !== undefined;
  },
  read(open, { recordSize }) {
    const { encoding, source } = sniffedSource(open());
    const grants: Grant[] = [];
    const problems: Problem[] = [];
    let asked = false;
    const shape = { lists: new Set<string>(), largest: recordSize };
    readRecords(source, shape, {
      record(node) {
        const text = (name: string): string => textsAt(node, name)[0] ?? '';
        const channel = channelOfPackage(text('client'));
        if (text('service') !== 'kTCCServiceAddressBook') return;
        asked = true;
        if (!channel || channel === 'whatsapp-web') return;
        // An older table has only yes and no, in a column of its own.
        const access = memberOf(node, 'allowed_value') ? older(text('allowed_value')) : values.get(text('auth_value'));
        if (access === undefined) problems.push(problem('note', 'grant-value-unknown', node.line));
        grants.push({ channel, installed: undefined, access: access ?? 'unknown' });
      },
      page: () => {},
      fault: (_, line) => problems.push(problem('lost', 'inventory-json-broken', line)),
    });
    const lost = problems.some(({ level }) => level === 'lost') ? [''] : [];
    return { encoding, rows: [], lost, problems, ...nothingElse, grants: { source: 'tcc', whole: asked && lost.length === 0, grants } };
  },
};

function older(text: string): ContactAccess | undefined {
  if (text === 'allowed' || text === '1') return 'full';
  return text === 'denied' || text === '0' ? 'none' : undefined;
}
