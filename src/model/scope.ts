/**
 * What a record of consent covers. `whatsapp-terms`: the person accepted WhatsApp's terms. `contact-upload`: the person
 * agreed, to the company, that the number is handed to WhatsApp. `business-messages`: to be written to through the
 * Business Platform. `other`: anything else, accepted by no policy. `none`: the record names no scope.
 *
 * The position is the code under which register columns store it.
 */
export const scopes = ['none', 'whatsapp-terms', 'contact-upload', 'business-messages', 'marketing', 'other'] as const;
export type Scope = (typeof scopes)[number];
