import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import type { Html } from '../../../src/lib/escape/html.ts';
import { priorityLevels, usualPriority } from '../../../src/model/priority.ts';
import type { DeviceReport, Report } from '../../../src/model/report.ts';
import { acme } from '../../cli/program.ts';
import { hostile } from '../../lib/hostile.ts';

/** The fixture company's report. */
export const company = JSON.parse(readFileSync(path.join(acme, 'expected/report.json'), 'utf8')) as Report;

/** An element of a picture, with its text and those of its children that are not titles. */
interface Drawn {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a picture; fails where it is not well-formed. */
export function elementsOf({ text }: Html): Drawn[] {
  const parser = new SaxesParser();
  const found: Drawn[] = [];
  const within: Drawn[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    found.push(element);
    within.push(element);
  });
  parser.on('text', (said) => {
    const element = within.at(-1);
    if (element) element.text += said;
  });
  parser.on('closetag', () => within.pop());
  parser.write(text).close();
  return found;
}

export function labelsOf(svg: Html): string[] {
  return elementsOf(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []));
}

/** Numbers in a text, in either language. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d[\d.,]*/g)].map(([figure]) => Number(figure.replaceAll(/\D/g, '')));
}

const names = fc.oneof(
  fc.constantFrom(...hostile, 'x'.repeat(300), '👩‍👩‍👧‍👦'.repeat(9), '設備一号'.repeat(9), 'مكتب المدير'),
  fc.string({ unit: 'binary' }),
);
const figure = fc.oneof(fc.constant(0), fc.nat(30), fc.nat(999_999));
const exposures = fc.record({
  covered: figure,
  uncovered: figure,
  unverified: figure,
  otherBasis: figure,
  outOfReach: figure,
  exempt: figure,
});

/** Any devices, with ids as an attacker may send them. */
export const estates: fc.Arbitrary<Pick<Report, 'run' | 'devices'>> = fc
  .array(
    fc
      .record({
        id: names,
        exposures,
        complete: fc.boolean(),
        severity: fc.nat(4),
        likelihood: fc.nat(4),
        level: fc.constantFrom(...priorityLevels),
      })
      .map(({ severity, likelihood, level, ...device }): DeviceReport => {
        const [template] = company.devices;
        const risk = { ...template!.risk, severity, likelihood, level: usualPriority.levels[severity - 1]?.[likelihood - 1] ?? level };
        return { ...template!, ...device, risk };
      }),
    { minLength: 1, maxLength: 40 },
  )
  .map((devices) => ({ run: company.run, devices: devices.map((device, index) => ({ ...device, id: `${device.id}${index}` })) }));
