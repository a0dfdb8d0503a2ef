import { gdpr, uwg } from './citations.ts';
import { defineExposureRule } from './rule.ts';

/** `elsewhere`: entries on other devices name other persons, while all on this one share a name. */
export const sharedNumber = defineExposureRule<{ persons: number; nameDiffers: 0 | 1; elsewhere: 0 | 1 }>({
  id: 'C12',
  name: 'shared-number',
  title: {
    en: 'Shared number, or record in another name',
    de: 'Gemeinsame Nummer oder Registereintrag auf anderen Namen',
  },
  classes: ['observed'],
  severity: 'medium',
  basis: [gdpr(4, 1), gdpr(4, 11), uwg],
  message: {
    en: ({ persons, nameDiffers, elsewhere }) => {
      const shared = `${persons} persons of different names share this number on this device`;
      const others = 'Taken together, the names that all devices enter this number under have no word in common';
      if (persons > 1 && nameDiffers) return `${shared}, and the register's record is in yet another name; whom it speaks for is open.`;
      if (persons > 1) return `${shared}; which of them the register's record speaks for is open.`;
      if (elsewhere && nameDiffers) return `${others}, nor do the register's record and this device's entry; whose number it is is open.`;
      if (elsewhere) return `${others}; which of the persons the register's record speaks for is open.`;
      return "The register's record and the address book name persons whose names share no word; whether they are the same person is open.";
    },
    de: ({ persons, nameDiffers, elsewhere }) => {
      const shared = `Auf diesem Gerät teilen sich ${persons} Personen mit verschiedenen Namen diese Nummer`;
      const others = 'Die Namen, unter denen diese Nummer auf den Geräten insgesamt eingetragen ist, haben kein Wort gemeinsam';
      if (persons > 1 && nameDiffers)
        return `${shared}, und der Registereintrag lautet auf einen weiteren Namen; für wen er gilt, ist offen.`;
      if (persons > 1) return `${shared}; für wen von ihnen der Registereintrag gilt, ist offen.`;
      if (elsewhere && nameDiffers)
        return `${others}, ebenso wenig der Name im Register und der auf diesem Gerät; wem die Nummer gehört, ist offen.`;
      if (elsewhere) return `${others}; für welche der Personen der Registereintrag gilt, ist offen.`;
      return 'Der Name im Register und der Name im Adressbuch haben kein Wort gemeinsam; ob dieselbe Person gemeint ist, ist offen.';
    },
  },
  example: { persons: 2, nameDiffers: 0, elsewhere: 0 },
  why: {
    en: 'Consent belongs to a person, not to a number: it speaks only for the one who gave it.',
    de: 'Eine Einwilligung gehört zu einer Person, nicht zu einer Nummer; sie gilt nur für die Person, die sie erklärt hat.',
  },
  asks: true,
  remedy: {
    en: 'Find out whose number it is and correct the address book or the register. If others use it as well, obtain their consent or remove the number.',
    de: 'Klären, wem die Nummer gehört, und Adressbuch oder Register berichtigen. Nutzen weitere Personen sie, auch deren Einwilligung einholen oder die Nummer entfernen.',
  },
  caution: {
    en: 'The cause may also be a slip in data entry, a change of name or a number assigned anew.',
    de: 'Ursache kann auch ein Erfassungsfehler, eine Namensänderung oder eine neu vergebene Nummer sein.',
  },
  judge: ({ standing: { grant }, persons, nameDiffers, sharedElsewhere }) =>
    grant && (persons > 1 || nameDiffers || sharedElsewhere)
      ? { persons, nameDiffers: nameDiffers ? 1 : 0, elsewhere: sharedElsewhere && persons <= 1 ? 1 : 0 }
      : undefined,
});
