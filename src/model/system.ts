/** Operating system of a phone, as the text of an inventory names it. */
export type System = 'ios' | 'android' | 'other' | 'unknown';

export function systemOf(platform: string): System {
  if (/\bi(?:pad)?os\b|iphone|ipad|apple/i.test(platform)) return 'ios';
  if (/android|aosp/i.test(platform)) return 'android';
  return platform === '' ? 'unknown' : 'other';
}
