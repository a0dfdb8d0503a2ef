import type { Phrase } from '../lib/text.ts';

/** A provision of the GDPR; Art. 4 counts its definitions by number (`Nr.`), all others have paragraphs. */
export function gdpr(article: number, paragraph?: number, letter?: string): Phrase {
  const en = `${article}${paragraph === undefined ? '' : `(${paragraph})`}${letter === undefined ? '' : `(${letter})`}`;
  const de = `${article}${paragraph === undefined ? '' : ` ${article === 4 ? 'Nr.' : 'Abs.'} ${paragraph}`}${letter === undefined ? '' : ` lit. ${letter}`}`;
  return { en: `GDPR Art. ${en}`, de: `Art. ${de} DSGVO` };
}

export function recital(number: number): Phrase {
  return { en: `GDPR Recital ${number}`, de: `ErwG ${number} DSGVO` };
}

/** A judgment of the Court of Justice of the European Union, with the name it goes by. */
export function cjeu(number: string, name?: string): Phrase {
  const by = name === undefined ? '' : ` (${name})`;
  return { en: `CJEU C-${number}${by}`, de: `EuGH C-${number}${by}` };
}

export const edpbConsent: Phrase = {
  en: 'EDPB Guidelines 05/2020 on consent, section 5.1',
  de: 'EDSA-Leitlinien 05/2020 zur Einwilligung, Abschnitt 5.1',
};
export const iso27560: Phrase = { en: 'ISO/IEC TS 27560:2023', de: 'ISO/IEC TS 27560:2023' };
/** Known from a long quotation; the original leaflet was not seen. */
export const lfdNiedersachsen: Phrase = {
  en: 'LfD Niedersachsen, leaflet on WhatsApp in companies (2018, as quoted in secondary sources)',
  de: 'LfD Niedersachsen, Merkblatt für die Nutzung von WhatsApp in Unternehmen (2018, zitiert nach Sekundärquellen)',
};
/** Known from excerpts; the text is older than the GDPR's application. */
export const hmbBfDI: Phrase = {
  en: 'HmbBfDI, activity report, section on WhatsApp in companies and administration (before the GDPR applied, as quoted in secondary sources)',
  de: 'HmbBfDI, Tätigkeitsbericht, Abschnitt „WhatsApp in Betrieb und Verwaltung“ (vor Geltung der DSGVO, zitiert nach Sekundärquellen)',
};
export const bghConsent: Phrase = {
  en: 'BGH, 1 February 2018, III ZR 196/17 (advertising law)',
  de: 'BGH, Urteil vom 01.02.2018, III ZR 196/17 (zum Werberecht)',
};
export const dskHospitals: Phrase = {
  en: 'DSK, white paper on messengers in hospitals, 7 November 2019 (contacts kept apart)',
  de: 'DSK, Whitepaper zu Messengern im Krankenhausbereich vom 07.11.2019 (getrennte Kontakte)',
};
