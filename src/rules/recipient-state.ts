import type { Day } from '../model/day.ts';
import { isProof } from '../model/proof.ts';
import type { MessageCategory, OptInDoubt, RecipientState } from '../model/recipient.ts';
import type { Scope } from '../model/scope.ts';
import type { Grant, Standing, State } from '../model/standing.ts';

/**
 * Scopes under which the registers are asked about a recipient. Only an opt-in to business messages counts, whatever is
 * sent: WhatsApp's Messaging Policy asks for it, and a consent to marketing mostly means e-mail and never counts upward.
 * Marketing messages also end with what was taken away from marketing alone.
 */
const recipientScopes = { messages: ['business-messages'], marketing: ['marketing'] } as const satisfies Record<string, readonly Scope[]>;

/** What is on record for a recipient, and the record that says so. `doubt` only with `opted-in-unproven`. */
export interface RecipientStanding {
  readonly state: RecipientState;
  readonly record: State | undefined;
  /** Day of the record; of an expired grant its last day. */
  readonly since: Day | undefined;
  readonly doubt: OptInDoubt | undefined;
}

/**
 * The state of a recipient, the first that applies (`recipientStates`).
 *
 * @param under gives the standing under accepted scopes
 * @param doubtOf what the names of list and record leave to be checked of a grant that is dated and has evidence
 */
export function recipientStanding(
  category: MessageCategory | undefined,
  under: (accepted: readonly Scope[]) => Standing,
  doubtOf: (grant: Grant) => 'name' | 'shared' | undefined,
): RecipientStanding {
  const advertising = category === 'marketing' ? under(recipientScopes.marketing).negative : undefined;
  const standing = under(recipientScopes.messages);
  const optOut = standing.negative ?? advertising;
  if (optOut) return resting('opted-out', optOut);
  const { grant } = standing;
  if (grant) {
    const doubt = unproven(grant) ?? doubtOf(grant);
    return { ...resting(doubt === undefined ? 'opted-in' : 'opted-in-unproven', grant), doubt };
  }
  const { lapse, futureGrant, mismatch, asked } = standing;
  if (lapse) return { state: 'expired', record: lapse, since: lapse.on, doubt: undefined };
  if (futureGrant) return resting('not-yet', futureGrant);
  if (mismatch) return resting(mismatch.otherController ? 'other-controller' : 'other-scope', mismatch);
  return asked ? resting('asked', asked) : resting('no-record', undefined);
}

function unproven({ evidence, proof, since }: Grant): 'evidence' | 'proof' | 'date' | undefined {
  if (!evidence) return 'evidence';
  if (!isProof(proof)) return 'proof';
  return since === undefined ? 'date' : undefined;
}

function resting(state: RecipientState, record: State | undefined): RecipientStanding {
  return { state, record, since: record?.since, doubt: undefined };
}
