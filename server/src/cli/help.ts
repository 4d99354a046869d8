// Help on the terminal, made from the tables of the commands.
import { padEnd, wrap } from "../report/terminal.ts";
import type { Language, Localized } from "../text/localized.ts";
import type { Command } from "./command.ts";
import { COMMON_OPTIONS, type OptionSpec, type Options } from "./options.ts";

const WIDTH = 96;

const WORDS = {
  usage: { nl: "Gebruik", en: "Usage" },
  command: { nl: "opdracht", en: "command" },
  options: { nl: "opties", en: "options" },
  commands: { nl: "Opdrachten", en: "Commands" },
  optionsTitle: { nl: "Opties", en: "Options" },
  examples: { nl: "Voorbeelden", en: "Examples" },
  default: { nl: "standaard", en: "default" },
} as const satisfies Record<string, Localized>;

/** All `commands` with one line each. */
export function overview(commands: readonly Command[], language: Language): string {
  const w = words(language);
  const nameWidth = Math.max(...commands.map(({ name }) => name.length));
  const intro = {
    nl: "bekwaam controleert kwalificatiedossiers, beroepsprofielen en opleidingsprofielen in YAML\nen telt welke elementen van kaders ze dekken. Werkt zonder netwerk.",
    en: "bekwaam checks qualification files, professional profiles and programme profiles in YAML\nand counts which elements of frameworks they cover. Works without a network.",
  }[language];
  const more = {
    nl: "bekwaam help <opdracht> legt een opdracht uit, met alle opties.\nbekwaam explain <woord> legt een regel, een kader, een element of een sleutel uit.",
    en: "bekwaam help <command> explains a command, with all options.\nbekwaam explain <word> explains a rule, a framework, an element or a key.",
  }[language];
  const rows = commands.map(({ name, summary }) => `  ${padEnd(name, nameWidth)}  ${summary[language]}`);
  return [intro, "", `${w.usage}: bekwaam <${w.command}> [${w.options}]`, "", `${w.commands}:`, ...rows, "", more, ""].join("\n");
}

/** One command with its options and examples. */
export function commandHelp(command: Command, language: Language): string {
  const w = words(language);
  const details = (command.details ?? []).flatMap((text) => ["", ...wrap(text[language], WIDTH)]);
  const examples = command.examples.flatMap(({ line, what }) => [`  ${line}`, `      ${what[language]}`]);
  return [
    `bekwaam ${command.name}: ${command.summary[language]}`,
    "",
    `${w.usage}: ${usage(command, language)}`,
    ...details,
    "",
    `${w.optionsTitle}:`,
    ...optionRows({ ...command.options, ...COMMON_OPTIONS }, language),
    ...(examples.length > 0 ? ["", `${w.examples}:`, ...examples] : []),
    "",
  ].join("\n");
}

/** `bekwaam check [paden…] [opties]`. */
export function usage(command: Command, language: Language): string {
  return ["bekwaam", command.name, ...(command.arguments ? [command.arguments[language]] : []), `[${WORDS.options[language]}]`].join(" ");
}

/** `-f, --format <formaat>`. */
export function optionHead(name: string, spec: OptionSpec, language: Language): string {
  const short = spec.short ? `-${spec.short}, ` : "";
  const value = spec.type === "string" ? ` <${spec.value?.[language] ?? ""}>` : "";
  return `${short}--${name}${value}`;
}

/** The description of an option with what holds when it is not given. */
export function optionText(spec: OptionSpec, language: Language): string {
  return spec.default ? `${spec.description[language]} (${WORDS.default[language]}: ${spec.default[language]})` : spec.description[language];
}

function optionRows(options: Options, language: Language): string[] {
  return Object.entries(options).flatMap(([name, spec]) => [`  ${optionHead(name, spec, language)}`, ...wrap(optionText(spec, language), WIDTH - 6).map((line) => `      ${line}`)]);
}

function words(language: Language): Record<keyof typeof WORDS, string> {
  return Object.fromEntries(Object.entries(WORDS).map(([key, text]) => [key, text[language]])) as Record<keyof typeof WORDS, string>;
}
