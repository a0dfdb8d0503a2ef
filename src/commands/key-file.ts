import path from 'node:path';
import { AskfirstError, type ErrorFacts } from '../error.ts';
import type { ErrorCode } from '../error-texts.ts';
import { kindOf, readSecret, reasonOf, type SecretFile } from '../lib/files.ts';
import type { PrivacyLevel } from '../model/privacy.ts';
import { isDamagedKey } from '../privacy/key-text.ts';

const shortestKey = 16;
const longestKey = 4096;
const secretOfRun = 32;

/**
 * The secret of pseudonyms: from the key file, else one for this run alone.
 *
 * @param inputs what is audited; the key must not lie there
 */
export function keyOf(level: PrivacyLevel, file: string | undefined, inputs: readonly string[]): Uint8Array {
  if (level !== 'pseudonym') {
    if (file !== undefined) throw new AskfirstError('option-needs', { option: '--key-file', needs: '--privacy pseudonym' });
    return new Uint8Array();
  }
  return file === undefined ? crypto.getRandomValues(new Uint8Array(secretOfRun)) : keyIn(file, inputs);
}

/**
 * Reads a key: text in UTF-8, without the space around it. Links are followed, for stores of secrets hand keys out
 * through them; the mode of what they lead to counts.
 *
 * @throws AskfirstError `path-missing`, `file-expected`, `file-unreadable`, `key-…`
 */
export function keyIn(file: string, inputs: readonly string[]): Uint8Array {
  const { bytes, openMode } = secretIn(file);
  const folder = inputs.find((input) => isWithin(file, input));
  const refused = (code: ErrorCode, facts: ErrorFacts = {}): AskfirstError => new AskfirstError(code, { path: file, ...facts });
  if (folder !== undefined) throw refused('key-among-inputs', { folder });
  if (openMode !== undefined) throw refused('key-open', { mode: openMode.toString(8).padStart(4, '0') });
  if (bytes.length > longestKey) throw refused('key-long', { most: longestKey });
  const text = textOf(bytes)?.trim();
  if (text === undefined) throw refused('key-not-text');
  const key = Buffer.from(text);
  if (key.length < shortestKey) throw refused('key-short', { bytes: key.length, least: shortestKey });
  if (isDamagedKey(text)) throw refused('key-damaged');
  return key;
}

function secretIn(file: string): SecretFile {
  const kind = kindOf(file, true);
  if (kind === 'missing') throw new AskfirstError('path-missing', { path: file });
  if (kind === 'folder') throw new AskfirstError('file-expected', { path: file });
  try {
    return readSecret(file, longestKey);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new AskfirstError('file-unreadable', { path: file, reason }, { cause: error });
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isWithin(file: string, input: string): boolean {
  const way = path.relative(path.resolve(input), path.resolve(file));
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
