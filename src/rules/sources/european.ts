import type { Phrase } from '../../lib/text.ts';
import type { Reading, Source } from '../../model/citation.ts';

/** EUR-Lex serves a document in each language under an address of its own. */
export function inEurLex(address: (english: boolean) => string): Phrase {
  return { en: `https://eur-lex.europa.eu/${address(true)}`, de: `https://eur-lex.europa.eu/${address(false)}` };
}

export const gdprText: Source = {
  id: 'gdpr',
  title: {
    en: 'Regulation (EU) 2016/679 (General Data Protection Regulation, GDPR), OJ L 119, 4 May 2016',
    de: 'Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung, DSGVO), ABl. L 119 vom 04.05.2016',
  },
  url: inEurLex((english) => `eli/reg/2016/679/oj/${english ? 'eng' : 'deu'}`),
  read: 'primary',
  open: {
    en: 'The English text was read; the German wording and the corrigendum of 2018 were not compared. That Germany has set no lower age under Art. 8(1) was not verified.',
    de: 'Gelesen wurde die englische Fassung; der deutsche Wortlaut und die Berichtigung von 2018 wurden nicht abgeglichen. Dass Deutschland die Altersgrenze nach Art. 8 Abs. 1 nicht abgesenkt hat, wurde nicht überprüft.',
  },
};

interface Case {
  /** The name the case goes by. */
  readonly name: string;
  /** Day of the judgment, in words. */
  readonly on: Phrase;
  /** Undefined where the sources read give none. */
  readonly ecli?: string;
  readonly read: Reading;
  readonly caution: Phrase;
  /** What about its weight here is arguable, as a clause. */
  readonly arguable?: Phrase;
}

/** Judgments of the Court of Justice, by the number behind `C-`. */
export const cases = {
  '129/21': {
    name: 'Proximus',
    on: { en: '27 October 2022', de: '27.10.2022' },
    ecli: 'ECLI:EU:C:2022:833',
    read: 'secondary',
    caution: {
      en: 'On public telephone directories. How far the duty to tell others down the chain reaches was not verified.',
      de: 'Zu öffentlichen Teilnehmerverzeichnissen. Wie weit die Pflicht reicht, weitere Stellen in der Kette zu unterrichten, wurde nicht überprüft.',
    },
  },
  '61/19': {
    name: 'Orange Romania',
    on: { en: '11 November 2020', de: '11.11.2020' },
    ecli: 'ECLI:EU:C:2020:901',
    read: 'excerpt',
    caution: {
      en: 'The operative part was read as quoted by others.',
      de: 'Der Tenor wurde in der Wiedergabe durch andere gelesen.',
    },
  },
  '40/17': {
    name: 'Fashion ID',
    on: { en: '29 July 2019', de: '29.07.2019' },
    ecli: 'ECLI:EU:C:2019:629',
    read: 'excerpt',
    caution: {
      en: 'On a plug-in embedded in a website. The head of the judgment was read itself, its grounds as quoted by others.',
      de: 'Zu einem in eine Website eingebundenen Plug-in. Der Kopf des Urteils wurde selbst gelesen, die Gründe in der Wiedergabe durch andere.',
    },
    arguable: {
      en: 'whether it carries over to apps on company phones',
      de: 'ob sich das auf Apps auf Firmentelefonen übertragen lässt',
    },
  },
  '710/23': {
    name: '',
    on: { en: '3 April 2025', de: '03.04.2025' },
    ecli: 'ECLI:EU:C:2025:231',
    read: 'secondary',
    caution: {
      en: 'On the name, signature and contact details of a person who represents a legal person.',
      de: 'Zu Name, Unterschrift und Kontaktdaten einer Person, die eine juristische Person vertritt.',
    },
  },
  '654/23': {
    name: 'Inteligo',
    on: { en: '13 November 2025', de: '13.11.2025' },
    read: 'secondary',
    caution: {
      en: 'On sending advertising by mail, not on the contacts that an app reads.',
      de: 'Zum Versand von Werbung per E-Mail, nicht zu den Kontakten, die eine App liest.',
    },
  },
  '34/21': {
    name: '',
    on: { en: '30 March 2023', de: '30.03.2023' },
    read: 'secondary',
    caution: {
      en: "On § 23(1) of Hesse's data protection act (HDSIG), which reads much like § 26(1) BDSG.",
      de: 'Zu § 23 Abs. 1 HDSIG, dessen Wortlaut weitgehend § 26 Abs. 1 BDSG entspricht.',
    },
    arguable: {
      en: 'whether § 26(1) BDSG can still serve as a basis after it',
      de: 'ob § 26 Abs. 1 BDSG danach noch als Grundlage dienen kann',
    },
  },
  '621/22': {
    name: 'KNLTB',
    on: { en: '4 October 2024', de: '04.10.2024' },
    ecli: 'ECLI:EU:C:2024:857',
    read: 'excerpt',
    caution: {
      en: 'On commercial interests as legitimate ones, not on the contacts that an app reads. The head of the judgment was read itself, its grounds as told by others.',
      de: 'Zu wirtschaftlichen Interessen als berechtigten Interessen, nicht zu den Kontakten, die eine App liest. Der Kopf des Urteils wurde selbst gelesen, die Gründe in der Wiedergabe durch andere.',
    },
  },
} as const satisfies Readonly<Record<string, Case>>;

export type CaseNumber = keyof typeof cases;

/** `62021CJ0129` for C-129/21: the number under which EUR-Lex files a judgment. */
function celex(number: CaseNumber): string {
  const [running = '', year = ''] = number.split('/');
  return `620${year}CJ${running.padStart(4, '0')}`;
}

export const caseTexts = Object.fromEntries(
  Object.entries<Case>(cases).map(([number, { name, on, ecli, read, caution }]) => {
    const named = `C-${number}${name === '' ? '' : ` (${name})`}${ecli === undefined ? '' : `, ${ecli}`}`;
    return [
      number,
      {
        id: `cjeu-c-${number.replace('/', '-')}`,
        title: { en: `CJEU, judgment of ${on.en}, ${named}`, de: `EuGH, Urteil vom ${on.de}, ${named}` },
        url: inEurLex((english) => `legal-content/${english ? 'EN' : 'DE'}/TXT/?uri=CELEX:${celex(number as CaseNumber)}`),
        read,
        caution,
      },
    ];
  }),
) as unknown as Readonly<Record<CaseNumber, Source>>;

export const edpbConsentText: Source = {
  id: 'edpb-05-2020',
  title: {
    en: 'EDPB, Guidelines 05/2020 on consent under Regulation 2016/679, version 1.1 of May 2020',
    de: 'EDSA, Leitlinien 05/2020 zur Einwilligung gemäß Verordnung 2016/679, Fassung 1.1 vom Mai 2020',
  },
  url: {
    en: 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en',
    de: 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_de',
  },
  read: 'excerpt',
  caution: {
    en: 'Guidelines of the supervisory authorities, no law; they name no lifetime for consent.',
    de: 'Leitlinien der Aufsichtsbehörden, kein Gesetz; eine Höchstdauer für Einwilligungen nennen sie nicht.',
  },
  open: { en: 'Paragraph numbers were not verified.', de: 'Randnummern wurden nicht überprüft.' },
};
