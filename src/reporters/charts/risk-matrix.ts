import { scaleBand } from 'd3-scale';
import { type Html, html } from '../../lib/escape/html.ts';
import type { Language } from '../../lib/text.ts';
import { byUrgency, type PriorityLevel } from '../../model/priority.ts';
import type { DeviceReport, Report } from '../../model/report.ts';
import { isOpen } from '../level.ts';
import { chartWords } from '../words/charts.ts';
import { wordsIn } from '../words/words.ts';
import { type Chart, picture, short, width } from './chart.ts';
import { cut, label, line, linesOf } from './label.ts';
import { widthOf } from './letters.ts';

/** Lines of devices in a field; where there are more, the last one counts them. */
const shownInField = 4;
const shownInText = 20;
const padding = 5;
const steps = [1, 2, 3, 4] as const;

/** Devices of a report by where the matrix shows them: in a field, or beside it. */
interface Places {
  /** `fields[severity - 1][likelihood - 1]` */
  readonly fields: readonly (readonly string[][])[];
  readonly none: readonly string[];
  readonly open: readonly string[];
}

/** The matrix of severity and likelihood with the devices in it, most urgent first, and those that are in no field. */
export function riskMatrix({ run, devices }: Pick<Report, 'run' | 'devices'>, language: Language): Chart | undefined {
  if (devices.length === 0) return undefined;
  const words = chartWords[language];
  const { priority } = wordsIn(language);
  const { fields, none, open } = placesOf(devices);
  const notWhole = fields.flat(2).some((id) => id.startsWith('* '));
  const columns = scaleBand<number>(steps, [0, width]);
  const parts: Html[] = [];

  let y = 0;
  for (const severity of steps.toReversed()) {
    const row = fields[severity - 1]!;
    const height = 28 + line * Math.max(1, ...row.map((ids) => Math.min(ids.length, shownInField)));
    parts.push(
      label(`${words.severity} ${severity} · ${priority.scale[severity - 1]!}`, { x: 0, y: (y += line + 3), room: width, kind: 'soft' }),
    );
    y += 3;
    for (const likelihood of steps) {
      const level = run.priority.levels[severity - 1]![likelihood - 1]!;
      parts.push(...field(level, row[likelihood - 1]!, { x: columns(likelihood)!, y, height }));
    }
    y += height;
  }
  y += line;
  for (const likelihood of steps) {
    const place = { x: columns(likelihood)! + columns.bandwidth() / 2, room: columns.bandwidth(), anchor: 'middle', kind: 'soft' } as const;
    parts.push(label(String(likelihood), { ...place, y: y + 2 }), label(priority.scale[likelihood - 1]!, { ...place, y: y + line + 2 }));
  }
  y += 2 * line + 4;
  parts.push(label(`${words.likelihood} →`, { x: width / 2, y, room: width, anchor: 'middle', kind: 'soft' }));
  const beside = [
    ...(none.length > 0 ? [`${words.withoutPriority}: ${words.devices(none.length)}`] : []),
    ...(open.length > 0 ? [`${words.open}: ${words.devices(open.length)}`, packed(open, width)] : []),
    ...(notWhole ? [words.notWhole] : []),
  ];
  for (const text of beside.flatMap((one) => linesOf(one, width))) parts.push(label(text, { x: 0, y: (y += line + 2), room: width }));

  const told = [
    ...steps.toReversed().flatMap((severity) =>
      steps.toReversed().flatMap((likelihood) => {
        const ids = fields[severity - 1]![likelihood - 1]!;
        const level = priority.levels[run.priority.levels[severity - 1]![likelihood - 1]!];
        return ids.length === 0 ? [] : [`${words.field(level, severity, likelihood)}: ${counted(ids)}`];
      }),
    ),
    ...(none.length > 0 ? [`${words.withoutPriority}: ${words.devices(none.length)}`] : []),
    ...(open.length > 0 ? [`${words.open}: ${counted(open)}`] : []),
  ];
  const alternative = `${told.join('; ')}.${notWhole ? ` ${words.notWhole}.` : ''}`;
  return picture('matrix', { title: words.matrix, alternative }, y + 6, parts);

  function field(level: PriorityLevel, ids: readonly string[], { x, y: at, height }: { x: number; y: number; height: number }): Html[] {
    const inner = { x: x + padding, room: columns.bandwidth() - 2 * padding };
    const box = html`<rect
      class="field level-${level}${ids.length > 0 ? ' held' : ''}"
      x="${short(x + 1.5)}"
      y="${short(at + 1.5)}"
      width="${short(columns.bandwidth() - 3)}"
      height="${short(height - 3)}"
    />`;
    const shown = ids.length > shownInField ? [...ids.slice(0, shownInField - 1), priority.more(ids.length - shownInField + 1)] : ids;
    return [
      box,
      label(priority.levels[level], { ...inner, y: at + line + 2, ...(ids.length > 0 ? {} : { kind: 'soft' as const }) }),
      ...shown.map((id, index) => label(id, { ...inner, y: at + line + 4 + line * (index + 1) })),
    ];
  }

  function counted(ids: readonly string[]): string {
    const more = ids.length > shownInText ? [priority.more(ids.length - shownInText)] : [];
    return `${words.devices(ids.length)} – ${[...ids.slice(0, shownInText), ...more].join(', ')}`;
  }

  /** As many devices as one line holds. */
  function packed(ids: readonly string[], room: number): string {
    let text = '';
    for (const [index, id] of ids.entries()) {
      const next = `${text}${index > 0 ? ', ' : ''}${cut(id, room / 2)}`;
      const rest = ids.length - index - 1;
      if (index > 0 && widthOf(rest > 0 ? `${next}, ${priority.more(rest)}` : next) > room) return `${text}, ${priority.more(rest + 1)}`;
      text = next;
    }
    return text;
  }
}

function placesOf(devices: readonly DeviceReport[]): Places {
  const fields = steps.map(() => steps.map((): string[] => []));
  const [none, open]: [string[], string[]] = [[], []];
  for (const device of devices.toSorted(byUrgency)) {
    const { id, complete, risk } = device;
    const field = fields[risk.severity - 1]?.[risk.likelihood - 1];
    if (isOpen(device)) open.push(id);
    else if (field === undefined) none.push(id);
    else field.push(complete ? id : `* ${id}`);
  }
  return { fields, none, open };
}
