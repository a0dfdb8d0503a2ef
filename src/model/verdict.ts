/** What the evidence says of one exposure (DESIGN §2). The position is the index in per-device counters. */
export const verdicts = ['covered', 'uncovered', 'unverified', 'otherBasis', 'outOfReach', 'exempt'] as const;
export type Verdict = (typeof verdicts)[number];

/** In the order in which reports show them: what asks for something first. */
export const shownVerdicts = [
  'uncovered',
  'unverified',
  'covered',
  'otherBasis',
  'outOfReach',
  'exempt',
] as const satisfies readonly Verdict[];

/** How grave a finding is, gravest first. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

export type VerdictCounts = Readonly<Record<Verdict, number>>;
