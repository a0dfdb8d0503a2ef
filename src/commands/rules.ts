import { padEnd, wrap } from '../lib/columns.ts';
import { AskfirstError } from '../error.ts';
import { json, jsonOf } from '../lib/escape/json.ts';
import { terminal, type TerminalText } from '../lib/escape/terminal.ts';
import type { Language } from '../lib/text.ts';
import type { Paint } from '../reporters/reporter.ts';
import { described } from '../rules/described.ts';
import { ruleById, rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Context } from './context.ts';
import { ruleText } from './rule-text.ts';

/** `askfirst rules`: one line a rule, or the page of one. */
export async function listRules({ arguments: [id], options, language, jsonLanguage, io, paint }: Context): Promise<number> {
  const rule = id === undefined ? undefined : ruleById(id);
  if (id !== undefined && !rule) throw new AskfirstError('rule-unknown', { id, ids: rules.map((one) => one.id).join(', ') });
  if (options.output === 'json')
    await io.out(
      json`${jsonOf(
        (rule ? [rule] : rules).map((one) => described(one, jsonLanguage)),
        2,
      )}\n`,
    );
  else if (rule) await io.out(ruleText(rule, language, paint.out));
  else for (const one of rules) await io.out(listed(one, language, paint.out));
  return 0;
}

function listed(rule: Rule, language: Language, paint: Paint): TerminalText {
  const severity = rule.severities.join('/');
  const [first = '', ...rest] = wrap(rule.title[language], 50);
  return terminal`${paint.strong(terminal`${rule.id}`)}  ${padEnd(severity, 18)}  ${first}\n${rest.map((line) => terminal`${' '.repeat(25)}${line}\n`)}`;
}
