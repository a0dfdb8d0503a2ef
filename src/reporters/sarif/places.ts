import { forSarif, sarifUri } from '../../lib/escape/sarif.ts';
import type { InputReport, Report } from '../../model/report.ts';

/** Where things stand in the tables of a run, to which results refer. */
export class Places {
  readonly #files: ReadonlyMap<string, object>;
  readonly #devices: ReadonlyMap<string, object>;

  constructor({ execution, devices }: Report) {
    this.#files = new Map(execution.inputs.map(({ path }, index) => [path, { uri: uriOf(path), index }]));
    this.#devices = new Map(devices.map(({ id }, index) => [id, { ...shown(id), index }]));
  }

  /** @param line 1-based; 0 for the whole file */
  physical(path: string, line: number): object {
    const artifactLocation = this.#files.get(path) ?? { uri: uriOf(path) };
    return line > 0 ? { artifactLocation, region: { startLine: line } } : { artifactLocation };
  }

  logical(device: string): object {
    return this.#devices.get(device) ?? shown(device);
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
