import type { Language } from '../lib/text.ts';
import { recipientStates } from '../model/recipient.ts';
import type { Finding, Report } from '../model/report.ts';
import { type Severity, severities } from '../model/verdict.ts';
import { recipientStateWords, recipientWords as words } from './words/recipients.ts';

type Figure = readonly [name: string, value: number];

/** The figures over all recipients in words; none where no list was given. States nobody is in are left out. */
export function recipientFigures({ summary: { recipients } }: Report, language: Language): Figure[] {
  if (recipients === null) return [];
  const named = (name: keyof typeof words, value: number): Figure => [words[name][language], value];
  return [
    named('rows', recipients.rows),
    named('numbers', recipients.numbers),
    named('marketing', recipients.marketing),
    ...(recipients.own > 0 ? [named('own', recipients.own)] : []),
    ...recipientStates
      .filter((state) => recipients.states[state] > 0)
      .map((state): Figure => [recipientStateWords[state][language], recipients.states[state]]),
  ];
}

/** What to say of recipients that nobody listed; undefined where there are none, or lists. */
export function recipientsNotChecked({ summary, devices }: Report, language: Language): string | undefined {
  const onPlatform = devices.some(({ posture }) => posture.channels.includes('business-platform'));
  return summary.recipients === null && onPlatform ? words.notChecked[language] : undefined;
}

/** The gravest findings of recipients and how many more there are, read line by line: there may be millions. */
export function gravestRecipients({ findings }: Report, most: number): { readonly shown: readonly Finding[]; readonly more: number } {
  const kept = new Map<Severity, string[]>();
  let total = 0;
  for (const line of linesOf(findings.ofRecipients())) {
    total++;
    const severity = /"severity":"(\w+)"/.exec(line)![1] as Severity;
    const same = kept.get(severity) ?? [];
    if (same.length < most) kept.set(severity, [...same, line]);
  }
  const shown = severities.flatMap((severity) => kept.get(severity) ?? []).slice(0, most);
  return { shown: shown.map((line) => JSON.parse(line) as Finding), more: total - shown.length };
}

/** The lines of findings without their comma, which the last one of a streamed report has lost. */
function* linesOf(chunks: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/,$/, '');
  }
}
