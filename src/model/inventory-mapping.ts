/** Columns of an inventory that a mapping may name; `device_id` is needed. */
export const inventoryFields = [
  'device_id',
  'label',
  'user',
  'platform',
  'channels',
  'app_state',
  'contact_access',
  'separation',
  'ownership',
  'mode',
  'work_contacts_in_personal',
  'managed_open_in',
  'unmanaged_read_contacts',
  'access_revoked_at',
  'selected_contacts',
  'inventory_as_of',
  'last_seen',
  'region',
  'exported_at',
  'address_book',
  'serial',
  'imei',
  'asset_tag',
  'upn',
  'email',
  'phone',
] as const;
type InventoryField = (typeof inventoryFields)[number];

/** Fields whose values come from a list, and what the list's values may be called in an inventory. */
const listedFields = [
  'channels',
  'app_state',
  'contact_access',
  'separation',
  'ownership',
  'mode',
  'work_contacts_in_personal',
  'managed_open_in',
  'unmanaged_read_contacts',
] as const satisfies readonly InventoryField[];
export type ListedField = (typeof listedFields)[number];

/** What the columns of an inventory hold, and what its words mean. */
export interface InventoryMapping {
  /** The mapping's own path, for messages. */
  readonly source: string;
  /** Name or path of the inventory it belongs to; undefined: any table that has all its headers. */
  readonly file: string | undefined;
  /** Headers by field. */
  readonly headers: Readonly<Partial<Record<InventoryField, readonly string[]>>>;
  /** Words by field and by the listed value they stand for. */
  readonly values: Readonly<Partial<Record<ListedField, Readonly<Record<string, readonly string[]>>>>>;
}
