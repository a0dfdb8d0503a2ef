import { type ContentPart, contentParts, isMissing } from '../model/proof.ts';
import type { Phrase } from '../lib/text.ts';
import { gdpr, iso27560, recital } from './citations.ts';
import { defineExposureRule } from './rule.ts';

const names: Readonly<Record<ContentPart, Phrase>> = {
  text: { en: 'the version of the wording or the notice shown', de: 'die Fassung des Textes oder der gezeigte Hinweis' },
  purpose: { en: 'the purpose', de: 'der Zweck' },
  controller: { en: 'the controller it was given to', de: 'der Verantwortliche, dem gegenüber sie abgegeben wurde' },
};

type Parts = Readonly<Record<ContentPart, 0 | 1> & { whole: 0 | 1 }>;

/** Each part is 1 when it is not recorded; `whole` when the register has no column for it. */
export const contentOfConsentMissing = defineExposureRule<Parts>({
  id: 'R05',
  name: 'content-of-consent-missing',
  title: { en: 'Content of the statement not recorded', de: 'Inhalt der Erklärung nicht erfasst' },
  classes: ['gap'],
  severity: { of: ({ whole }) => (whole === 1 ? 'low' : 'medium'), all: ['medium', 'low'] },
  basis: [recital(42), gdpr(4, 11), gdpr(7, 1), gdpr(13), iso27560],
  message: {
    en: (parts) =>
      parts.whole === 1
        ? `The register has no column for ${listed(parts, 'en', 'and')}.`
        : `The record of the statement leaves out ${listed(parts, 'en', 'and')}.`,
    de: (parts) =>
      parts.whole === 1
        ? `Das Register hat keine Spalte für folgende Angaben: ${listed(parts, 'de', 'und')}.`
        : `Im Eintrag zur Erklärung fehlen Angaben: ${listed(parts, 'de', 'und')}.`,
  },
  example: { text: 1, purpose: 0, controller: 1, whole: 0 },
  why: {
    en: 'Consent is given for a purpose and to a controller, by a wording. Which these were has to be shown together with the statement.',
    de: 'Eine Einwilligung gilt für einen Zweck, gegenüber einem Verantwortlichen und nach einem Wortlaut. Welche das waren, gehört zum Nachweis.',
  },
  remedy: {
    en: 'Take the missing parts from the evidence, and link the wording and the notice that were shown.',
    de: 'Fehlende Angaben anhand des Belegs nachtragen und den gezeigten Wortlaut und Hinweis verknüpfen.',
  },
  caution: {
    en: 'The evidence itself may say all of it; only the register does not. What the evidence says was not examined.',
    de: 'All das kann im Beleg selbst stehen; nur das Register gibt es nicht an. Der Inhalt des Belegs wurde nicht geprüft.',
  },
  when: {
    medium: { en: 'missing in the record of a statement', de: 'fehlt im Eintrag zu einer Erklärung' },
    low: { en: 'the register has no column for it', de: 'das Register hat keine Spalte dafür' },
  },
  judge: ({ standing: { grant } }) => (grant && grant.gaps > 0 ? partsOf[grant.gaps] : undefined),
  ofRegister: ({ lacks }) => {
    const [text, purpose, controller] = contentParts.map((part) => (lacks[part] ? 1 : 0)) as [0 | 1, 0 | 1, 0 | 1];
    return [text + purpose + controller > 0 ? { args: { text, purpose, controller, whole: 1 }, lines: [] } : undefined];
  },
});

/** By the bits of the gaps: made once, since most findings are of the same few. */
const partsOf = Array.from({ length: 1 << contentParts.length }, (_, gaps): Parts => {
  const [text, purpose, controller] = contentParts.map((part) => (isMissing(gaps, part) ? 1 : 0)) as [0 | 1, 0 | 1, 0 | 1];
  return { text, purpose, controller, whole: 0 };
});

function listed(parts: Parts, language: 'en' | 'de', and: string): string {
  const missing = contentParts.filter((part) => parts[part] === 1).map((part) => names[part][language]);
  return missing.length < 2 ? missing.join('') : `${missing.slice(0, -1).join(', ')} ${and} ${missing.at(-1)}`;
}
