import type { DeviceReport } from '../../src/model/report.ts';
import type { Book, Exposure } from './book.ts';

/** What the list of selected contacts means for the exposures of a device. */
export interface Selection {
  readonly state: DeviceReport['selection'];
  /** Numbers of a list that counts which the device's books do not hold. */
  readonly elsewhere: number;
  /** Exposures out of reach for not being selected. */
  readonly left: ReadonlySet<Exposure>;
}

/** @param list `none`: the inventory names none; `missing`: the one it names is not there */
export function selectionOf(reach: string, { exposures }: Book, list: Book | 'none' | 'missing'): Selection {
  const all = (state: Selection['state']): Selection => ({ state, elsewhere: 0, left: new Set() });
  if (reach !== 'limited') return all(null);
  if (list === 'none') return all('not-given');
  if (list === 'missing') return all('not-found');
  const name = ({ kind, key, text }: Exposure): string => `${kind} ${key} ${text}`;
  const own = new Set(exposures.map(name));
  const selected = new Set(list.exposures.map(name));
  const elsewhere = [...selected].filter((one) => !own.has(one)).length;
  if (elsewhere === selected.size) return all('not-matching');
  return { state: 'counted', elsewhere, left: new Set(exposures.filter((one) => !selected.has(name(one)))) };
}
