import { expect } from 'vitest';
import type { NumberReader } from '../../src/model/number-reader.ts';
import { createNumberReader } from '../../src/phones/number-reader.ts';

export const german = createNumberReader('DE');
const encoder = new TextEncoder();

interface Read {
  readonly kind: string;
  readonly key: number;
  readonly shortCode: string;
  readonly mobile: boolean;
  readonly service: boolean;
  readonly extension: boolean;
}

/** Reads the value as bytes and as text, which must agree. */
export function read(text: string, reader: NumberReader = german): Read {
  const fields = (kind: string): Read => ({
    kind,
    key: reader.key,
    shortCode: reader.shortCode,
    mobile: reader.mobile,
    service: reader.service,
    extension: reader.extension,
  });
  const fromText = fields(reader.readText(text));
  const bytes = encoder.encode(`<${text}>`);
  expect(fields(reader.read(bytes, 1, bytes.length - 1))).toEqual(fromText);
  return fromText;
}
