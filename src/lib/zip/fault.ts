/**
 * Why a ZIP archive or one of its entries cannot be read: `damaged` (no directory of entries, a directory or data that
 * contradict themselves, a wrong checksum), `encrypted`, `method` (a compression other than none or Deflate),
 * `overlapping` (entries that share bytes, as only crafted archives have them), `entries` (more of them than allowed).
 */
export type ZipFaultCode = 'damaged' | 'encrypted' | 'method' | 'overlapping' | 'entries';

export class ZipFault extends Error {
  readonly code: ZipFaultCode;

  constructor(code: ZipFaultCode, cause?: unknown) {
    super(`zip: ${code}`, { cause });
    this.name = 'ZipFault';
    this.code = code;
  }
}
