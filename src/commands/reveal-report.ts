import { AskfirstError } from '../error.ts';
import { type FileSource, kindOf, openFile, reasonOf } from '../lib/files.ts';
import { pseudonymsIn } from '../privacy/pseudonyms.ts';

/** What a report holds that was written under pseudonyms. */
export interface PseudonymousReport {
  readonly pseudonyms: ReadonlySet<string>;
  /** SHA-256 of the inputs, which only the JSON report tells. */
  readonly inputs: ReadonlySet<string>;
}

const chunk = 1 << 20;
/** More characters than anything that is looked for. */
const overlap = 200;

/**
 * Reads a report of any size once from front to back, whatever text it is: JSON, however it is laid out, or one for
 * people.
 *
 * @throws AskfirstError `path-missing`, `file-expected`, `file-unreadable`, `reveal-packed`, `reveal-other-level`,
 * `reveal-this-run`
 */
export function readPseudonymous(path: string): PseudonymousReport {
  const kind = kindOf(path, true);
  if (kind === 'missing') throw new AskfirstError('path-missing', { path });
  if (kind === 'folder') throw new AskfirstError('file-expected', { path });
  try {
    return scanned(path, openFile(path, false));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new AskfirstError('file-unreadable', { path, reason }, { cause: error });
  }
}

function scanned(path: string, source: FileSource): PseudonymousReport {
  const pseudonyms = new Set<string>();
  const inputs = new Set<string>();
  let privacy: string | undefined;
  let madeFor: string | undefined;
  try {
    for (const text of windows(path, source)) {
      for (const pseudonym of pseudonymsIn(text)) pseudonyms.add(pseudonym);
      for (const [, sha256] of text.matchAll(/(?<!\\)"sha256"\s*:\s*"([0-9a-f]{64})"/g)) inputs.add(sha256!);
      privacy ??= /(?<!\\)"privacy"\s*:\s*"(\w+)"/.exec(text)?.[1];
      madeFor ??= /(?<!\\)"pseudonyms"\s*:\s*"([\w-]+)"/.exec(text)?.[1];
    }
  } finally {
    source.close();
  }
  if (madeFor === 'this-run') throw new AskfirstError('reveal-this-run', { path });
  if (pseudonyms.size === 0) throw new AskfirstError('reveal-other-level', { path, privacy: privacy ?? '' });
  return { pseudonyms, inputs };
}

/** The text in stretches, each with the end of the one before it. */
function* windows(path: string, source: FileSource): Generator<string> {
  const decoder = new TextDecoder();
  const bytes = new Uint8Array(chunk);
  let before = '';
  for (let first = true; ; first = false) {
    const count = source.read(bytes, 0, bytes.length);
    if (first && bytes[0] === 0x50 && bytes[1] === 0x4b) throw new AskfirstError('reveal-packed', { path });
    const text = before + decoder.decode(bytes.subarray(0, count), { stream: count > 0 });
    yield text;
    if (count === 0) return;
    before = text.slice(-overlap);
  }
}
