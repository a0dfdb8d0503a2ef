import fc from 'fast-check';

/** Lines of cards with something of everything a cut must not fall into. */
const line = fc.constantFrom(
  'VERSION:2.1',
  'VERSION:3.0',
  'FN:Anna Weber',
  'N:Weber;Anna;;;',
  'FN:M\xfcller',
  'ORG:Muster GmbH',
  'TEL:030 23125100',
  'TEL;waid=493023125101:+49 30 23125101',
  'item1.TEL:n/a',
  'TEL;TYPE=CE\n LL:0171 39200',
  'TEL:',
  'PHONE:1',
  'NOTE:a\n END:VCARD\n BEGIN:VCARD.',
  'NOTE;QUOTED-PRINTABLE:a=\nb=\nc',
  'FN;QUOTED-PRINTABLE:J=C3=\n=BCrgen',
  `PHOTO;ENCODING=b:AAAA${`\n ${'A'.repeat(74)}`.repeat(12)}`,
  `PHOTO:${'A'.repeat(500)}`,
  'AGENT:BEGIN:VCARD\\nFN:C\\nTEL:1\\nEND:VCARD\\n',
  'AGENT:\nBEGIN:VCARD\nFN:B\nTEL:2\nEND:VCARD',
  'AGENT:\nBEGIN:VCARD\nFN:B\nEND:VCARD\nAGENT:\nBEGIN:VCARD\nFN:C\nEND:VCARD',
);

/** What tells of damage, or only seems to. */
const odd = fc.constantFrom(
  'BEGIN:VCARD',
  'END:VCARD',
  'TEL:12',
  'TEL 030',
  '',
  'NOTE;QUOTED-PRINTABLE:a=',
  'AGENT;QUOTED-PRINTABLE:BEGIN:VCARD=0D=0A=\nEND:VCARD\nBEGIN:VCARD',
  'words',
  ' indented',
);

const card = fc.array(line, { maxLength: 6 }).map((lines) => ['BEGIN:VCARD', ...lines, 'END:VCARD']);
const cutCard = fc.array(line, { maxLength: 4 }).map((lines) => ['BEGIN:VCARD', ...lines]);
const end = fc.constantFrom('\n', '\r\n', '\r');

const joined = (cards: readonly (readonly string[])[], lineEnd: string) =>
  cards
    .flatMap((lines) => lines.map((text) => `${text}\n`))
    .join('')
    .replaceAll('\n', lineEnd);

/** Books in which every card ends. */
export const tidyBook = fc
  .tuple(fc.array(card, { minLength: 1, maxLength: 30 }), end)
  .filter(([cards]) => !cards.some((lines) => lines.some((text) => text.startsWith('AGENT:\n'))))
  .map(([cards, lineEnd]) => joined(cards, lineEnd));

/** Books with damage of all kinds. */
export const anyBook = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 12, arbitrary: card },
        { weight: 1, arbitrary: cutCard },
        { weight: 2, arbitrary: fc.array(odd, { maxLength: 3 }) },
      ),
      { maxLength: 30 },
    ),
    end,
  )
  .map(([cards, lineEnd]) => joined(cards, lineEnd));
