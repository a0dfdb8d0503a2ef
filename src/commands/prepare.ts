import type { Language } from '../lib/text.ts';
import { checkChoices } from './choices.ts';
import type { Context, Options } from './context.ts';
import type { ColourChoice, Io } from './io.ts';
import { auditOptions, globalOptions, inspectOptions, renderOptions, revealOptions, rulesOptions } from './options.ts';
import type { OptionSpec } from './option-spec.ts';
import type { CommandName, Invocation } from './program.ts';

type Command = (context: Context) => Promise<number>;

/** Each command, loaded when it is called for. */
const commands: Readonly<Record<CommandName, { readonly options: readonly OptionSpec[]; readonly load: () => Promise<Command> }>> = {
  audit: { options: auditOptions, load: async () => (await import('./audit.ts')).audit },
  inspect: { options: inspectOptions, load: async () => (await import('./inspect.ts')).inspect },
  rules: { options: rulesOptions, load: async () => (await import('./rules.ts')).listRules },
  schema: { options: [], load: async () => (await import('./schema.ts')).schema },
  reveal: { options: revealOptions, load: async () => (await import('./reveal.ts')).reveal },
  render: { options: renderOptions, load: async () => (await import('./render.ts')).render },
  key: { options: [], load: async () => (await import('./key.ts')).key },
};

/** The command that was named, loaded, and what it works with. */
export async function prepare(
  invocation: Invocation,
  io: Io,
  language: Language,
  version: string,
): Promise<{ readonly command: Command; readonly context: Context }> {
  const { options, settings } = await withConfig(invocation);
  const { load, options: specs } = commands[invocation.command];
  checkChoices(options as Record<string, unknown>, [...globalOptions, ...specs]);
  const wanted = options.lang as Language | undefined;
  const context = {
    arguments: invocation.arguments,
    options,
    settings,
    io,
    language: wanted ?? language,
    jsonLanguage: wanted ?? 'en',
    version,
    paint: await io.paint(options.color as ColourChoice),
  };
  return { command: await load(), context };
}

/** Values of the configuration file stand in for options that the user did not give. */
async function withConfig({ options, given }: Invocation): Promise<{ options: Options; settings: Context['settings'] }> {
  const file = (options as Options).config;
  if (file === undefined) return { options, settings: [] };
  const [{ parseConfig }, { smallFile }] = await Promise.all([import('../policy/config-file.ts'), import('./settings.ts')]);
  const config = Object.entries(parseConfig(smallFile(file), file)).filter(([name]) => !given.has(name));
  return { options: { ...options, ...Object.fromEntries(config) }, settings: [{ role: 'config', path: file }] };
}
