import { cite } from './cite.ts';
import { inEurLex } from './european.ts';

// What only the annex of the reports cites, beside sources of the rules.

export const agBadHersfeld = cite(
  {
    id: 'ag-bad-hersfeld-f-120-17-easo',
    title: {
      en: 'AG Bad Hersfeld (local court), order of 15 May 2017, F 120/17 EASO',
      de: 'AG Bad Hersfeld, Beschluss vom 15.05.2017, F 120/17 EASO',
    },
    url: undefined,
    read: 'secondary',
    caution: {
      en: 'Family court of first instance, before the GDPR applied; it assumes that names are handed on in clear; much criticised.',
      de: 'Familiengericht erster Instanz, vor Geltung der DSGVO; es geht von einer Weitergabe von Klarnamen aus; vielfach kritisiert.',
    },
  },
  { en: 'AG Bad Hersfeld, 15 May 2017, F 120/17 EASO', de: 'AG Bad Hersfeld, Beschluss vom 15.05.2017, F 120/17 EASO' },
  {
    en: 'whether this view is to be followed; others are more lenient',
    de: 'ob dieser Auffassung zu folgen ist; andere sind großzügiger',
  },
);

export const tlfdi = cite(
  {
    id: 'tlfdi-2018',
    title: {
      en: 'TLfDI (supervisory authority of Thuringia), press statements of February 2018',
      de: 'TLfDI, Presseäußerungen vom Februar 2018',
    },
    url: undefined,
    read: 'secondary',
    caution: { en: 'Reported by the press; no order.', de: 'Von der Presse berichtet; keine Anordnung.' },
  },
  { en: 'TLfDI, press statements of February 2018', de: 'TLfDI, Presseäußerungen vom Februar 2018' },
  {
    en: 'whether this view is to be followed; others are more lenient',
    de: 'ob dieser Auffassung zu folgen ist; andere sind großzügiger',
  },
);

const transfer = {
  en: 'whether the company itself transfers data when WhatsApp Ireland is the recipient',
  de: 'ob das Unternehmen selbst Daten übermittelt, wenn WhatsApp Ireland der Empfänger ist',
};

export const privacyFramework = cite(
  {
    id: 'adequacy-decision-2023-1795',
    title: {
      en: 'Commission Implementing Decision (EU) 2023/1795 (EU-US Data Privacy Framework)',
      de: 'Durchführungsbeschluss (EU) 2023/1795 der Kommission (Datenschutzrahmen EU-USA)',
    },
    url: inEurLex((english) => `eli/dec_impl/2023/1795/oj/${english ? 'eng' : 'deu'}`),
    read: 'secondary',
  },
  { en: 'Adequacy decision (EU) 2023/1795', de: 'Angemessenheitsbeschluss (EU) 2023/1795' },
  transfer,
);

export const frameworkUpheld = cite(
  {
    id: 'general-court-t-553-23',
    title: {
      en: 'General Court, judgment of 3 September 2025, T-553/23, ECLI:EU:T:2025:831',
      de: 'EuG, Urteil vom 03.09.2025, T-553/23, ECLI:EU:T:2025:831',
    },
    url: inEurLex((english) => `legal-content/${english ? 'EN' : 'DE'}/TXT/?uri=CELEX:62023TJ0553`),
    read: 'secondary',
  },
  { en: 'General Court T-553/23', de: 'EuG T-553/23' },
);

export const frameworkAppeal = cite(
  {
    id: 'cjeu-c-703-25-p',
    title: {
      en: 'CJEU, C-703/25 P, appeal brought on 31 October 2025 against T-553/23 (notice in the Official Journal)',
      de: 'EuGH, C-703/25 P, Rechtsmittel vom 31.10.2025 gegen T-553/23 (Bekanntmachung im Amtsblatt)',
    },
    url: inEurLex((english) => `eli/C/2025/6610/oj/${english ? 'eng' : 'deu'}`),
    read: 'primary',
    open: {
      en: 'Pending when last seen in June 2026; whether it has been decided since is not known.',
      de: 'Im Juni 2026 zuletzt als anhängig gesehen; ob inzwischen entschieden wurde, ist nicht bekannt.',
    },
  },
  { en: 'CJEU C-703/25 P', de: 'EuGH C-703/25 P' },
);

export const worksCouncil = cite(
  {
    id: 'betrvg-87',
    title: { en: 'German Works Constitution Act (BetrVG), § 87', de: 'Betriebsverfassungsgesetz (BetrVG), § 87' },
    url: { en: 'https://www.gesetze-im-internet.de/betrvg/__87.html', de: 'https://www.gesetze-im-internet.de/betrvg/__87.html' },
    read: 'unread',
    open: { en: 'The text of the provision was not compared.', de: 'Der Wortlaut der Vorschrift wurde nicht abgeglichen.' },
  },
  { en: 'BetrVG § 87(1) no. 6', de: '§ 87 Abs. 1 Nr. 6 BetrVG' },
);
