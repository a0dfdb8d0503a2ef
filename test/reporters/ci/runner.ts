/** A command as the runner of GitHub Actions takes it from a line of a log. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const names = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'add-matcher',
  'stop-commands',
  'set-output',
  'echo',
]);

/** The commands in a log, as `ActionCommand.cs` of actions/runner reads its lines: first `::name …::`, then the older `##[name …]`. */
export function commandsIn(log: string): Command[] {
  return log.split(/\r\n|[\n\r]/).flatMap((line) => parsed(line.trimStart()) ?? older(line) ?? []);
}

function parsed(line: string): Command[] | undefined {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const info = line.slice(2, end);
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!names.has(name)) return undefined;
  const data = unescaped(line.slice(end + 2), [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%25', '%'],
  ]);
  if (space <= 0) return [{ name, properties: {}, data }];
  const pairs = info
    .slice(space + 1)
    .trim()
    .split(',')
    .filter((pair) => pair !== '')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const);
  const undone = pairs.map(([key, value]) => [
    key,
    unescaped(value, [
      ['%0D', '\r'],
      ['%0A', '\n'],
      ['%3A', ':'],
      ['%2C', ','],
      ['%25', '%'],
    ]),
  ]);
  return [{ name, properties: Object.fromEntries(undone) as Record<string, string>, data }];
}

function older(line: string): Command[] | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name = ''] = line.slice(start + 3, end).split(' ');
  return names.has(name) ? [{ name, properties: {}, data: line.slice(end + 1) }] : undefined;
}

function unescaped(text: string, mappings: readonly (readonly [string, string])[]): string {
  return mappings.reduce((undone, [code, sign]) => undone.replaceAll(code, sign), text);
}
