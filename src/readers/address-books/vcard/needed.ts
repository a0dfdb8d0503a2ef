import type { ContactField } from '../../../model/contact-sink.ts';
import { CATEGORIES, EMAIL, FN, LABEL, N, ORG, OTHER, PROPERTIES, REV, UID } from './property.ts';
import type { Property } from './property.ts';

/** Properties that hold nothing but text for the sink. */
const fields: readonly (readonly [Property, readonly ContactField[]])[] = [
  [FN, ['formatted']],
  [N, ['family', 'given']],
  [ORG, ['organisation']],
  [EMAIL, ['email']],
  [CATEGORIES, ['category']],
  [UID, ['uid']],
  [REV, ['revision']],
];

/** What is done with a property: passed over, taken out of the file, or looked at to tell which. */
const PASSED = 0;
export const TAKEN = 1;
export const LOOKED_AT = 2;

/** What is done with each property for a sink that wants these fields, all of them by default. */
export function neededFor(wants: ReadonlySet<ContactField> | undefined): Uint8Array {
  const needed = new Uint8Array(PROPERTIES).fill(TAKEN);
  // An unknown name may speak of a telephone, a label of WhatsApp.
  needed[OTHER] = LOOKED_AT;
  needed[LABEL] = LOOKED_AT;
  for (const [property, given] of fields) if (wants && !given.some((field) => wants.has(field))) needed[property] = PASSED;
  return needed;
}
