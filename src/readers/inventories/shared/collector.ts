import { listHeaders } from '../../../lib/csv-header.ts';
import { type AppListOf, type Inventory, type ListedDevice, nothingElse } from '../../../model/inventory-part.ts';
import type { Coverage } from '../../../model/inventory-part.ts';
import type { Problem, ProblemFacts } from '../../../model/problem.ts';
import { problem, type ProblemCode } from '../../../model/problem-texts.ts';
import type { Setting } from '../../../model/separation-gap.ts';
import { type AppEntry, AppTally } from './app-tally.ts';
import type { Fields } from './fields.ts';
import { fitsLuhn, isRounded, keysFrom } from './keys.ts';
import { listedDevice, type StatedDevice, unlisted } from './listed.ts';

/** Gathers what the records of one file say, until `finish`. */
export class Collector {
  readonly problems: Problem[] = [];
  readonly #rows: ListedDevice[] = [];
  readonly #lost: string[] = [];
  readonly #apps = new Map<string, AppTally>();
  #device: string | undefined;
  #tally: AppTally | undefined;
  readonly #policies = new Map<string, Setting>();

  /** Records a device, or lists why it is lost: a value nobody knows, or no key at all. */
  device(stated: StatedDevice, fields: Fields, line: number): void {
    const device = listedDevice(stated, line);
    const { refused, undated } = fields;
    if (!device) return this.lose('device-id-missing', line);
    if (undated !== undefined) this.problems.push(problem('note', 'inventory-date-unreadable', line, { column: undated }));
    if (!device.keys.imei.every(fitsLuhn)) this.problems.push(problem('note', 'imei-check-digit', line));
    if (stated.keys.imei?.some(isRounded)) this.problems.push(problem('note', 'imei-rounded', line));
    if (!refused) {
      this.#rows.push(device);
      return;
    }
    this.lose('value-unlisted', line, { ...refused }, device.id);
    this.#rows.push({ ...unlisted(device.id, line), keys: device.keys });
  }

  /** An entry of an app list that stands apart from the devices; a list has many in a row of one device. */
  app(device: string, entry: AppEntry, line: number): void {
    if (device !== this.#device) {
      const key = keysFrom({ mdm: [device] }).mdm[0];
      this.#device = device;
      this.#tally = key === undefined ? undefined : (this.#apps.get(key) ?? new AppTally());
      if (key !== undefined && this.#tally) this.#apps.set(key, this.#tally);
    }
    if (this.#tally) this.#tally.add(entry, line);
    else this.lose('app-row-without-device', line);
  }

  policy(name: string, setting: Setting): void {
    this.#policies.set(name, setting);
  }

  lose(code: ProblemCode, line: number, facts: ProblemFacts = {}, id = ''): void {
    this.#lost.push(id);
    this.problems.push(problem('lost', code, line, facts));
  }

  note(code: ProblemCode, line: number, facts: ProblemFacts = {}): void {
    this.problems.push(problem('note', code, line, facts));
  }

  ignored(headers: readonly string[], line: number): void {
    if (headers.length > 0) this.note('columns-ignored', line, { headers: listHeaders(headers) });
  }

  finish(encoding: string, coverage: Coverage = 'partial'): Inventory {
    // What is missing may be the very row that names WhatsApp.
    const covered = this.#lost.length > 0 ? 'partial' : coverage;
    const appLists: AppListOf[] = [...this.#apps].map(([device, tally]) => ({
      device,
      apps: tally.list(covered, undefined),
      line: tally.line,
    }));
    const { problems } = this;
    return { encoding, rows: this.#rows, lost: this.#lost, problems, ...nothingElse, appLists, policies: this.#policies };
  }
}
