/** How a language writes figures and days. */
export interface Figures {
  readonly number: (value: number) => string;
  readonly share: (part: number, whole: number) => string;
  readonly day: (day: string | null) => string;
  /** A month (`YYYY-MM`). */
  readonly month: (month: string) => string;
  /** A figure with its noun. */
  readonly count: (value: number, one: string, many: string) => string;
}

function grouped(value: number, by: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, by);
}

function percent(part: number, whole: number): string {
  return ((part / whole) * 100).toFixed(1);
}

export const figuresEn: Figures = {
  number: (value) => grouped(value, ','),
  share: (part, whole) => (whole === 0 ? '–' : `${percent(part, whole)}%`),
  day: (text) => text ?? 'not given',
  month: (text) => text,
  count: (value, one, many) => `${grouped(value, ',')} ${value === 1 ? one : many}`,
};

const monthsDe = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

export const figuresDe: Figures = {
  number: (value) => grouped(value, '.'),
  share: (part, whole) => (whole === 0 ? '–' : `${percent(part, whole).replace('.', ',')} %`),
  day: (text) => (text === null ? 'nicht angegeben' : text.split('-').toReversed().join('.')),
  month: (text) => `${monthsDe[Number(text.slice(5)) - 1]} ${text.slice(0, 4)}`,
  count: (value, one, many) => `${grouped(value, '.')} ${value === 1 ? one : many}`,
};
