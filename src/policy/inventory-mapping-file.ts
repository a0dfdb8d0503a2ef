import { z } from '../lib/zod.ts';
import { appStates } from '../model/app-state.ts';
import { inventoryFields, type InventoryMapping, type ListedField } from '../model/inventory-mapping.ts';
import { channels, contactAccesses, modes, ownerships, separations } from '../model/posture.ts';
import { parseDocument } from './document.ts';

const text = z.string().trim().min(1);
const oneOrMore = z.union([text.transform((one) => [one]), z.array(text).min(1)]);

/** Words of an inventory by the listed value they stand for. */
function wordsFor(values: readonly string[]) {
  return z.partialRecord(z.enum(values), oneOrMore).optional();
}

const settings = ['allowed', 'blocked'];
const listed: Readonly<Record<ListedField, readonly string[]>> = {
  channels,
  app_state: appStates,
  contact_access: contactAccesses,
  separation: separations,
  ownership: ownerships,
  mode: modes,
  work_contacts_in_personal: settings,
  managed_open_in: settings,
  unmanaged_read_contacts: settings,
};
const schema = z.strictObject({
  file: text.optional(),
  ...Object.fromEntries(inventoryFields.map((field) => [field, field === 'device_id' ? oneOrMore : oneOrMore.optional()])),
  values: z.strictObject(Object.fromEntries(Object.entries(listed).map(([field, values]) => [field, wordsFor(values)]))).optional(),
});

/**
 * Reads a mapping of an inventory (YAML): headers by field, `file` for the inventory it belongs to, `values` for its words.
 *
 * @throws AskfirstError `document-invalid` with file, line and key
 */
export function parseInventoryMapping(source: string, file: string): InventoryMapping {
  const { file: inventory, values, ...headers } = parseDocument(source, file, schema) as Record<string, unknown>;
  return {
    source: file,
    file: inventory as string | undefined,
    headers,
    values: values ?? {},
  };
}
