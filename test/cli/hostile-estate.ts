import { estate, known, table } from './estate.ts';

/** Names somebody could send in a card: markup, formulas, the command languages of CI logs, control and bidi characters. */
export const names = {
  escape: 'Esc\u001b[2J\u001b]0;title\u0007\u009b31m',
  html: '<img src=x onerror=alert(1)><script>alert(1)</script>',
  attribute: `" onmouseover="alert(1)' onclick='alert(2)`,
  xml: ']]> --> <!ENTITY x "y"> &x; </w:t></si>',
  formula: '=HYPERLINK("https://example.invalid","x")',
  sum: '@SUM(1+1)*cmd|x',
  github: '::stop-commands::x',
  githubLine: 'x\\n::error::planted',
  legacy: 'y ##[error]planted',
  azure: '##vso[task.complete result=Succeeded;]',
  teamcity: "##teamcity[buildStatus text='x']",
  gitlab: 'section_start:1:x[collapsed=true]',
  bidi: 'abc\u202egnp.exe\u2066\u2069\u200f',
  nul: 'a\u0000b\u007fc',
  long: 'x'.repeat(10_000),
  lines: 'eins\\nzwei\\n| drei |\\n# vier',
  separators: 'a\u2028b\u2029c\u0085d',
  table: '| --- | a\\|b',
  backticks: '```` `code` ````',
  markdown: '[click](javascript:alert(1)) ![x](http://example.invalid/x) **bold** @somebody https://example.invalid',
  json: '"},{"id":"x"}\\\\u0000',
  placeholder: '{count} $& $1 %s ${process.env}',
  prototype: '__proto__ constructor',
};

const numberOf = (index: number): string => `0176 040690${String(index).padStart(2, '0')}`;

/** Each name as that of a person, with an organisation and a label of the same name. */
function card(name: string, index: number): string {
  const more = [`ORG:${name};${name}`, `CATEGORIES:${name}`, `TEL:${numberOf(index)}`, `TEL:${name.slice(0, 60)} 5`];
  return ['BEGIN:VCARD', 'VERSION:3.0', `N:${name};;;;`, `FN:${name}`, ...more, 'END:VCARD'].map((line) => `${line}\r\n`).join('');
}

/** Bytes that are no UTF-8, among them half of a surrogate pair. */
const broken = Buffer.concat([
  Buffer.from('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:lone '),
  Buffer.from([0xed, 0xa0, 0x80, 0x20, 0xff, 0xfe, 0xc3]),
  Buffer.from('\r\nTEL:0176 04069099\r\nEND:VCARD\r\n'),
]);
const book = Buffer.concat([Buffer.from(Object.values(names).map(card).join('')), broken]);
/** Half of a surrogate pair as JSON can state it. */
const surrogate = '{"value": [{"displayName": "half \\ud800 pair", "businessPhones": ["0176 04069098"]}]}';

const isWindows = process.platform === 'win32';
const evilNames = isWindows ? ['D-1'] : ['D-1', 'a\n::error::folder', '\u001b[31mred\u202e', '| x | `y` <b>'];
const evilRegister = isWindows ? 'evil.csv' : '\u001b[2J\n##[error]=`|<b>.csv';
const cell = (text: string): string => `"${text.replaceAll('\0', '').replaceAll('"', '""')}"`;

/** Of every other name a row without evidence and by another name, of the others one that names it as evidence. */
const rows = Object.values(names).map((name, index) =>
  [numberOf(index), index % 2 === 0 ? name : `Z${name}`, 'given', '2025-02-03', 'contact-upload', index % 2 === 0 ? '' : name]
    .map(cell)
    .join(','),
);

/** A company whose every file holds them. */
export function hostileEstate(): string {
  return estate({
    ...Object.fromEntries(evilNames.map((name) => [`phones/${name}/${name === 'D-1' ? 'contacts' : name}.vcf`, book])),
    'phones/D-1/graph.json': surrogate,
    'phones/D-9/\u001b[2J\n##vso[x]::y.vcf': 'not recognised',
    'register.csv': table(
      'phone,name,status,at,scope,evidence',
      `${known},x,given,2025-02-03,contact-upload,E`,
      '"\u001b[2J::x",y,given,,,',
    ),
    [evilRegister]: table('phone,name,status,at,scope,evidence', ...rows),
    'devices.csv': table(
      'device_id,label,channels,contact_access',
      'D-1,"\u001b[2J <b> | `x`",whatsapp,full',
      '"D-2\n::warning::id",::x,whatsapp,full',
      'D-3\u001b[31m,x,nonsense::\u001b,full',
      '=1+1,=HYPERLINK(x),whatsapp,full',
    ),
  });
}

/** Arguments that name its files, from inside its folder. */
export const evilInputs = ['phones', '-r', 'register.csv', '-r', evilRegister, '-d', 'devices.csv'];
/** Devices of the report: those with a folder, and D-2, D-3, D-9 and the formula. */
export const evilDevices = evilNames.length + 4;
