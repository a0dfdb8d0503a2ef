import type { Phrase } from '../lib/text.ts';
import type { Scope } from '../model/scope.ts';
import { bghConsent, gdpr, recital, uwg } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { dated } from './words.ts';

/** What the record is about, as a predicate that fits grants and other statements alike. */
const concerns: Readonly<Record<Scope, Phrase>> = {
  none: { en: 'states no scope', de: 'gibt keinen Zweck an' },
  'whatsapp-terms': {
    en: "concerns the acceptance of WhatsApp's terms",
    de: 'betrifft die Annahme der Nutzungsbedingungen von WhatsApp',
  },
  'contact-upload': {
    en: 'concerns the disclosure of the number to WhatsApp',
    de: 'betrifft die Weitergabe der Nummer an WhatsApp',
  },
  'business-messages': {
    en: 'concerns messages through the WhatsApp Business Platform',
    de: 'betrifft Nachrichten über die WhatsApp Business Platform',
  },
  marketing: { en: 'concerns marketing', de: 'betrifft Werbung' },
  other: { en: 'concerns another purpose', de: 'betrifft einen anderen Zweck' },
};

export const consentScopeMismatch = defineExposureRule<{
  scope: Scope;
  otherController: 0 | 1;
  on: string;
}>({
  id: 'C16',
  name: 'consent-scope-mismatch',
  title: { en: 'Record is about something else', de: 'Registereintrag betrifft etwas anderes' },
  classes: ['observed'],
  severity: 'high',
  basis: [gdpr(4, 11), gdpr(5, 1, 'b'), gdpr(6, 1, 'a'), gdpr(7, 2), recital(42), bghConsent, uwg],
  message: {
    en: ({ scope, otherController, on }) =>
      `The register's record ${dated.en(on)} ${otherController ? 'names another controller and ' : ''}${concerns[scope].en}; under the chosen policy it is no evidence here. The number is within WhatsApp's reach (inferred).`,
    de: ({ scope, otherController, on }) =>
      `Der Registereintrag ${dated.de(on)} ${otherController ? 'nennt einen anderen Verantwortlichen und ' : ''}${concerns[scope].de}; nach der gewählten Prüfrichtlinie ist er hier kein Nachweis. Die Nummer liegt im Zugriff von WhatsApp (abgeleitet).`,
  },
  example: { scope: 'marketing', otherController: 0, on: '2025-05-14' },
  why: {
    en: 'Consent reaches as far as the company, the recipient and the purpose it names. An opt-in for a newsletter or a chat is not consent to disclosing the number to WhatsApp, nor the other way round. Consent given to another company, even one of the same group, is not consent given to the controller.',
    de: 'Eine Einwilligung reicht nur so weit, wie sie Unternehmen, Empfänger und Zweck benennt. Ein Opt-in für Newsletter oder Chat ist keine Einwilligung in die Weitergabe der Nummer an WhatsApp, und umgekehrt. Eine Einwilligung gegenüber einem anderen Unternehmen, auch desselben Konzerns, ist keine gegenüber dem Verantwortlichen.',
  },
  asks: true,
  remedy: {
    en: 'Remove the number, or obtain consent that names the company, WhatsApp as recipient and the purpose.',
    de: 'Nummer entfernen oder eine Einwilligung einholen, die Unternehmen, WhatsApp als Empfänger und den Zweck benennt.',
  },
  caution: {
    en: 'The record may itself be a refusal or withdrawal for its own purpose: read it before asking the person.',
    de: 'Der Registereintrag kann selbst eine Ablehnung oder ein Widerruf für seinen Zweck sein: erst lesen, dann gegebenenfalls um Einwilligung bitten.',
  },
  policy: {
    en: "What counts is for the policy to say: the preset acceptance accepts WhatsApp's terms and the disclosure of the number to WhatsApp, the preset consent only the latter.",
    de: 'Was zählt, legt die Prüfrichtlinie fest: Die Voreinstellung acceptance erkennt die Annahme der Nutzungsbedingungen und die Einwilligung in die Weitergabe der Nummer an WhatsApp an, die Voreinstellung consent nur letztere.',
  },
  judge: ({ standing: { mismatch, grant, negative } }) =>
    mismatch && !grant && !negative
      ? {
          scope: mismatch.scope,
          otherController: mismatch.otherController ? 1 : 0,
          on: mismatch.since ?? '',
        }
      : undefined,
});
