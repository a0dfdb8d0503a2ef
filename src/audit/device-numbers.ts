import type { NumberOf } from '../discover/device-names.ts';
import type { NumberReader } from '../model/number-reader.ts';
import { createNumberReader } from '../phones/number-reader.ts';

/** Reads telephone numbers that devices go by, under their own region or that of the audit. */
export function numbersUnder(usual: string): NumberOf {
  const readers = new Map<string, NumberReader>();
  return (text, region = usual) => {
    const reader = readers.get(region) ?? createNumberReader(region);
    readers.set(region, reader);
    return reader.readText(text) === 'number' ? reader.key : 0;
  };
}
