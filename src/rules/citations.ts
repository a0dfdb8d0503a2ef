import type { Phrase } from '../lib/text.ts';
import type { Citation } from '../model/citation.ts';
import { type CaseNumber, cases, caseTexts, edpbConsentText, gdprText } from './sources/european.ts';
import {
  agMuenchenText,
  bdsg26,
  bghConsentText,
  dskHospitalsText,
  hmbBfDIText,
  lfdNiedersachsenText,
  uwg7,
  vgBayreuthText,
} from './sources/german.ts';
import { cite } from './sources/cite.ts';
import { arguableProvisions } from './sources/provisions.ts';
import { iso27560Text, kantaraText } from './sources/standards.ts';

const beyondAdvertising: Phrase = {
  en: 'whether it carries over to consent outside advertising',
  de: 'ob sich das auf Einwilligungen außerhalb der Werbung übertragen lässt',
};
const oneViewOfThree: Phrase = {
  en: 'whether this view is to be followed; others are stricter or more lenient',
  de: 'ob dieser Auffassung zu folgen ist; andere sind strenger oder großzügiger',
};

/** A provision of the GDPR; Art. 4 counts its definitions by number (`Nr.`), all others have paragraphs. */
export function gdpr(article: number, paragraph?: number, letter?: string): Citation {
  const en = `${article}${paragraph === undefined ? '' : `(${paragraph})`}${letter === undefined ? '' : `(${letter})`}`;
  const de = `${article}${paragraph === undefined ? '' : ` ${article === 4 ? 'Nr.' : 'Abs.'} ${paragraph}`}${letter === undefined ? '' : ` lit. ${letter}`}`;
  const place = [article, paragraph, letter].filter((part) => part !== undefined).join('-');
  return { ...cite(gdprText, { en: `GDPR Art. ${en}`, de: `Art. ${de} DSGVO` }, arguableProvisions[place]), id: `gdpr-${place}` };
}

export function recital(number: number): Citation {
  return { ...cite(gdprText, { en: `GDPR Recital ${number}`, de: `ErwG ${number} DSGVO` }), id: `gdpr-recital-${number}` };
}

/** A judgment of the Court of Justice of the European Union, with the name it goes by. */
export function cjeu(number: CaseNumber): Citation {
  const { name, arguable }: { readonly name: string; readonly arguable?: Phrase } = cases[number];
  const by = name === '' ? '' : ` (${name})`;
  return cite(caseTexts[number], { en: `CJEU C-${number}${by}`, de: `EuGH C-${number}${by}` }, arguable);
}

export const edpbConsent = cite(edpbConsentText, {
  en: 'EDPB Guidelines 05/2020 on consent, section 5.1',
  de: 'EDSA-Leitlinien 05/2020 zur Einwilligung, Abschnitt 5.1',
});
export const uwg = cite(
  uwg7,
  { en: 'UWG § 7(2) no. 2, (3)', de: '§ 7 Abs. 2 Nr. 2, Abs. 3 UWG' },
  {
    en: 'whether messages through a messenger count as electronic mail; that was not verified',
    de: 'ob Nachrichten über Messenger als elektronische Post gelten; das wurde nicht überprüft',
  },
);
export const employeeConsent = cite(bdsg26, { en: 'BDSG § 26(2)', de: '§ 26 Abs. 2 BDSG' });
export const vgBayreuth = cite(
  vgBayreuthText,
  {
    en: 'VG Bayreuth, 8 May 2018, B 1 S 18.105 (by analogy)',
    de: 'VG Bayreuth, Beschluss vom 08.05.2018, B 1 S 18.105 (entsprechend herangezogen)',
  },
  {
    en: 'whether it carries over to an address book that an app reads',
    de: 'ob sich das auf ein Adressbuch übertragen lässt, das eine App liest',
  },
);
export const bghConsent = cite(
  bghConsentText,
  { en: 'BGH, 1 February 2018, III ZR 196/17 (advertising law)', de: 'BGH, Urteil vom 01.02.2018, III ZR 196/17 (zum Werberecht)' },
  beyondAdvertising,
);
export const agMuenchen = cite(
  agMuenchenText,
  {
    en: 'AG München, 14 February 2023, 161 C 12736/22 (advertising law)',
    de: 'AG München, Urteil vom 14.02.2023, 161 C 12736/22 (zum Werberecht)',
  },
  beyondAdvertising,
);
export const lfdNiedersachsen = cite(
  lfdNiedersachsenText,
  {
    en: 'LfD Niedersachsen, leaflet on WhatsApp in companies (2018)',
    de: 'LfD Niedersachsen, Merkblatt für die Nutzung von WhatsApp in Unternehmen (2018)',
  },
  oneViewOfThree,
);
export const hmbBfDI = cite(
  hmbBfDIText,
  {
    en: 'HmbBfDI, activity report, section on WhatsApp in companies and administration (before the GDPR applied)',
    de: 'HmbBfDI, Tätigkeitsbericht, Abschnitt „WhatsApp in Betrieb und Verwaltung“ (vor Geltung der DSGVO)',
  },
  oneViewOfThree,
);
export const dskHospitals = cite(dskHospitalsText, {
  en: 'DSK, white paper on messengers in hospitals, 7 November 2019 (contacts kept apart)',
  de: 'DSK, Whitepaper zu Messenger-Diensten im Krankenhausbereich vom 07.11.2019 (getrennte Kontakte)',
});

export const iso27560 = cite(iso27560Text, { en: 'ISO/IEC TS 27560:2023', de: 'ISO/IEC TS 27560:2023' });
export const kantara = cite(kantaraText, { en: 'Kantara Consent Receipt 1.1', de: 'Kantara Consent Receipt 1.1' });
