/** Operating system of a phone, as the text of an inventory names it. */
export type System = 'ios' | 'android' | 'other' | 'unknown';

export function systemOf(platform: string): System {
  if (isComputer(platform)) return 'other';
  if (/\bi(?:pad)?os\b|iphone|ipad|apple/i.test(platform)) return 'ios';
  if (/android|aosp/i.test(platform)) return 'android';
  return platform === '' ? 'unknown' : 'other';
}

/** Computers and television sets, which management systems list along with phones. */
export function isComputer(platform: string): boolean {
  return /windows|mac ?os|os ?x\b|linux|chrome ?os|chromebook|tvos|apple ?tv|android ?tv/i.test(platform);
}
