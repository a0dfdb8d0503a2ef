import { forSarif, sarifUri } from '../../lib/escape/sarif.ts';
import type { InputReport, Report } from '../../model/report.ts';

/** Where things stand in the tables of a run, to which results refer. */
export class Places {
  readonly #inputs: ReadonlyMap<string, number>;
  readonly #devices: ReadonlyMap<string, number>;

  constructor({ execution, devices }: Report) {
    this.#inputs = new Map(execution.inputs.map(({ path }, index) => [path, index]));
    this.#devices = new Map(devices.map(({ id }, index) => [id, index]));
  }

  /** @param line 1-based; 0 for the whole file */
  physical(path: string, line: number): object {
    const index = this.#inputs.get(path);
    return {
      artifactLocation: { uri: uriOf(path), ...(index === undefined ? {} : { index }) },
      ...(line > 0 ? { region: { startLine: line } } : {}),
    };
  }

  logical(device: string): object {
    const index = this.#devices.get(device);
    return { ...shown(device), ...(index === undefined ? {} : { index }) };
  }
}

/** The devices, as the parts of the company in which things are found. */
export function devicesOf({ devices }: Report): object[] {
  return devices.map(({ id, label }) => ({ ...shown(id), ...(label === '' ? {} : { properties: { label: forSarif(label) } }) }));
}

function shown(device: string): object {
  return { name: forSarif(device), fullyQualifiedName: forSarif(device), kind: 'device' };
}

/** The inputs with their hashes. Of a folder of evidence the report's hash is none of a file. */
export function artifactsOf({ execution }: Report): object[] {
  return execution.inputs.map((input) => {
    const { path, role, format, records, device, sha256, bytes, encoding } = input;
    return {
      location: { uri: uriOf(path) },
      roles: [roleOf(input)],
      ...(sha256 === null || role === 'evidence' ? {} : { length: bytes, hashes: { 'sha-256': sha256 } }),
      ...(encoding === '' ? {} : { encoding }),
      properties: { role, format, records, ...(device === null ? {} : { device: forSarif(device) }) },
    };
  });
}

function roleOf({ role }: InputReport): string {
  if (role === 'policy' || role === 'config') return 'userSpecifiedConfiguration';
  return role === 'evidence' ? 'directory' : 'analysisTarget';
}

function uriOf(path: string): string {
  return sarifUri(path.replace(/^(?:\.\/)+(?=.)/, ''));
}
