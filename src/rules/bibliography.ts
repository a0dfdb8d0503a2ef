import type { Phrase } from '../lib/text.ts';
import type { Citation } from '../model/citation.ts';
import {
  agMuenchen,
  bghConsent,
  cjeu,
  dskHospitals,
  edpbConsent,
  employeeConsent,
  gdpr,
  hmbBfDI,
  iso27560,
  kantara,
  lfdNiedersachsen,
  recital,
  uwg,
  vgBayreuth,
} from './citations.ts';
import { agBadHersfeld, frameworkAppeal, frameworkUpheld, privacyFramework, tlfdi, worksCouncil } from './sources/annex.ts';
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
  termsChangeClause,
} from './sources/whatsapp.ts';

interface Group {
  readonly title: Phrase;
  readonly citations: readonly Citation[];
}

/** What the annex of every report cites. */
export const annexBasis: readonly Citation[] = [
  hmbBfDI,
  agBadHersfeld,
  tlfdi,
  lfdNiedersachsen,
  gdpr(6, 1),
  gdpr(13),
  gdpr(14),
  gdpr(26),
  gdpr(28),
  gdpr(30),
  gdpr(35),
  privacyFramework,
  frameworkUpheld,
  frameworkAppeal,
  worksCouncil,
];

/** Everything that rules and reports rest on, in the order of the list of sources. */
export const bibliography: readonly Group[] = [
  {
    title: { en: 'European law', de: 'Europäisches Recht' },
    citations: [
      ...provisions.map((place: Place) => gdpr(...place)),
      ...recitals.map(recital),
      ...(Object.keys(cases) as CaseNumber[]).map(cjeu),
      privacyFramework,
      frameworkUpheld,
      frameworkAppeal,
    ],
  },
  {
    title: { en: 'German law', de: 'Deutsches Recht' },
    citations: [uwg, employeeConsent, worksCouncil, vgBayreuth, bghConsent, agMuenchen, agBadHersfeld],
  },
  {
    title: { en: 'Supervisory authorities', de: 'Aufsichtsbehörden' },
    citations: [edpbConsent, lfdNiedersachsen, hmbBfDI, tlfdi, dskHospitals],
  },
  {
    title: { en: 'WhatsApp', de: 'WhatsApp' },
    citations: [
      termsAgeClause,
      termsChangeClause,
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
  {
    title: { en: 'Standards for records of consent', de: 'Standards für Aufzeichnungen über Einwilligungen' },
    citations: [iso27560, kantara],
  },
];
