const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

/** A size in bytes as people write it: `64GiB`, `512KiB`, `8192B`; a bare number counts bytes. Undefined for anything else. */
export function parseSize(text: string): number | undefined {
  const [, digits, unit] = /^(\d{1,15})\s?(|B|KiB|MiB|GiB|TiB)$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const power = units.findIndex((one) => one.toLowerCase() === (unit || 'B').toLowerCase());
  const bytes = Number(digits) * 1024 ** power;
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

/** The shortest exact way to write a size: `64GiB`. */
export function sizeText(bytes: number): string {
  let power = 0;
  for (let rest = bytes; rest >= 1024 && rest % 1024 === 0 && power < units.length - 1; rest /= 1024) power++;
  return `${bytes / 1024 ** power}${units[power]}`;
}
