import { latin1 } from '../lib/bytes.ts';
import type { SkipReason } from '../model/found-device.ts';

const systemFiles = new Set(['.ds_store', 'thumbs.db', 'desktop.ini', 'ehthumbs.db', 'icon\r']);
/** Folders in which systems keep what is theirs; nobody exports into them. */
const systemFolders = new Set([
  '__macosx',
  '.git',
  '.svn',
  '.spotlight-v100',
  '.trashes',
  '.fseventsd',
  '$recycle.bin',
  'system volume information',
]);
const media =
  /\.(?:jpe?g|png|gif|heic|heif|webp|bmp|tiff?|dng|svg|mp[34]|m4[avp]|mov|avi|mkv|webm|wav|ogg|oga|opus|flac|aac|amr|3gpp?|3g2)$/i;

/** What SQLite keeps beside a database under its name: the write-ahead log, its index, and the rollback journal. */
export const companionEndings = ['-wal', '-shm', '-journal'] as const;

/**
 * Why a file of this name is likely none to read; its content may still prove otherwise.
 *
 * @param isBeside whether a file of that name lies in the same folder
 */
export function suspectedByName(name: string, isBeside: (name: string) => boolean): SkipReason | undefined {
  if (isSystemFile(name)) return 'system';
  if (isHidden(name)) return 'hidden';
  if (media.test(name)) return 'media';
  const companion = companionEndings.find((ending) => name.endsWith(ending) && isBeside(name.slice(0, -ending.length)));
  return companion ? 'companion' : undefined;
}

export function isHidden(name: string): boolean {
  return name.startsWith('.');
}

export function isSystemFile(name: string): boolean {
  return systemFiles.has(name.toLowerCase());
}

export function isSystemFolder(name: string): boolean {
  return systemFolders.has(name.toLowerCase());
}

/** JPEG, PNG, GIF, RIFF (WebP, WAV, AVI), ISO media (HEIC, MP4, MOV), ID3, Ogg, FLAC, AMR, Matroska. */
export function isMedia(head: Uint8Array): boolean {
  const start = latin1(head.subarray(0, 16));
  return /^(?:\xff\xd8\xff|\x89PNG\r\n\x1a\n|GIF8[79]a|RIFF[^]{4}(?:WEBP|WAVE|AVI )|[^]{4}ftyp|ID3[\x02-\x04]|OggS\0|fLaC\0|#!AMR|\x1aE\xdf\xa3)/.test(
    start,
  );
}

/** A ZIP archive begins with an entry, or with its end where it holds none. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
}
