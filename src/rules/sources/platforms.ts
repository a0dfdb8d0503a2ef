import { cite } from './cite.ts';

export const iosLimitedAccess = cite(
  {
    id: 'apple-cnauthorizationstatus',
    title: {
      en: 'Apple, developer documentation, CNAuthorizationStatus',
      de: 'Apple, Entwicklerdokumentation, CNAuthorizationStatus',
    },
    url: {
      en: 'https://developer.apple.com/documentation/contacts/cnauthorizationstatus',
      de: 'https://developer.apple.com/documentation/contacts/cnauthorizationstatus',
    },
    read: 'primary',
  },
  {
    en: 'Apple, CNAuthorizationStatus.limited (iOS 18)',
    de: 'Apple, CNAuthorizationStatus.limited (iOS 18)',
  },
);

export const iosManagedContacts = cite(
  {
    id: 'apple-device-management',
    title: {
      en: 'Apple, schema of device management, com.apple.applicationaccess',
      de: 'Apple, Schema der Geräteverwaltung, com.apple.applicationaccess',
    },
    url: { en: 'https://github.com/apple/device-management', de: 'https://github.com/apple/device-management' },
    read: 'primary',
  },
  {
    en: 'Apple, device-management schema, com.apple.applicationaccess',
    de: 'Apple, Schema der Geräteverwaltung, com.apple.applicationaccess',
  },
);

export const androidWorkContacts = cite(
  {
    id: 'google-android-management-api',
    title: {
      en: 'Google, Android Management API, policies, showWorkContactsInPersonalProfile',
      de: 'Google, Android Management API, Richtlinien, showWorkContactsInPersonalProfile',
    },
    url: {
      en: 'https://developers.google.com/android/management/reference/rest/v1/enterprises.policies',
      de: 'https://developers.google.com/android/management/reference/rest/v1/enterprises.policies',
    },
    read: 'excerpt',
    open: { en: 'Settings of Samsung Knox were not checked.', de: 'Einstellungen von Samsung Knox wurden nicht überprüft.' },
  },
  {
    en: 'Google, Android Management API, showWorkContactsInPersonalProfile (default: allowed)',
    de: 'Google, Android Management API, showWorkContactsInPersonalProfile (Voreinstellung: erlaubt)',
  },
);
