/**
 * What an address book and a device were joined by, the most certain first: the inventory's `address_book` column, or a
 * folder or file named like one of the device's keys.
 */
export const joinKeys = ['address-book', 'device-id', 'mdm-id', 'serial', 'imei', 'asset-tag', 'upn', 'phone'] as const;
export type JoinKey = (typeof joinKeys)[number];

/**
 * Why an inventory device has no address book: `no-export` (none is named like it), `claim-empty` (its `address_book`
 * column finds nothing), `books-ambiguous` (only such as could be another device's, or too many of them). Why an address
 * book has no inventory device: `no-device` (none has such a key), `several-devices`, `several-books` (the device it
 * names has others).
 */
export const unjoinedReasons = ['no-export', 'claim-empty', 'books-ambiguous', 'no-device', 'several-devices', 'several-books'] as const;
export type UnjoinedReason = (typeof unjoinedReasons)[number];

/** How a device and its address books came together; neither is set where no inventory was given. */
export interface Joining {
  readonly by: JoinKey | undefined;
  readonly unjoined: UnjoinedReason | undefined;
  /** Ids of the inventory devices that an address book of its own could belong to. */
  readonly candidates: readonly string[];
}

export const notJoined: Joining = { by: undefined, unjoined: undefined, candidates: [] };
