import type { Phrase } from '../lib/text.ts';
import type { Citation } from '../model/citation.ts';
import {
  agMuenchen,
  bghConsent,
  cjeu,
  dskHospitals,
  edpbConsent,
  gdpr,
  hmbBfDI,
  iso27560,
  kantara,
  lfdNiedersachsen,
  recital,
  uwg,
  vgBayreuth,
} from './citations.ts';
import { type CaseNumber, cases } from './sources/european.ts';
import { androidWorkContacts, iosLimitedAccess, iosManagedContacts } from './sources/platforms.ts';
import { type Place, provisions, recitals } from './sources/provisions.ts';
import {
  businessContacts,
  businessTerms,
  contactSync,
  contactUpload,
  messagingPolicy,
  privacyPolicy,
  processingTerms,
  termsAgeClause,
} from './sources/whatsapp.ts';

interface Group {
  readonly title: Phrase;
  readonly citations: readonly Citation[];
}

/** Everything that rules rest on, in the order of the list of sources. */
export const bibliography: readonly Group[] = [
  {
    title: { en: 'European law', de: 'Europäisches Recht' },
    citations: [
      ...provisions.map((place: Place) => gdpr(...place)),
      ...recitals.map(recital),
      ...(Object.keys(cases) as CaseNumber[]).map(cjeu),
    ],
  },
  { title: { en: 'German law', de: 'Deutsches Recht' }, citations: [uwg, vgBayreuth, bghConsent, agMuenchen] },
  {
    title: { en: 'Supervisory authorities', de: 'Aufsichtsbehörden' },
    citations: [edpbConsent, lfdNiedersachsen, hmbBfDI, dskHospitals],
  },
  {
    title: { en: 'WhatsApp', de: 'WhatsApp' },
    citations: [
      termsAgeClause,
      privacyPolicy,
      contactUpload,
      businessContacts,
      businessTerms,
      processingTerms,
      messagingPolicy,
      contactSync,
    ],
  },
  {
    title: { en: 'Makers of operating systems', de: 'Hersteller der Betriebssysteme' },
    citations: [iosLimitedAccess, iosManagedContacts, androidWorkContacts],
  },
  { title: { en: 'Standards for records of consent', de: 'Normen für Einwilligungsnachweise' }, citations: [iso27560, kantara] },
];
