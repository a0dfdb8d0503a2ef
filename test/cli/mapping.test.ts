import { describe, expect, test } from 'vitest';
import { day, estate, quiet, table } from './estate.ts';
import { flowing } from './flowing.ts';
import { eachIsSaid } from './mistakes.ts';
import { askfirst, audited } from './program.ts';

const crm = table(
  'Nr.;Name 1;Vorname;Rufnr. mobil;Gruppe',
  '1;Tränkle;Sven;+49 171 3920001;Kunden',
  '2;Wünschmann;Käthe;0171 3920002;Privat',
);
const files = {
  ...quiet,
  'phones/D-2/kunden.csv': crm,
  'mapping.yaml': table('phone: [Rufnr. mobil]', 'family: Name 1', 'given: Vorname', 'category: Gruppe'),
  'wrong.yaml': table('phone: Rufnr. privat', 'family: Name 1'),
  'askfirst.yaml': table('map:', '  phone: Rufnr. mobil', '  family: [Name 1]', '  given: Vorname'),
  'beside.yaml': 'map-file: mapping.yaml\n',
};
const company = estate(files);
const args = ['phones/D-2', '-r', 'register.csv', ...day];
const map = ['--map', 'phone=Rufnr. mobil', '--map', 'family=Name 1', '--map', 'given=vorname'];

describe.concurrent('a table with headers of its own', () => {
  test.each([
    ['en', 'Say what they hold, for example:'],
    ['de', 'Zuordnung angeben, zum Beispiel:'],
  ])('is listed with its headers and a mapping to copy, which then reads it (%s)', async (language, before) => {
    const { code, stdout } = await askfirst(['inspect', 'phones/D-2', '--lang', language], { cwd: company });
    expect(code).toBe(3);
    expect(flowing(stdout)).toContain(`Nr., Name 1, Vorname, Rufnr. mobil, Gruppe. ${before} --map`);
    const suggested = stdout.split('\n').at(-2)!.trim();
    expect(suggested).toBe('--map name="Name 1" --map given="Vorname" --map phone="Rufnr. mobil" --map category="Gruppe"');
    const copied = [...suggested.matchAll(/--map (\w+)="([^"]+)"/g)].flatMap(([, field, header]) => ['--map', `${field}=${header}`]);
    expect((await askfirst(['inspect', 'phones/D-2', ...copied], { cwd: company })).stdout).toContain('2 records, 2 numbers');
  });

  test.each([
    ['options', map, '--map'],
    ['a mapping file', ['--map-file', 'mapping.yaml'], 'mapping.yaml'],
    ['the configuration', ['--config', 'askfirst.yaml'], '--map'],
    ['a mapping file the configuration names', ['--config', 'beside.yaml'], 'mapping.yaml'],
    ['options that mend a mapping file', ['--map-file', 'wrong.yaml', '--map', 'phone=Rufnr. mobil'], 'wrong.yaml'],
    ['options instead of the configuration', ['--config', 'askfirst.yaml', ...map], '--map'],
  ])('is audited through %s', async (_, how, named) => {
    const report = await audited([...args, ...how], { cwd: company });
    expect(report.execution.status).toBe('complete');
    const file = report.execution.inputs.find(({ role }) => role === 'address-book');
    expect(file).toMatchObject({ format: 'mapped-csv', records: 2, problems: [] });
    expect(file!.mapping).toMatchObject({ file: named, columns: { phone: ['Rufnr. mobil'], family: ['Name 1'] } });
    expect(report.summary).toMatchObject({ contacts: 2, exposures: { unverified: 0, uncovered: 1, covered: 1 } });
  });

  test('leaves the device incomplete without a mapping or with one for other headers', async () => {
    for (const how of [[], ['--map-file', 'wrong.yaml']]) {
      const { execution, decision } = await audited([...args, ...how], { cwd: company });
      expect(execution.status).toBe('incomplete');
      expect(decision.exitCode).toBe(3);
      expect(execution.inputs.find(({ role }) => role === 'address-book')).not.toHaveProperty('mapping');
    }
  });

  test('names what the mapping has and the table has not', async () => {
    const { code, stdout } = await askfirst(['inspect', 'phones/D-2', '--map-file', 'wrong.yaml'], { cwd: company });
    expect(code).toBe(3);
    expect(flowing(stdout)).toContain('does not have: Rufnr. privat. Headers found: Nr., Name 1, Vorname, Rufnr. mobil, Gruppe.');
  });

  test('makes a run of its own for each mapping, whatever order it is given in', async () => {
    const id = async (...how: readonly string[]) => (await audited([...args, ...how], { cwd: company })).run.id;
    const swapped = ['--map', 'given=vorname', '--map', 'family=Name 1', '--map', 'phone=Rufnr. mobil'];
    expect(await id(...swapped)).toBe(await id(...map));
    expect(await id(...map, '--map', 'category=Gruppe')).not.toBe(await id(...map));
  });
});

