import type { Language, Phrase, Text } from '../lib/text.ts';
import type { Scope } from '../model/scope.ts';

/** What the message of a device says of its numbers; `total` are those assessed, whatever the verdict, `lost` the places that could not be read; `exported`: 0 without any address book. */
export type Figures = Readonly<Record<'uncovered' | 'unverified' | 'total' | 'lost' | 'exported', number>>;

function germanDay(day: string): string {
  return day.split('-').toReversed().join('.');
}

/** A day by itself. */
export const dayIn: Readonly<Record<Language, (day: string) => string>> = { en: (day) => day, de: germanDay };

/** A day in running text; an empty one says that the register gives none. */
export const on: Readonly<Record<Language, (day: string) => string>> = {
  en: (day) => (day ? `on ${day}` : 'on a date the register does not give'),
  de: (day) => (day ? `am ${germanDay(day)}` : 'an einem im Register nicht genannten Tag'),
};

/** A day behind the noun it belongs to. */
export const dated: Readonly<Record<Language, (day: string) => string>> = {
  en: (day) => (day ? `dated ${day}` : 'without a date'),
  de: (day) => (day ? `vom ${germanDay(day)}` : 'ohne Datum'),
};

/** What an accepted statement is called: WhatsApp's terms are accepted, consent is given. Feminine in German. */
export function statement(scope: Scope): Phrase {
  return scope === 'whatsapp-terms'
    ? { en: "acceptance of WhatsApp's terms", de: 'Annahme der Nutzungsbedingungen von WhatsApp' }
    : { en: 'consent', de: 'Einwilligung' };
}

/** How the numbers of a device stand; without capital or full stop. */
export const figures: Text<Figures> = {
  en: (facts) => {
    const { uncovered, unverified, total } = facts;
    if (total === 0) return nothingAssessed(facts).en;
    return (
      `${uncovered === 0 ? 'none' : uncovered} of ${total} ${total === 1 ? 'number' : 'numbers'} assessed ${uncovered < 2 ? 'is' : 'are'} within its reach (inferred) without accepted evidence` +
      (unverified === 0 ? '' : `, ${unverified} more ${unverified === 1 ? 'is' : 'are'} unverified`)
    );
  },
  de: (facts) => {
    const { uncovered, unverified, total } = facts;
    if (total === 0) return nothingAssessed(facts).de;
    return (
      `${uncovered === 0 ? 'keine' : uncovered} von ${total} bewerteten ${total === 1 ? 'Nummer' : 'Nummern'} ${uncovered < 2 ? 'liegt' : 'liegen'} ohne anerkannten Nachweis im Zugriff von WhatsApp (abgeleitet)` +
      (unverified === 0
        ? ''
        : `, bei ${unverified === 1 ? 'einer weiteren' : `${unverified} weiteren`} ist der verzeichnete Nachweis zu prüfen`)
    );
  },
};

function nothingAssessed({ lost, exported }: Figures): Phrase {
  if (exported === 0)
    return {
      en: 'no address book of it was supplied, so that nothing could be assessed',
      de: 'ein Adressbuch lag nicht vor, daher war nichts bewertbar',
    };
  if (lost === 0)
    return { en: 'no number in its address book had to be assessed', de: 'in seinem Adressbuch war keine Nummer zu bewerten' };
  return {
    en: `no number of its address book could be assessed, for ${lost === 1 ? 'one place' : `${lost} places`} of its exports could not be read`,
    de: `aus seinem Adressbuch war keine Nummer bewertbar, denn ${lost === 1 ? 'eine Stelle seiner Exporte war' : `${lost} Stellen seiner Exporte waren`} nicht lesbar`,
  };
}

/** Goes with every remedy that speaks of asking the person. */
export const askingIsAdvertising: Phrase = {
  en: 'Asking for consent by mail or messenger may itself be advertising (§ 7 UWG).',
  de: 'Schon die Anfrage per E-Mail oder Messenger kann als Werbung gelten (§ 7 UWG).',
};
