import type { z } from '../lib/zod.ts';
import type { Language } from '../lib/text.ts';
import type { catalogueSchema } from '../model/catalogue-schema.ts';
import type { Verdict } from '../model/verdict.ts';
import { remedyOf, type Rule, say } from './rule.ts';
import { hasOwnSeverity, speaksUnder } from './verdict.ts';

export type DescribedRule = z.infer<typeof catalogueSchema>[number];

/** Everything about a rule in one language, for machines. */
export function described(rule: Rule, language: Language): DescribedRule {
  const ofNumber = rule.subject === 'exposure' ? rule : undefined;
  const own = ofNumber === undefined || hasOwnSeverity(ofNumber) ? rule.severities : [];
  const speaks = (verdict: Verdict): boolean => ofNumber !== undefined && speaksUnder(ofNumber, verdict);
  return {
    id: rule.id,
    name: rule.name,
    subject: rule.subject,
    classes: [...rule.classes],
    severities: own.map((severity) => ({ severity, when: rule.when?.[severity]?.[language] ?? null })),
    outOfReach: speaks('outOfReach') ? 'low' : null,
    besideEvidence: speaks('covered') ? 'info' : null,
    exempt: speaks('exempt') ? 'info' : null,
    policy: rule.policy?.[language] ?? null,
    title: rule.title[language],
    example: say(rule, language, rule.example),
    why: rule.why[language],
    remedy: remedyOf(rule, language),
    caution: rule.caution[language],
    basis: rule.basis.map((citation) => ({
      id: citation.id,
      text: citation[language],
      url: citation.source.url?.[language] ?? null,
      read: citation.source.read,
      arguable: citation.arguable !== undefined,
      remark: citation.arguable?.[language] ?? null,
    })),
  };
}
