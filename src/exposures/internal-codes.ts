import type { Policy } from '../model/policy.ts';

/** Longest bare extension that a prefix alone makes internal; more digits may be a number of the public network. */
const longestExtension = 6;

/** Recognises the company's internal extensions: bare digits of a length or with a prefix that the policy names. */
export function internalCodes({ internalLengths, internalPrefixes }: Policy): ((text: string) => string | undefined) | undefined {
  if (internalLengths.length === 0 && internalPrefixes.length === 0) return undefined;
  return (text) => {
    const digits = text.replace(/[\s./-]/gu, '');
    if (!/^\d+$/.test(digits)) return undefined;
    if (internalLengths.includes(digits.length)) return digits;
    return digits.length <= longestExtension && internalPrefixes.some((prefix) => digits.startsWith(prefix)) ? digits : undefined;
  };
}
