import { type LimitName, limitOptions, type Limits, limitText } from './limits.ts';
import { problem, type ProblemCode } from './problem-texts.ts';
import type { Problem } from './problem.ts';

/** What exceeds a limit is lost; its message names the option and the value that was exceeded. */
export function limitReached(code: ProblemCode, name: LimitName, limits: Limits, line = 0): Problem {
  return problem('lost', code, line, { option: limitOptions[name], limit: limitText(name, limits) });
}
