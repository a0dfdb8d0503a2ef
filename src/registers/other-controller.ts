/** A record counts unless both the audit and the record name a controller and they differ. */
export function otherController(controller: string | undefined): (named: string) => boolean {
  if (controller === undefined) return () => false;
  const fold = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const own = fold(controller);
  return (named) => named !== '' && fold(named) !== own;
}
