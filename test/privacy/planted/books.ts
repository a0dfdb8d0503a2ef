import { zipOf } from '../../zips.ts';
import type { Draw } from './estate.ts';
import { type Secrets, spelled } from './secrets.ts';

/** Folders of phones, called after persons, numbers and addresses, with address books that are whole, odd or none. */
export function books(secrets: Secrets, draw: Draw): Record<string, string | Uint8Array> {
  const folders = [
    'D-1',
    secrets.name('folder'),
    `Handy von ${secrets.word('folder')}`,
    secrets.number('folder'),
    spelled(secrets.number('folder'), draw(6)).replaceAll('/', '-'),
    secrets.mail('folder'),
    `${secrets.word('folder')}-${draw(90) + 10}`,
  ];
  const files: Record<string, string | Uint8Array> = {};
  for (const folder of folders.filter(() => draw(2) === 1)) {
    files[`phones/${folder}/contacts.vcf`] = cards(secrets, draw, 2 + draw(2));
    for (const other of others(secrets, draw)) {
      if (draw(3) < 2) continue;
      const [name, content] = other();
      files[`phones/${folder}/${name}`] = content;
    }
  }
  files[`phones/${secrets.name('loose file')}.vcf`] = cards(secrets, draw, 1);
  files[`phones/${secrets.word('loose file that is none')}.txt`] = secrets.name('text of no address book');
  files[`phones/${secrets.word('archive')}.zip`] = zipOf([
    { name: `${secrets.name('entry folder')}/${secrets.name('entry')}.vcf`, data: cards(secrets, draw, 1) },
    { name: `${secrets.name('entry folder')}/${secrets.name('entry')}.txt`, data: 'none' },
  ]);
  return files;
}

/** Files that may lie beside the contacts of a phone. */
function others(secrets: Secrets, draw: Draw): (() => readonly [name: string, content: string | Uint8Array])[] {
  const name = () => secrets.name('file name');
  const cell = () => secrets.word('table');
  const number = () => spelled(secrets.number('table'), draw(6));
  const packed = () => [
    { name: `${name()}.vcf`, data: cards(secrets, draw, 1) },
    { name: `${name()}.jpg`, data: 'x' },
  ];
  return [
    () => [`${name()}.vcf`, cards(secrets, draw, 2)],
    () => [`${name()}/${number().replaceAll('/', '-')}.vcf`, cards(secrets, draw, 1)],
    () => [`${name()}.txt`, name()],
    () => [`.${name()}`, name()],
    () => [`${name()}.jpg`, name()],
    () => [`${name()}.zip`, zipOf(packed())],
    () => ['google.csv', `First Name,Last Name,Phone 1 - Value,${name()} Telefon\n${cell()},${cell()},${number()},${number()}\n`],
    () => ['odd.csv', `${name()};${secrets.mail('header')};Rufnummer von ${name()};${number()}\n${cell()};x;${number()};\n`],
    () => ['none.csv', `${cell()};${cell()};${number()}\n${name()};x;${number()}\n`],
    () => ['shifted.csv', `First Name,Last Name,Phone 1 - Value\n${cell()},${cell()},${cell()},${number()}\n`],
    () => ['cut.vcf', cards(secrets, draw, 2).slice(0, -20)],
    () => [
      'people.json',
      `{"connections":[{"names":[{"displayName":"${name()}"}],"phoneNumbers":[{"value":"${number()}"}]}], "${name()}": 1`,
    ],
    () => [
      'book.ldif',
      `dn: cn=${name()},mail=${secrets.mail('dn')}\ncn: ${name()}\ntelephoneNumber: ${number()}\nxtelephone: ${number()}\n`,
    ],
  ];
}

function cards(secrets: Secrets, draw: Draw, count: number): string {
  return Array.from({ length: count }, () => card(secrets, draw)).join('');
}

function card(secrets: Secrets, draw: Draw): string {
  const name =
    draw(8) === 0
      ? secrets.number('name that is a number')
      : draw(8) === 0
        ? secrets.mail('name that is an address')
        : secrets.name('contact');
  const [given = '', family = ''] = name.split(' ');
  const number = () => spelled(secrets.number('contact'), draw(6));
  const odd: (() => string)[] = [
    () => `TEL:${secrets.name('TEL without digits')}`,
    () => `TEL:${number()}, Büro ${secrets.word('TEL with words')}`,
    () => `TEL:${secrets.word('TEL that makes no number')} 12`,
    () => `TEL:${number()}0000000000`,
    () => `TEL;TYPE=${secrets.word('type')}:${number()}`,
    () => `item1.TEL:${number()}\r\nitem1.X-ABLabel:${secrets.name('label of a number')}`,
    () => `X-${secrets.word('property').replace(/[^a-z]/gi, '')}-PHONE:${number()}`,
    () => `TEL;ENCODING=QUOTED-PRINTABLE:=4`,
    () => `X-SOCIALPROFILE;TYPE=whatsapp:${secrets.name('profile')}`,
  ];
  return [
    'BEGIN:VCARD',
    `VERSION:${['2.1', '3.0', '4.0', secrets.word('version')][draw(4)]}`,
    `N:${family};${given};;;`,
    `FN:${name}`,
    `ORG:${secrets.name('organisation')}${draw(2) === 0 ? ' GmbH' : ''}`,
    `NOTE:${secrets.name('note')} ${secrets.number('note')}`,
    `EMAIL:${secrets.mail('contact')}`,
    `CATEGORIES:${secrets.name('label')}`,
    `TEL:${number()}`,
    ...odd.filter(() => draw(4) === 0).map((made) => made()),
    'END:VCARD',
  ]
    .map((line) => `${line}\r\n`)
    .join('');
}
