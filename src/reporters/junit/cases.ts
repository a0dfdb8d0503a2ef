import type { Encoded } from '../../lib/escape/encoded.ts';
import { junitXml } from '../../lib/escape/xml.ts';

/** What became of a test: nothing said is a success. */
export interface Case {
  readonly name: string;
  readonly outcome: 'success' | 'failure' | 'error' | 'skipped';
  /** The gravest severity, or what kind of problem it is; empty for a success. */
  readonly type: string;
  readonly message: string;
  readonly lines: readonly string[];
}

/** A test of which there is nothing to say. */
export function success(name: string): Case {
  return { name, outcome: 'success', type: '', message: '', lines: [] };
}

export function skipped(name: string, message: string): Case {
  return { name, outcome: 'skipped', type: '', message, lines: [] };
}

/**
 * A suite of tests. Class and name of a test are unique, since GitLab drops a second one; its place stands in the text,
 * for the schema of Jenkins knows no attribute for it.
 *
 * @param figures what is told of the suite as a whole
 */
export function* suite(
  name: string,
  className: string,
  cases: readonly Case[],
  figures: Readonly<Record<string, string | number>> = {},
): Generator<Encoded<'xml'>> {
  const count = (outcome: Case['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  const counts = junitXml`tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  yield junitXml`<testsuite name="${name}" ${counts}>\n`;
  const told = Object.entries(figures);
  if (told.length > 0)
    yield junitXml`<properties>\n${told.map(([key, value]) => junitXml`<property name="${key}" value="${value}"/>\n`)}</properties>\n`;
  for (const one of cases) yield testcase(className, one);
  yield junitXml`</testsuite>\n`;
}

/** What is said stands in the text, too: GitLab shows no attribute. */
function testcase(className: string, { name, outcome, type, message, lines }: Case): Encoded<'xml'> {
  const head = junitXml`<testcase classname="${className}" name="${name}"`;
  const text = [message, ...lines].map((line) => junitXml`${line}\n`);
  if (outcome === 'skipped') return junitXml`${head}><skipped message="${message}"/></testcase>\n`;
  if (outcome === 'failure') return junitXml`${head}><failure type="${type}" message="${message}">${text}</failure></testcase>\n`;
  if (outcome === 'error') return junitXml`${head}><error type="${type}" message="${message}">${text}</error></testcase>\n`;
  return lines.length === 0 ? junitXml`${head}/>\n` : junitXml`${head}><system-out>${text}</system-out></testcase>\n`;
}
