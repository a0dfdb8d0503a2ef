import { AskfirstError } from '../error.ts';
import { createLocalTime } from '../lib/local-time.ts';
import { appStates } from '../model/app-state.ts';
import { usualAppListDays } from '../model/policy.ts';
import { accessSources } from '../model/posture.ts';
import { wordedProblems } from './inputs.ts';
import type { InspectedFile, InspectRequest } from './inspect.ts';
import { joined } from './inventories/join.ts';
import { recordsOf, takenFrom } from './inventories.ts';

/** What an inventory tells by itself; other files may add app lists and permissions. */
export interface InspectedInventory {
  readonly devices: number;
  /** Devices by what is known of WhatsApp on them. */
  readonly apps: Readonly<Record<(typeof appStates)[number], number>>;
  /** Devices by where their contact access is known from. */
  readonly access: Readonly<Partial<Record<(typeof accessSources)[number], number>>>;
  /** Devices whose app list stands here apart from the devices, and how many of these lists name WhatsApp. */
  readonly appLists: { readonly devices: number; readonly naming: number };
  /** Apps of whose permission a phone tells here. */
  readonly grants: number;
}

/** The inventories at a path; more than one where it is an archive, none where it holds nothing of the kind. */
export async function inspectInventories(path: string, request: InspectRequest): Promise<InspectedFile[]> {
  const dates = createLocalTime(request.timezone);
  const { inventoryMappings, limits, language } = request;
  const taken = await takenFrom(path, dates, inventoryMappings, limits, language).catch((error: unknown) => {
    if (error instanceof AskfirstError && error.code === 'format-unknown') return [];
    throw error;
  });
  return taken.map((one) => {
    const { inventory, file, reader } = one;
    // By itself: what joins nothing here may join other files.
    const alone = { ...one, inventory: { ...inventory, appLists: [], grants: undefined, policies: new Map() } };
    const { rows } = joined([alone], { asOf: request.asOf, appListDays: usualAppListDays });
    const devices = [...rows.values()].flat();
    file.finish();
    return {
      path: file.shown,
      role: file.isArchive ? 'archive' : reader === 'unknown' ? 'unknown' : 'inventory',
      format: reader,
      encoding: inventory.encoding,
      records: recordsOf(inventory),
      phones: 0,
      problems: wordedProblems(one.problems, { language, privacy: 'full' }),
      ...(file.isArchive || reader === 'unknown'
        ? {}
        : {
            inventory: {
              devices: devices.length,
              apps: counted(
                appStates,
                devices.map(({ posture }) => posture.app.state),
              ),
              access: present(
                counted(
                  accessSources,
                  devices.map(({ posture }) => posture.access.source),
                ),
              ),
              appLists: {
                devices: inventory.appLists.length,
                naming: inventory.appLists.filter(({ apps }) => apps.found.length > 0).length,
              },
              grants: inventory.grants?.grants.length ?? 0,
            },
          }),
    };
  });
}

function counted<T extends string>(names: readonly T[], found: readonly T[]): Record<T, number> {
  return Object.fromEntries(names.map((name) => [name, found.filter((one) => one === name).length])) as Record<T, number>;
}

function present<T extends string>(counts: Readonly<Record<T, number>>): Partial<Record<T, number>> {
  return Object.fromEntries(Object.entries<number>(counts).filter(([, count]) => count > 0)) as Partial<Record<T, number>>;
}
