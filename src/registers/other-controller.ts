/**
 * A record counts unless both the audit and the record name a controller and they differ. The audit may know its own
 * controller by several names; a record is another's unless it names one of them whole.
 */
export function otherController(own: readonly string[]): (named: string) => boolean {
  if (own.length === 0) return () => false;
  const fold = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const names = new Set(own.map(fold));
  return (named) => named !== '' && !names.has(fold(named));
}
