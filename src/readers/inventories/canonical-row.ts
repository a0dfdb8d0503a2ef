import type { ListedDevice } from '../../model/inventory-part.ts';
import { postureFrom } from '../../model/posture.ts';
import { keysFrom } from './shared/keys.ts';
import type { InventoryCells } from './row.ts';
import { statedChannels } from './stated-channels.ts';

/** A device from its cells, and whether they say two things of the app. */
export function canonicalRow(
  id: string,
  cells: InventoryCells,
  imei: readonly string[],
  line: number,
): { readonly row: ListedDevice; readonly contradictory: boolean } {
  const { label, user, platform, ownership, mode, separation, region } = cells;
  const { channels, app, contradictory } = statedChannels(cells.channels, cells.app_state);
  const access = { value: cells.contact_access, source: cells.contact_access === 'unknown' ? ('none' as const) : ('stated' as const) };
  const settings = {
    workContactsInPersonal: cells.work_contacts_in_personal,
    managedOpenIn: cells.managed_open_in,
    unmanagedReadContacts: cells.unmanaged_read_contacts,
  };
  const { serial, asset_tag: assetTag, upn, email, phone } = cells;
  const row = {
    id,
    label,
    user,
    platform,
    keys: keysFrom({ serial, imei, assetTag, upn, email, phone, name: label }),
    posture: postureFrom({ channels, access, app, separation, ownership, mode, platform, settings }),
    region,
    exportedAt: cells.exported_at,
    addressBook: cells.address_book,
    accessRevokedAt: cells.access_revoked_at,
    selectedContacts: cells.selected_contacts,
    inventoryAsOf: cells.inventory_as_of,
    lastSeen: cells.last_seen,
    settings,
    apps: undefined,
    policy: '',
    line,
  };
  return { row, contradictory };
}
