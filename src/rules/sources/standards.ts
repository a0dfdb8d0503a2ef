import type { Source } from '../../model/citation.ts';

export const iso27560Text: Source = {
  id: 'iso-27560',
  title: {
    en: 'ISO/IEC TS 27560:2023, Consent record information structure',
    de: 'ISO/IEC TS 27560:2023, Consent record information structure (Struktur von Aufzeichnungen über Einwilligungen)',
  },
  url: { en: 'https://www.iso.org/standard/80392.html', de: 'https://www.iso.org/standard/80392.html' },
  read: 'secondary',
  caution: {
    en: 'Field names are known from the guide of the W3C community group; the text of the standard was not seen.',
    de: 'Die Feldnamen sind aus dem Leitfaden der W3C-Arbeitsgruppe bekannt; der Text des Standards wurde nicht gesehen.',
  },
};

export const kantaraText: Source = {
  id: 'kantara-consent-receipt',
  title: {
    en: 'Kantara Initiative, Consent Receipt Specification 1.1.0, 20 February 2018',
    de: 'Kantara Initiative, Consent Receipt Specification 1.1.0 vom 20.02.2018',
  },
  url: {
    en: 'https://kantarainitiative.org/file-downloads/consent-receipt-specification-v1-1-0/',
    de: 'https://kantarainitiative.org/file-downloads/consent-receipt-specification-v1-1-0/',
  },
  read: 'excerpt',
  caution: { en: 'The schema that was read is a draft of it.', de: 'Das gelesene Schema ist ein Entwurf dazu.' },
};
