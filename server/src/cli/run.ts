// From the words of a command line to an exit code. The one place of the command line that catches.
import * as disk from "../system/disk.ts";
import { languageOf, type Language, type Localized } from "../text/localized.ts";
import { nearestNames } from "../text/nearest.ts";
import path from "node:path";
import { COMMANDS } from "./commands.ts";
import type { Command, ExitCode } from "./command.ts";
import { configLanguage, nearestConfig, openConfig } from "./config-file.ts";
import { lookOf, type Context } from "./context.ts";
import { CliError, didYouMean, UsageError } from "./errors.ts";
import { commandHelp, overview } from "./help.ts";
import { COMMON_OPTIONS, options, parse, tokensOf, type Options } from "./options.ts";
import { TOOL } from "./tool.ts";

const TOP_OPTIONS = options({ ...COMMON_OPTIONS, version: { type: "boolean", short: "v", description: { nl: "de versie", en: "the version" } } });

/** Runs one command line (without `node` and the script); never throws. */
export async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  const { before, name, after } = split(argv);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  const language = languageFor(argv, command, context);
  try {
    if (command) return await runCommand(command, [...before, ...after], language, context);
    const { values } = parse(before, TOP_OPTIONS);
    if (values.version) return print(context, `${TOOL.version}\n`);
    if (values.help) return print(context, overview(COMMANDS, language));
    if (name === undefined) return complain(context, overview(COMMANDS, language));
    throw unknownCommand(name, context);
  } catch (error) {
    return complain(context, errorText(error, command, language));
  }
}

function runCommand(command: Command, args: readonly string[], language: Language, context: Context): Promise<ExitCode> | ExitCode {
  const { values, positionals } = parse<Options & typeof COMMON_OPTIONS>(args, { ...command.options, ...COMMON_OPTIONS });
  if (values.help) return print(context, commandHelp(command, language));
  if (command.arguments === undefined && positionals.length > 0) throw noWords(command, positionals[0]!);
  const named: unknown = values.config;
  const config = () => {
    const file = typeof named === "string" ? path.resolve(context.cwd, named) : nearestConfig(context.cwd);
    return file === undefined ? undefined : openConfig(file, context.cwd);
  };
  const look = lookOf(context.out, context, values["no-color"]);
  return command.run({ values, positionals, context, language, look, config });
}

/** The first word that is no option names the command; options of every command may stand before it. */
function split(argv: readonly string[]): { before: readonly string[]; name: string | undefined; after: readonly string[] } {
  const first = tokensOf(argv, TOP_OPTIONS).find((token) => token.kind !== "option" || !Object.hasOwn(TOP_OPTIONS, token.name));
  if (first?.kind !== "positional") return { before: argv, name: undefined, after: [] };
  return { before: argv.slice(0, first.index), name: first.value, after: argv.slice(first.index + 1) };
}

/** `--lang`, else the configuration, else the system; works on command lines that are wrong elsewhere. */
function languageFor(argv: readonly string[], command: Command | undefined, { cwd, env }: Context): Language {
  const table: Options = { ...command?.options, ...COMMON_OPTIONS };
  const given = (name: string): string | undefined => tokensOf(argv, table).flatMap((token) => (token.kind === "option" && token.name === name && token.value !== undefined ? [token.value] : [])).at(-1);
  const asked = given("lang");
  if (asked === "nl" || asked === "en") return asked;
  const config = given("config");
  const written = configLanguage(config === undefined ? nearestConfig(cwd) : path.resolve(cwd, config));
  return written ?? languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG);
}

function noWords({ name }: Command, word: string): UsageError {
  return new UsageError({ nl: `Achter \`bekwaam ${name}\` horen alleen opties; laat "${word}" weg.`, en: `Only options go behind \`bekwaam ${name}\`; leave out "${word}".` });
}

function unknownCommand(name: string, { cwd }: Context): UsageError {
  if (disk.exists(path.resolve(cwd, name))) {
    return new UsageError(
      { nl: `"${name}" is een bestand of map, geen opdracht.`, en: `"${name}" is a file or folder, not a command.` },
      { nl: `Bedoel je \`bekwaam check ${name}\`?`, en: `Did you mean \`bekwaam check ${name}\`?` },
    );
  }
  const words = new Map(COMMANDS.flatMap((command) => [command.name, ...(command.also ?? [])].map((word) => [word, command.name] as const)));
  const near = [...new Set(nearestNames(name, words.keys(), 2).map((word) => words.get(word)!))];
  return new UsageError({ nl: `De opdracht "${name}" bestaat niet.`, en: `The command "${name}" does not exist.` }, didYouMean(near));
}

function errorText(error: unknown, command: Command | undefined, language: Language): string {
  if (!(error instanceof CliError)) return brokenText(error)[language];
  const lines = [`bekwaam: ${error.text[language]}`, ...(error.hint ? [error.hint[language]] : [])];
  if (error instanceof UsageError) lines.push(readMore(command)[language]);
  return `${lines.join("\n")}\n`;
}

function readMore(command: Command | undefined): Localized {
  const line = command && command.name !== "help" ? `bekwaam help ${command.name}` : "bekwaam help";
  return { nl: `Meer uitleg: ${line}`, en: `Read more: ${line}` };
}

/** A mistake in bekwaam itself; what is on the screen is what a maintainer needs. */
function brokenText(error: unknown): Localized {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    nl: `bekwaam: er ging iets mis in bekwaam zelf (versie ${TOOL.version}, Node ${process.version}). Meld dit alsjeblieft met de regels hieronder.\n${detail}\n`,
    en: `bekwaam: something went wrong in bekwaam itself (version ${TOOL.version}, Node ${process.version}). Please report this with the lines below.\n${detail}\n`,
  };
}

function print({ out }: Context, text: string): ExitCode {
  out.write(text);
  return 0;
}

function complain({ err }: Context, text: string): ExitCode {
  err.write(text);
  return 2;
}
