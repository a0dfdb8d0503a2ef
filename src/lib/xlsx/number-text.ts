const numeric = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Digits of a number that Excel keeps. */
const DIGITS = 15;

/** The number a cell holds as text, as XML Schema's `double` writes it; undefined when it is none. */
export function numberOf(text: string): number | undefined {
  const trimmed = text.trim();
  if (!numeric.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : undefined;
}

/** A number in decimal digits without exponent, to the 15 digits that Excel keeps: what lies behind is zeros. */
export function plainNumber(value: number): string {
  if (Number.isSafeInteger(value) && Math.abs(value) < 10 ** DIGITS) return String(value);
  const [mantissa = '', exponent = '0'] = value.toExponential(DIGITS - 1).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  const point = Number(exponent) + 1;
  if (digits === '') return '0';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  const fraction = digits.slice(point);
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}${fraction && `.${fraction}`}`;
}
