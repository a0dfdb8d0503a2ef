import type { Language } from '../lib/text.ts';
import { isSilent, type Posture } from '../model/posture.ts';
import type { SeparationGap } from '../model/separation-gap.ts';
import { gdpr } from './citations.ts';
import { defineDeviceRule } from './rule.ts';
import { androidWorkContacts, iosManagedContacts } from './sources/platforms.ts';

type Known = SeparationGap['known'];

/** How each gap is known; empty where there is none. */
interface Args extends Readonly<Record<string, string | number>> {
  readonly android: Known | '';
  readonly ios: Known | '';
  readonly inReach: 0 | 1;
}

/** What lets other apps read the separated contacts, by how it is known. */
const settings: Readonly<Record<Language, Readonly<Record<'android' | 'ios', Readonly<Record<Known, string>>>>>> = {
  en: {
    android: {
      stated: 'The setting showWorkContactsInPersonalProfile, as stated in the inventory, lets personal apps read work contacts',
      default:
        'The inventory does not name the setting showWorkContactsInPersonalProfile, and by default it lets personal apps read work contacts',
    },
    ios: {
      stated:
        'The settings allowOpenFromManagedToUnmanaged and allowUnmanagedToReadManagedContacts, as stated in the inventory, let unmanaged apps read managed contacts',
      default:
        'The inventory does not name allowOpenFromManagedToUnmanaged as off; by default it lets unmanaged apps read managed contacts, whatever allowUnmanagedToReadManagedContacts says',
    },
  },
  de: {
    android: {
      stated: 'Die Einstellung showWorkContactsInPersonalProfile lässt laut Inventar private Apps die geschäftlichen Kontakte lesen',
      default:
        'Das Inventar nennt die Einstellung showWorkContactsInPersonalProfile nicht, und in der Voreinstellung lässt sie private Apps die geschäftlichen Kontakte lesen',
    },
    ios: {
      stated:
        'Die Einstellungen allowOpenFromManagedToUnmanaged und allowUnmanagedToReadManagedContacts lassen laut Inventar nicht verwaltete Apps die verwalteten Kontakte lesen',
      default:
        'Das Inventar nennt allowOpenFromManagedToUnmanaged nicht als ausgeschaltet; in der Voreinstellung können damit nicht verwaltete Apps die verwalteten Kontakte lesen, unabhängig von allowUnmanagedToReadManagedContacts',
    },
  },
};

function said(language: Language, { android, ios }: Args): string {
  const { android: onAndroid, ios: onIos } = settings[language];
  return [android && onAndroid[android], ios && onIos[ios]].filter((text) => text !== '').join('. ');
}

/** Somebody wrote a setting down; else all is by default. */
const isStated = ({ android, ios }: Args): boolean => android === 'stated' || ios === 'stated';

const known = ({ separationGaps }: Posture, wanted: SeparationGap['id']): Known | '' =>
  separationGaps.find(({ id }) => id === wanted)?.known ?? '';

export const separationIneffective = defineDeviceRule<Args>({
  id: 'D06',
  name: 'separation-ineffective',
  title: { en: 'Separation of business contacts is open', de: 'Trennung der Geschäftskontakte ist durchlässig' },
  classes: ['observed'],
  severity: ({ posture }) => (posture.reach === 'none' ? 'low' : 'high'),
  severities: ['high', 'low'],
  basis: [gdpr(25, 2), gdpr(32), androidWorkContacts, iosManagedContacts],
  message: {
    en: (args) =>
      `The separation of business contacts on this device ${isStated(args) ? 'is' : 'counts as'} open: ${said('en', args)}.${args.inReach ? '' : ' WhatsApp may not read its contacts at present.'}`,
    de: (args) =>
      `Die Trennung der Geschäftskontakte auf diesem Gerät ${isStated(args) ? 'ist' : 'gilt als'} durchlässig: ${said('de', args)}.${args.inReach ? '' : ' Derzeit darf WhatsApp die Kontakte nicht lesen.'}`,
  },
  example: { android: 'default', ios: '', inReach: 1 },
  why: {
    en: 'A work profile or managed accounts keep business contacts apart only as far as their settings do. WhatsApp beside them can read what these settings let through.',
    de: 'Arbeitsprofil und verwaltete Konten trennen Geschäftskontakte nur so weit, wie ihre Einstellungen reichen. WhatsApp außerhalb davon kann lesen, was diese durchlassen.',
  },
  remedy: {
    en: 'Android: set showWorkContactsInPersonalProfile to SHOW_WORK_CONTACTS_IN_PERSONAL_PROFILE_DISALLOWED (or …_EXCEPT_SYSTEM). iOS: set allowOpenFromManagedToUnmanaged and allowUnmanagedToReadManagedContacts to false. Then name the settings in the inventory.',
    de: 'Android: showWorkContactsInPersonalProfile auf SHOW_WORK_CONTACTS_IN_PERSONAL_PROFILE_DISALLOWED (oder …_EXCEPT_SYSTEM) setzen. iOS: allowOpenFromManagedToUnmanaged und allowUnmanagedToReadManagedContacts auf false setzen. Anschließend die Einstellungen ins Inventar aufnehmen.',
  },
  caution: {
    en: "Where the inventory names no setting, the platform's default is assumed; the device may be set otherwise. Settings of individual makers are not considered.",
    de: 'Wo das Inventar keine Einstellung nennt, wird die Voreinstellung der Plattform angenommen; das Gerät kann anders eingestellt sein. Einstellungen einzelner Hersteller sind nicht berücksichtigt.',
  },
  when: {
    high: { en: 'WhatsApp may read contacts, or that is not known', de: 'WhatsApp darf Kontakte lesen, oder das ist nicht bekannt' },
    low: { en: 'WhatsApp may not read the contacts', de: 'WhatsApp darf die Kontakte nicht lesen' },
  },
  judge: ({ posture }) => {
    const { separation, separationGaps, channels, reach } = posture;
    if (separation === 'none' || separationGaps.length === 0 || channels.every(isSilent)) return undefined;
    return {
      android: known(posture, 'android-work-contacts-in-personal-profile'),
      ios: known(posture, 'ios-managed-contacts-readable'),
      inReach: reach === 'none' ? 0 : 1,
    };
  },
});
