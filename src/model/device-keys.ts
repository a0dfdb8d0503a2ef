/** What a device may be recognised by, as inventories write it; texts are empty where an inventory says nothing. */
export interface DeviceKeys {
  /** In capitals, without spaces. */
  readonly serial: string;
  /** 15 or 16 digits each; the check digit is not held against them. */
  readonly imei: readonly string[];
  /** Ids that device managements and directories gave it, in lower case. */
  readonly mdm: readonly string[];
  readonly assetTag: string;
  /** User principal name of its user, in lower case. */
  readonly upn: string;
  /** E-mail address of its user, in lower case. */
  readonly email: string;
  /** As written. */
  readonly phone: string;
  /** Never used for joining: names are chosen freely and stand for several devices. */
  readonly name: string;
}

export const noKeys: DeviceKeys = { serial: '', imei: [], mdm: [], assetTag: '', upn: '', email: '', phone: '', name: '' };
