/**
 * The same register as CRMs and messaging tools export it; what a form has no word for is left blank.
 *
 * @typedef {import('./register-forms.js').Form} Form
 */
const rows = (header, make) =>
  function* written(all) {
    yield `${header}\n`;
    for (const one of all) yield `${make(one)}\n`;
  };
const isGiven = ({ status }) => status === 'given';
const opted = (one, yes, no) => (isGiven(one) ? yes : no);

/** @type {readonly Form[]} */
export const crmForms = [
  {
    id: 'salesforce',
    title: 'Salesforce ContactPointTypeConsent with the export of phones',
    file: 'salesforce.csv',
    share: 0.3,
    write: rows('Id,PartyId,ContactPointType,PrivacyConsentStatus,CaptureDate,EffectiveTo', (one) =>
      [one.id, `P${one.id}`, 'Phone', opted(one, 'OptIn', 'OptOut'), `${one.at}T09:30:00.000Z`, one.until].join(','),
    ),
    beside: {
      file: 'salesforce-phones.csv',
      write: rows('Id,ParentId,TelephoneNumber', ({ id, phone }) => `N${id},P${id},${phone}`),
    },
  },
  {
    id: 'dynamics',
    title: 'Dynamics 365 contact point consents',
    file: 'dynamics.csv',
    share: 0.3,
    write: rows('msdynmkt_contactpointvalue,msdynmkt_contactpointtype,msdynmkt_value,modifiedon', (one) =>
      [one.phone, '534120001', opted(one, '534120001', '534120002'), `${one.at}T09:30:00Z`].join(','),
    ),
  },
  {
    id: 'hubspot',
    title: 'HubSpot contacts',
    file: 'hubspot.csv',
    share: 0.3,
    write: rows("Record ID,First Name,Phone Number,Legal basis for processing contact's data", (one) =>
      [one.id, one.name, one.phone, opted(one, 'Freely given consent from contact', '')].join(','),
    ),
  },
  {
    id: 'pipedrive',
    title: 'Pipedrive persons',
    file: 'pipedrive.csv',
    share: 0.3,
    write: rows('Person - ID,Person - Name,Person - Phone - Mobile,Person - Marketing status', (one) =>
      [one.id, one.name, one.phone, opted(one, 'Subscribed', 'Unsubscribed')].join(','),
    ),
  },
  {
    id: 'brevo',
    title: 'Brevo contacts',
    file: 'brevo.csv',
    share: 0.3,
    write: rows('EMAIL;SMS;DOUBLE_OPT-IN;OPT_IN;LAST_CHANGED', (one) =>
      [`${one.id}@example.com`, one.phone, opted(one, 'Yes', ''), opted(one, 'Yes', 'No'), one.at].join(';'),
    ),
  },
  {
    id: 'opt-ins',
    title: 'list of WhatsApp opt-ins',
    file: 'opt-ins.csv',
    share: 0.3,
    write: rows('whatsapp_number,name,whatsapp_opt_in,opt_in_date', (one) =>
      [one.phone, one.name, opted(one, 'true', 'false'), `${one.at}T09:30:00Z`].join(','),
    ),
  },
];
