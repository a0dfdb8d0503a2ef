import { expect, test } from 'vitest';
import { otherController } from '../../src/registers/other-controller.ts';

test('a record of another company is of another controller, not one that names none', () => {
  const isOther = otherController(['ACME Musterwerke GmbH']);
  expect(isOther('ACME Holding SE')).toBe(true);
  expect(isOther('ACME Musterwerke GmbH')).toBe(false);
  expect(isOther('')).toBe(false);
});

test('letters large and small, wide letters and spaces make no other company', () => {
  const isOther = otherController(['  acme\u00A0\tMusterwerke  GmbH ']);
  for (const name of ['ACME Musterwerke GmbH', ' acme  musterwerke gmbh', 'ＡＣＭＥ Musterwerke GmbH']) expect(isOther(name)).toBe(false);
  expect(isOther('ACMEMusterwerke GmbH')).toBe(true);
  expect(isOther('ACME Musterwerk GmbH')).toBe(true);
});

test('an audit that names no controller counts every record', () => {
  const isOther = otherController([]);
  for (const name of ['', 'ACME Musterwerke GmbH']) expect(isOther(name)).toBe(false);
});

test('a record of any of several own names counts, whole, and of no part of one', () => {
  const isOther = otherController(['Musterwerke GmbH', 'Muster Guss AG']);
  for (const named of ['musterwerke  GMBH', ' Muster Guss AG ']) expect(isOther(named), named).toBe(false);
  for (const named of ['Musterwerke', 'Muster Guss', 'Musterwerke GmbH & Co. KG']) expect(isOther(named), named).toBe(true);
});
