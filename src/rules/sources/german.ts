import type { Source } from '../../model/citation.ts';

export const uwg7: Source = {
  id: 'uwg-7',
  title: {
    en: 'German Act against Unfair Competition (UWG), § 7',
    de: 'Gesetz gegen den unlauteren Wettbewerb (UWG), § 7',
  },
  url: { en: 'https://www.gesetze-im-internet.de/uwg_2004/__7.html', de: 'https://www.gesetze-im-internet.de/uwg_2004/__7.html' },
  read: 'primary',
};

export const bdsg26: Source = {
  id: 'bdsg-26',
  title: { en: 'German Federal Data Protection Act (BDSG), § 26', de: 'Bundesdatenschutzgesetz (BDSG), § 26' },
  url: { en: 'https://www.gesetze-im-internet.de/bdsg_2018/__26.html', de: 'https://www.gesetze-im-internet.de/bdsg_2018/__26.html' },
  read: 'primary',
  caution: {
    en: 'Public and church bodies have law of their own.',
    de: 'Für öffentliche und kirchliche Stellen gilt eigenes Recht.',
  },
  open: {
    en: 'The wording of 2022 was read; later changes were not looked for.',
    de: 'Gelesen wurde die Fassung von 2022; nach späteren Änderungen wurde nicht gesucht.',
  },
};

export const vgBayreuthText: Source = {
  id: 'vg-bayreuth-b-1-s-18-105',
  title: {
    en: 'VG Bayreuth (administrative court), order of 8 May 2018, B 1 S 18.105',
    de: 'VG Bayreuth, Beschluss vom 08.05.2018, B 1 S 18.105',
  },
  url: undefined,
  read: 'excerpt',
  caution: {
    en: 'Interim proceedings under the former Federal Data Protection Act, on customer lists given to a social network for advertising; upheld by BayVGH, 26 September 2018, 5 CS 18.1157.',
    de: 'Eilverfahren nach dem früheren Bundesdatenschutzgesetz, zu Kundenlisten, die einem sozialen Netzwerk für Werbung übergeben wurden; bestätigt durch BayVGH, 26.09.2018, 5 CS 18.1157.',
  },
};

export const bghConsentText: Source = {
  id: 'bgh-iii-zr-196-17',
  title: {
    en: 'BGH (Federal Court of Justice), judgment of 1 February 2018, III ZR 196/17',
    de: 'BGH, Urteil vom 01.02.2018, III ZR 196/17',
  },
  url: undefined,
  read: 'secondary',
  caution: { en: 'On consent to advertising only.', de: 'Nur zur Einwilligung in Werbung.' },
};

export const agMuenchenText: Source = {
  id: 'ag-muenchen-161-c-12736-22',
  title: {
    en: 'AG München (local court), judgment of 14 February 2023, 161 C 12736/22',
    de: 'AG München, Urteil vom 14.02.2023, 161 C 12736/22',
  },
  url: undefined,
  read: 'secondary',
  caution: {
    en: 'A single decision of first instance, on consent to advertising only.',
    de: 'Einzelne Entscheidung der ersten Instanz, nur zur Einwilligung in Werbung.',
  },
};

export const lfdNiedersachsenText: Source = {
  id: 'lfd-niedersachsen-2018',
  title: {
    en: 'LfD Niedersachsen (supervisory authority of Lower Saxony), leaflet on the use of "WhatsApp" in companies, 2018',
    de: 'LfD Niedersachsen, Merkblatt für die Nutzung von „WhatsApp“ in Unternehmen, 2018',
  },
  url: undefined,
  read: 'secondary',
  caution: {
    en: 'The opinion of one supervisory authority. The month is not known.',
    de: 'Auffassung einer einzelnen Aufsichtsbehörde. Der Monat ist nicht bekannt.',
  },
  open: {
    en: 'A long quotation was read; the original leaflet has to be read before anybody relies on it.',
    de: 'Gelesen wurde ein langes Zitat; das Merkblatt selbst ist zu lesen, bevor sich jemand darauf stützt.',
  },
};

export const hmbBfDIText: Source = {
  id: 'hmbbfdi-2018',
  title: {
    en: 'HmbBfDI (supervisory authority of Hamburg), activity report, section "WhatsApp in companies and administration"',
    de: 'HmbBfDI, Tätigkeitsbericht, Abschnitt „WhatsApp in Betrieb und Verwaltung“',
  },
  url: undefined,
  read: 'secondary',
  caution: {
    en: 'Written before the GDPR applied. That it is the 26th report, for 2016 and 2017, is inferred from matching wording.',
    de: 'Vor Geltung der DSGVO verfasst. Dass es sich um den 26. Bericht für 2016 und 2017 handelt, ist aus übereinstimmendem Wortlaut geschlossen.',
  },
};

export const dskHospitalsText: Source = {
  id: 'dsk-hospitals-2019',
  title: {
    en: 'DSK (conference of the German supervisory authorities), white paper on messengers in hospitals, 7 November 2019',
    de: 'DSK, Whitepaper zu Messenger-Diensten im Krankenhausbereich vom 07.11.2019',
  },
  url: {
    en: 'https://www.lda.brandenburg.de/lda/de/datenschutz/institutionen-und-dokumente/entschliessungen/101-dsk-stellungnahme-zu-messenger-dienste-im-krankenhausbereich/',
    de: 'https://www.lda.brandenburg.de/lda/de/datenschutz/institutionen-und-dokumente/entschliessungen/101-dsk-stellungnahme-zu-messenger-dienste-im-krankenhausbereich/',
  },
  read: 'excerpt',
  caution: {
    en: 'On hospitals; no paper of the conference on companies in general was found. The day is known from a secondary source.',
    de: 'Zu Krankenhäusern; ein Papier der Konferenz zu Unternehmen allgemein wurde nicht gefunden. Der Tag stammt aus einer Sekundärquelle.',
  },
};
