import { card, estate, known, table } from './estate.ts';

/** Names somebody could send in a card: markup, formulas, the command languages of CI logs, control and bidi characters. */
export const names = {
  escape: 'Esc\u001b[2J\u001b]0;title\u0007\u009b31m',
  html: '<img src=x onerror=alert(1)><script>alert(1)</script>',
  formula: '=HYPERLINK("https://example.invalid","x")',
  github: '::stop-commands::x',
  githubLine: 'x\\n::error::planted',
  azure: '##vso[task.complete result=Succeeded;]',
  teamcity: "##teamcity[buildStatus text='x']",
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

const surrogate = Buffer.concat([
  Buffer.from('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:lone '),
  Buffer.from([0xed, 0xa0, 0x80, 0x20, 0xff, 0xfe, 0xc3]),
  Buffer.from('\r\nTEL:0176 04069099\r\nEND:VCARD\r\n'),
]);
const cards = Object.values(names).map((name, index) =>
  card(name, `0176 040690${String(index).padStart(2, '0')}`, `${name.slice(0, 60)} 5`),
);
const book = Buffer.concat([Buffer.from(cards.join('')), surrogate]);
export const evilNames = process.platform === 'win32' ? ['D-1'] : ['D-1', 'a\n::error::folder', '\u001b[31mred\u202e', '| x | `y` <b>'];
/** A company whose every file holds them; as many devices as names of folders, and three of the inventory. */
export function hostileEstate(): string {
  return estate({
    ...Object.fromEntries(evilNames.map((name) => [`phones/${name}/${name === 'D-1' ? 'contacts' : name}.vcf`, book])),
    'phones/D-9/\u001b[2J\n##vso[x]::y.vcf': 'not recognised',
    'register.csv': table(
      'phone,name,status,at,scope,evidence',
      `${known},x,given,2025-02-03,contact-upload,E`,
      '"\u001b[2J::x",y,given,,,',
    ),
    'devices.csv': table(
      'device_id,label,channels,contact_access',
      'D-1,"\u001b[2J <b> | `x`",whatsapp,full',
      '"D-2\n::warning::id",::x,whatsapp,full',
      'D-3\u001b[31m,x,nonsense::\u001b,full',
    ),
  });
}
