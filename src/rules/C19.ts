import type { Phrase } from '../lib/text.ts';
import { basisWords } from '../model/consent-words.ts';
import { amissWith, type OtherBasis } from '../model/other-basis.ts';
import type { ProofState } from '../model/proof.ts';
import { cjeu, gdpr, lfdNiedersachsen } from './citations.ts';
import type { ExposureFacts } from './facts.ts';
import { defineExposureRule } from './rule.ts';
import { dated, dayIn } from './words.ts';

/** `entry` counts the bases of the policy from 1; `document`, `author` and `review` are empty where there is nothing to show. */
type Args = {
  from: 'policy' | 'register';
  basis: OtherBasis;
  since: string;
  entry: number;
  document: string;
  author: string;
  proof: ProofState | 'none';
  checksum: 0 | 1;
  review: string;
  overdue: 0 | 1;
};

/** What became of the document, beginning with a space; where nobody looked, a policy says whether a checksum is on record. */
const proofs: Readonly<Record<Args['proof'], (args: Args) => Phrase>> = {
  none: () => ({ en: ' It names no document.', de: ' Ein Dokument ist nicht genannt.' }),
  missing: () => ({ en: ' The document is not in the folder of evidence.', de: ' Das Dokument liegt nicht im Belegordner.' }),
  altered: () => ({
    en: ' The checksum of the document differs from the one on record.',
    de: ' Die Prüfsumme des Dokuments weicht von der verzeichneten ab.',
  }),
  found: ({ checksum }) => ({
    en: ` The document is in the folder of evidence${checksum ? ', with the checksum on record' : ''}.`,
    de: ` Das Dokument liegt im Belegordner${checksum ? '; seine Prüfsumme stimmt mit der verzeichneten überein' : ''}.`,
  }),
  'not-looked-up': ({ from, checksum }) => {
    if (from === 'register') return { en: ' The document was not looked up.', de: ' Das Dokument wurde nicht gesucht.' };
    return checksum
      ? {
          en: ' The document was not looked up; its checksum is on record.',
          de: ' Das Dokument wurde nicht gesucht; seine Prüfsumme ist verzeichnet.',
        }
      : {
          en: ' The document was not looked up; no checksum of it is on record.',
          de: ' Das Dokument wurde nicht gesucht; eine Prüfsumme ist nicht verzeichnet.',
        };
  },
};

export const otherBasisRecorded = defineExposureRule<Args>({
  id: 'C19',
  name: 'other-basis-recorded',
  title: { en: 'Another basis on record, needs assessment', de: 'Andere Grundlage verzeichnet, prüfbedürftig' },
  classes: ['observed', 'arguable'],
  severity: {
    of: ({ proof, overdue }) => (['info', 'medium', 'high'] as const)[amissWith(proof, overdue === 1)],
    all: ['high', 'medium', 'info'],
  },
  basis: [gdpr(5, 2), gdpr(6, 1), gdpr(6, 4), gdpr(21, 1), gdpr(24, 1), cjeu('621/22'), lfdNiedersachsen],
  message: {
    en: (args) => {
      const { from, basis, since, entry, document, author, review, overdue } = args;
      const named = document === '' ? '' : `, document "${document}"${author === '' ? '' : ` by ${author}`}`;
      const where = from === 'policy' ? `The policy (other-bases, entry ${entry}${named})` : 'The register';
      const due = review === '' ? '' : overdue ? ` Its review was due by ${review} and is overdue.` : ` Its review is due by ${review}.`;
      return `${where} documents ${basisWords[basis].en} (Art. 6(1)(${basis}) GDPR) instead of consent, ${dated.en(since)}; it needs assessment.${proofs[args.proof](args).en}${due}`;
    },
    de: (args) => {
      const { from, basis, since, entry, document, author, review, overdue } = args;
      const named = document === '' ? '' : `, Dokument „${document}“${author === '' ? '' : ` von ${author}`}`;
      const where = from === 'policy' ? `Die Prüfrichtlinie (other-bases, Eintrag ${entry}${named})` : 'Das Register';
      const day = dayIn.de(review);
      const due =
        review === ''
          ? ''
          : overdue
            ? ` Die Überprüfung war bis zum ${day} fällig und steht aus.`
            : ` Die Überprüfung ist bis zum ${day} fällig.`;
      return `${where} nennt statt einer Einwilligung eine andere Grundlage ${dated.de(since)}: ${basisWords[basis].de} (Art. 6 Abs. 1 lit. ${basis} DSGVO). Sie ist prüfbedürftig.${proofs[args.proof](args).de}${due}`;
    },
  },
  example: {
    from: 'policy',
    basis: 'f',
    since: '2026-01-15',
    entry: 1,
    document: '',
    author: '',
    proof: 'found',
    checksum: 1,
    review: '2027-01-15',
    overdue: 0,
  },
  why: {
    en: 'Consent is not the only basis the GDPR knows. Any other carries only as far as its conditions are met, and the controller has to be able to show that. Such numbers count neither as evidenced nor as missing; people have to assess them.',
    de: 'Die DSGVO kennt neben der Einwilligung weitere Grundlagen. Jede trägt nur so weit, wie ihre Voraussetzungen vorliegen, und der Verantwortliche muss das nachweisen können. Solche Nummern zählen weder zu denen mit Nachweis noch zu denen ohne; die Bewertung bleibt Menschen vorbehalten.',
  },
  remedy: {
    en: 'Read the document: does it concern these persons, this app and the disclosure of their numbers to WhatsApp, and do its conditions still hold? Review it in time, restore a document that is missing or altered, and remove the number when the person objects.',
    de: 'Dokument lesen: Betrifft es diese Personen, diese App und die Weitergabe ihrer Nummern an WhatsApp, und liegen die Voraussetzungen noch vor? Fristgerecht überprüfen, ein fehlendes oder geändertes Dokument wiederherstellen und die Nummer bei einem Widerspruch entfernen.',
  },
  caution: {
    en: 'The document was not read; whether the basis holds is not said. Art. 6(1)(f) does not apply to public authorities in the performance of their tasks, and one authority sees room for it at most where all numbers are of registered users. Nothing is said of the time before the date of the document.',
    de: 'Das Dokument wurde nicht inhaltlich geprüft; ob die Grundlage trägt, ist damit nicht gesagt. Art. 6 Abs. 1 lit. f DSGVO gilt nicht für Behörden in Erfüllung ihrer Aufgaben, und eine Aufsichtsbehörde sieht dafür allenfalls Raum, wenn alle Nummern registrierten Nutzern gehören. Über die Zeit vor dem Datum des Dokuments ist nichts gesagt.',
  },
  when: {
    high: { en: 'the checksum of the document differs', de: 'Prüfsumme des Dokuments weicht ab' },
    medium: {
      en: 'no document is named, it was not found, or the review is overdue',
      de: 'Dokument nicht genannt oder nicht gefunden, oder Überprüfung überfällig',
    },
    info: { en: 'otherwise', de: 'sonst' },
  },
  judge: ({ otherBasis, standing: { negative } }: ExposureFacts) => {
    if (!otherBasis || negative) return undefined;
    const { from, basis, since, entry, document, author, proof, checksum, reviewBy, overdue } = otherBasis;
    return {
      from,
      basis,
      since,
      entry,
      document,
      author,
      proof,
      checksum: checksum ? 1 : 0,
      review: reviewBy ?? '',
      overdue: overdue ? 1 : 0,
    };
  },
});
