import type { Random } from '../../bench/estate/random.js';

/** People who are on record under other numbers than phones hold, and by what they are told. */
const names = ['Wendt Ilka', 'Ilka Wendt', 'Öhl Ole', 'Dr. Ole OHL', 'Ute Öhl', ''];
const organisations = ['', 'Muster Guss GmbH', 'MUSTER  Guss GmbH', 'Blechwerk AG'];
const emails = ['', '', 'ilka@example.org', 'Ilka@Example.org', 'info@example.com'];
const ids = ['', '', 'c1', 'C1', 'c2', 'urn:uuid:6BA7B810-9DAD-11D1-80B4-00C04FD430C8', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'];

/** Lines of a card, but for begin and end; its number is on no record, or one of those below. */
export function movedCard(r: Random): readonly string[] {
  const [family = '', given = ''] = r.pick([
    ['Wendt', 'Ilka'],
    ['Öhl', 'Ole'],
    ['Öhl', ''],
  ]);
  const further = { ORG: r.pick(organisations), EMAIL: r.pick(emails), UID: r.pick(ids) };
  const lines = Object.entries(further).flatMap(([name, text]) => (text === '' ? [] : [`${name}:${text}`]));
  const more = r.chance(0.3) ? [`TEL:${numberOnRecord(r)}`] : [];
  return [`N:${family};${given};;;`, `FN:${given} ${family}`, ...lines, `TEL:0176 040690${10 + r.below(90)}`, ...more];
}

function numberOnRecord(r: Random): string {
  return `+49 171 392000${r.below(10)}`;
}

/** Number, name, and what else tells the person of a record. */
export function movedRecord(r: Random): { readonly phone: string; readonly name: string; readonly told: readonly string[] } {
  return { phone: numberOnRecord(r), name: r.pick(names), told: [r.pick(organisations), r.pick(emails), r.pick(ids)] };
}
