import type { Mode, Ownership } from '../../../model/posture.ts';
import type { Choices, Fields } from '../shared/fields.ts';

const owners: Choices<Ownership> = {
  corporate: ['Corporate', 'Company', 'CompanyOwned', '1'],
  personal: ['Personal', 'PersonallyOwned', '2'],
  shared: ['Shared'],
  unknown: ['Unknown', '0'],
};

/** Whose device it is; a second column with the suffix `_loc` holds the word where the first holds a number. */
export function ownerOf(fields: Fields, ...names: readonly string[]): Ownership {
  return fields.choice(owners, 'unknown' as const, ...names.flatMap((name) => [`${name}_loc`, name]));
}

/** How a device is managed, from the text of its system or of its enrolment, and whether it is supervised. */
export function modeOf(system: string, enrolment: string, supervised: boolean | undefined): Mode {
  const text = `${system} ${enrolment}`.toLowerCase().replaceAll(/[\s_-]/g, '');
  if (text.includes('corporateownedworkprofile') || text.includes('enterprisecorporateworkprofile')) return 'cope';
  if (text.includes('personallyownedworkprofile') || text.includes('appleuserenrollment')) return 'byod-profile';
  if (/fullymanaged|dedicated|aosp/.test(text)) return 'fully-managed';
  if (!/\bi(?:pad)?os\b|iphone|ipad/i.test(system) || supervised === undefined) return 'unknown';
  return supervised ? 'supervised' : 'unsupervised';
}
