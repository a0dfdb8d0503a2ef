/** Operating system of a phone, as the text of an inventory names it. */
export type System = 'ios' | 'android' | 'other' | 'unknown';

export function systemOf(platform: string): System {
  if (isComputer(platform)) return 'other';
  if (/\bi(?:pad)?os\b|iphone|ipad|apple/i.test(platform)) return 'ios';
  if (/android|aosp/i.test(platform)) return 'android';
  return platform === '' ? 'unknown' : 'other';
}

/** Computers and television sets, which management systems list along with phones; what may be a phone is none of them. */
export function isComputer(platform: string): boolean {
  return computers.test(platform) && !phones.test(platform);
}

const computers = /windows|mac ?os|\bos ?x\b|linux|chrome ?os|chromebook|tvos|apple ?tv|android ?tv/i;
const phones = /android(?! ?tv)|aosp|\bi(?:pad)?os\b|iphone|ipad|phone|mobile|handheld|windows ?ce/i;