test('a mapping leaves alone what is recognised without it, and a register is no device', async () => {
  const cwd = estate({
    ...quiet,
    'phones/D-2/outlook.csv': table('Vorname;Nachname;Mobiltelefon', 'Sven;Tränkle;0171 3920001'),
    'phones/register.csv': quiet['register.csv'],
  });
  const report = await audited(['phones', '-r', 'register.csv', ...day, '--map', 'phone=phone', '--on-incomplete', 'warn'], { cwd });
  expect(report.devices.map(({ id }) => id)).toEqual(['D-1', 'D-2']);
  const formats = report.execution.inputs.filter(({ role }) => role === 'address-book').map(({ format }) => format);
  expect(formats).toEqual(['unknown', 'vcard-3.0', 'outlook-csv']);
});

test('headers that somebody planted are written without harm', async () => {
  const cwd = estate({ 'D-1/x.csv': '"\u001b[2JTel\u202e. $(reboot)";Kunde;"::error::Handy"\n1;2;3\n' });
  const { code, stdout } = await askfirst(['inspect', 'D-1'], { cwd });
  expect(code).toBe(3);
  expect(stdout).not.toMatch(/[\u001b\u202e]/);
  expect(stdout.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  expect(flowing(stdout)).toContain('for example: --map name="Kunde"');
  expect(stdout).not.toContain('--map phone');
});

eachIsSaid([
  {
    what: 'a mapping to no field',
    args: ['audit', 'phones', '--map', 'mobile=Handy'],
    code: 2,
    names: ['--map', 'mobile=Handy', 'phone=HEADER'],
    remedy: ['it takes', 'gültig sind'],
  },
  {
    what: 'a mapping without header',
    args: ['inspect', 'phones', '--map', 'phone='],
    code: 2,
    names: ['--map', 'phone='],
    remedy: ['it takes', 'gültig sind'],
  },
  {
    what: 'a mapping without numbers',
    args: ['audit', 'phones', '--map', 'name=Kunde'],
    code: 2,
    names: ['--map'],
    remedy: ['--map phone=HEADER', '--map phone=HEADER'],
  },
  {
    what: 'a mapping file with an unknown field',
    files: { ...quiet, 'map.yaml': 'phone: Tel\nfone: Tel\n' },
    args: ['inspect', 'phones', '--map-file', 'map.yaml'],
    code: 2,
    names: ['map.yaml', '2', 'fone'],
    remedy: ['unknown keys are refused', 'unbekannte Schlüssel werden abgewiesen'],
  },
  {
    what: 'a mapping file that is missing',
    args: ['audit', 'phones', '--map-file', 'gone.yaml'],
    code: 2,
    names: ['gone.yaml'],
    remedy: ['check the spelling', 'Schreibweise'],
  },
  {
    what: 'a mapping in the configuration that holds no header',
    files: { ...quiet, 'askfirst.yaml': 'map:\n  phone: []\n' },
    args: ['audit', 'phones', '--config', 'askfirst.yaml'],
    code: 2,
    names: ['askfirst.yaml', '2', 'map.phone'],
    remedy: ['correct this entry', 'diesen Eintrag berichtigen'],
  },
]);
