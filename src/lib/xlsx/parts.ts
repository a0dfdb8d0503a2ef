import type { RandomBytes } from '../bytes.ts';
import { ZipFault } from '../zip/fault.ts';
import { openZip, type Zip, type ZipEntry } from '../zip/zip.ts';
import { XlsxFault } from './fault.ts';
import type { XlsxLimits } from './limits.ts';
import { archiveKind, otherKind } from './recognise.ts';
import { readXml } from './xml.ts';

/** Parts smaller than this may have any ratio: they do no harm. */
const HARMLESS = 1 << 20;
const MIMETYPE = 80;
const MOST_RELATIONS = 50_000;

/** What one part says of another. */
export interface Relation {
  /** The last step of its type's address, which is the same in both editions of the standard: `worksheet`, `styles`. */
  readonly type: string;
  /** Path of the part, as `Parts` takes it; undefined when it lies outside the file. */
  readonly target: string | undefined;
}

/** The parts of an office document by path, letter case aside. */
export class Parts {
  readonly limits: XlsxLimits;
  readonly #zip: Zip;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #counted = new Set<ZipEntry>();
  #inflated = 0;

  private constructor(zip: Zip, limits: XlsxLimits) {
    this.#zip = zip;
    this.limits = limits;
    for (const entry of zip.entries) {
      const path = entry.name.toLowerCase();
      if (this.#entries.has(path)) throw new XlsxFault('damaged', entry.name);
      this.#entries.set(path, entry);
    }
  }

  /** @throws XlsxFault; closes the source then */
  static async open(source: RandomBytes, limits: XlsxLimits): Promise<Parts> {
    const kind = otherKind(source);
    if (kind) {
      source.close();
      throw new XlsxFault(kind);
    }
    const zip = await faulty(() => openZip(source, limits.entries));
    try {
      if (zip.fault) throw new XlsxFault('damaged', '', zip.fault);
      return new Parts(zip, limits);
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  has(path: string): boolean {
    return this.#entries.has(path.toLowerCase());
  }

  /** A part from front to back. @throws XlsxFault when it is missing, damaged or larger than allowed */
  async *chunks(path: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(path.toLowerCase());
    if (!entry) throw new XlsxFault('damaged', path);
    const { ratio, inflated } = this.limits;
    if (entry.size > HARMLESS && entry.size > ratio * entry.packed) throw new XlsxFault('ratio', path);
    if (!this.#counted.has(entry)) this.#inflated += entry.size;
    this.#counted.add(entry);
    if (this.#inflated > inflated) throw new XlsxFault('inflated', path);
    try {
      yield* this.#zip.chunks(entry);
    } catch (error) {
      throw asXlsxFault(error, path);
    }
  }

  /** What a part is related to, by id; the whole document is the part ''. */
  async relations(part: string): Promise<ReadonlyMap<string, Relation>> {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
    const relations = new Map<string, Relation>();
    if (!this.has(path)) return relations;
    await readXml(this.chunks(path), path, this.limits.text, {
      open(name, { Id, Type, Target, TargetMode }) {
        if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
        const target = TargetMode === 'External' ? undefined : resolved(folder, Target);
        if (relations.size >= MOST_RELATIONS) throw new XlsxFault('damaged', path);
        relations.set(Id, { type: Type?.slice(Type.lastIndexOf('/') + 1) ?? '', target });
      },
      close: () => {},
    });
    return relations;
  }

  /** What an archive is that has no workbook. */
  async kind(): Promise<XlsxFault> {
    const mimetype = this.#entries.get('mimetype');
    const bytes = mimetype ? await faulty(() => this.#zip.head(mimetype, MIMETYPE)) : new Uint8Array(0);
    return new XlsxFault(archiveKind(new Set(this.#entries.keys()), Buffer.from(bytes).toString('latin1')));
  }

  close(): void {
    this.#zip.close();
  }
}

/** The path of a target: from the root when it begins with a slash, else from the folder of the part that names it. */
function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(unescaped(part));
  }
  return parts.join('/');
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

async function faulty<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw asXlsxFault(error);
  }
}

/** A fault of the archive as one of the workbook; anything else stays what it is. */
function asXlsxFault(error: unknown, path = ''): unknown {
  if (!(error instanceof ZipFault)) return error;
  const same = error.code === 'encrypted' || error.code === 'entries' || error.code === 'overlapping';
  return new XlsxFault(same ? error.code : 'damaged', path, error);
}
