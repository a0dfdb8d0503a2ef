import type { Language, Phrase } from '../lib/text.ts';
import type { OptionSpec } from './option-spec.ts';
import { globalOptions } from './options.ts';
import { commands } from './program.ts';

const words = {
  title: { en: 'Command line', de: 'Kommandozeile' },
  other: { en: '[Deutsch](cli.de.md)', de: '[English](cli.md)' },
  intro: {
    en: '`askfirst <command> [options]`. The options of a command stand after its name, before or after its paths; those of every command may stand anywhere. `--help` shows the same on the terminal, `--version` the version.',
    de: '`askfirst <Befehl> [Optionen]`. Die Optionen eines Befehls stehen nach seinem Namen, vor oder nach den Pfaden; die Optionen aller Befehle dürfen überall stehen. `--help` zeigt dasselbe im Terminal, `--version` die Version.',
  },
  global: { en: 'Options of every command', de: 'Optionen aller Befehle' },
  values: { en: 'Values', de: 'Werte' },
  fallback: { en: 'Default', de: 'Standard' },
  repeatable: { en: 'May be given several times.', de: 'Mehrfach möglich.' },
  outputs: { en: 'Where results go', de: 'Wohin die Ergebnisse gehen' },
  exits: { en: 'Exit codes', de: 'Exit-Codes' },
  exitsIntro: {
    en: 'A code says what happened and is never a count. Where several apply, the one that stands higher wins.',
    de: 'Ein Exit-Code sagt, was geschehen ist; er ist nie eine Anzahl. Treffen mehrere zu, gilt der weiter oben stehende.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;

const outputs: readonly Phrase[] = [
  {
    en: '`-o FORMAT=FILE` writes a report into a file, `-o FORMAT` alone to standard output; only one may go there.',
    de: '`-o FORMAT=DATEI` schreibt einen Bericht in eine Datei, `-o FORMAT` allein auf die Standardausgabe; dort ist nur einer möglich.',
  },
  {
    en: 'Without a report on standard output, the summary for people stands there, unless `--quiet` is given.',
    de: 'Geht kein Bericht auf die Standardausgabe, steht dort die Zusammenfassung, außer bei `--quiet`.',
  },
  {
    en: 'Progress, notes and errors go to standard error.',
    de: 'Fortschritt, Hinweise und Fehler gehen auf die Standardfehlerausgabe.',
  },
  {
    en: 'Files appear only when they are whole, readable by their owner alone (mode 0600).',
    de: 'Dateien erscheinen erst, wenn sie vollständig sind, und sind nur für die Eigentümerin oder den Eigentümer lesbar (Modus 0600).',
  },
  {
    en: 'Without `--lang`, JSON is English; everything else follows the locale.',
    de: 'Ohne `--lang` ist JSON englisch; alles andere folgt der Spracheinstellung des Systems.',
  },
];

/** In order of rank: the first that applies wins (DESIGN §3). */
const exitCodes: readonly (readonly [codes: string, says: Phrase])[] = [
  ['70', { en: 'internal error', de: 'interner Fehler' }],
  [
    '2',
    {
      en: 'usage, configuration or structure of an input is wrong; nothing was audited',
      de: 'Aufruf, Konfiguration oder Aufbau einer Eingabe fehlerhaft; nichts wurde geprüft',
    },
  ],
  [
    '6',
    {
      en: 'a report could not be written whole, also when that was known beforehand',
      de: 'ein Bericht konnte nicht vollständig geschrieben werden, auch wenn das vorher feststand',
    },
  ],
  [
    '4',
    {
      en: 'nothing to audit: no device, no contact, or a register without records; `inspect`: nothing was recognised',
      de: 'nichts zu prüfen: kein Gerät, kein Kontakt oder ein Register ohne Einträge; `inspect`: nichts wurde erkannt',
    },
  ],
  [
    '3',
    {
      en: 'incomplete: something could not be read (with `--on-incomplete warn`: 1 or 0 instead); `inspect`: something was lost',
      de: 'unvollständig: etwas war nicht lesbar (mit `--on-incomplete warn` stattdessen 1 oder 0); `inspect`: etwas ging verloren',
    },
  ],
  ['1', { en: 'complete, with findings at or above `--fail-on`', de: 'vollständig, mit Befunden ab der Schwelle `--fail-on`' }],
  ['0', { en: 'complete, with none at or above it', de: 'vollständig, ohne Befund ab der Schwelle' }],
  ['130, 143', { en: 'interrupted; no partial report is left behind', de: 'abgebrochen; kein angefangener Bericht bleibt zurück' }],
];

/** The Markdown page of all commands, options and exit codes, ending in a newline. */
export function cliPage(language: Language): string {
  const say = (phrase: Phrase): string => phrase[language];
  const sections = commands.map((command) => {
    const usage = ['askfirst', command.name, ...(command.options.length > 0 ? ['[options]'] : []), command.arguments].join(' ');
    const head = `## ${command.name}\n\n\`${usage}\`\n\n${sentence(say(command.says))}`;
    return command.options.length > 0 ? `${head}\n\n${optionList(command.options, language)}` : head;
  });
  return [
    `# askfirst: ${say(words.title)}`,
    say(words.other),
    say(words.intro),
    ...sections,
    `## ${say(words.global)}`,
    optionList(globalOptions, language),
    `## ${say(words.outputs)}`,
    outputs.map((line) => `- ${say(line)}`).join('\n'),
    `## ${say(words.exits)}`,
    say(words.exitsIntro),
    exitCodes.map(([codes, says]) => `- \`${codes}\`: ${say(says)}`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function optionList(options: readonly OptionSpec[], language: Language): string {
  return options.map((option) => `- ${described(option, language)}`).join('\n');
}

function described({ flags, says, choices, fallback, repeatable }: OptionSpec, language: Language): string {
  const parts = [`\`${flags}\`: ${says[language]}.`];
  if (choices) parts.push(`${words.values[language]}: ${choices.map((choice) => `\`${choice}\``).join(', ')}.`);
  if (fallback !== undefined) parts.push(`${words.fallback[language]}: \`${fallback}\`.`);
  if (repeatable) parts.push(words.repeatable[language]);
  return parts.join(' ');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
