// Arguments by table: each command says which options it has; reading, help and documentation follow from that.
import { parseArgs } from "node:util";
import { nearestNames } from "../text/nearest.ts";
import type { Localized } from "../text/localized.ts";
import { didYouMean, UsageError } from "./errors.ts";

/** One `--option`. A boolean takes no value. */
export interface OptionSpec {
  readonly type: "boolean" | "string";
  readonly description: Localized;
  /** A letter: `f` is `-f`. */
  readonly short?: string;
  /** May be given more than once; its value is a list then. */
  readonly multiple?: boolean;
  /** What stands for the value in help, such as `bestand`. */
  readonly value?: Localized;
  /** The only values there are. */
  readonly choices?: readonly string[];
  /** What holds when it is not given, for help. */
  readonly default?: Localized;
}

/** By the name behind the two dashes, in the order of help. */
export type Options = Readonly<Record<string, OptionSpec>>;

type ValueOf<S extends OptionSpec> = S extends { type: "boolean" } ? boolean : S extends { multiple: true } ? readonly string[] : string | undefined;

/** Arguments as a command wants them: without being given, a boolean is false, a repeatable option empty, any other undefined. */
export interface Parsed<O extends Options = Options> {
  readonly values: { readonly [K in keyof O]: ValueOf<O[K]> };
  /** What is no option, in order: paths, or names. */
  readonly positionals: readonly string[];
}

/** Keeps the literal types of a table. */
export function options<const O extends Options>(table: O): O {
  return table;
}

/** Options of every command. */
export const COMMON_OPTIONS = options({
  lang: {
    type: "string", value: { nl: "nl|en", en: "nl|en" }, choices: ["nl", "en"],
    description: { nl: "taal van de uitvoer", en: "language of the output" },
    default: { nl: "`taal` uit de configuratie, anders de taal van het systeem (LC_ALL, LANG), anders nl", en: "`taal` of the configuration, else the language of the system (LC_ALL, LANG), else nl" },
  },
  "no-color": { type: "boolean", description: { nl: "geen kleuren (ook met NO_COLOR=1)", en: "no colours (also with NO_COLOR=1)" } },
  help: { type: "boolean", short: "h", description: { nl: "deze uitleg", en: "this help" } },
});

/** `--config`, for commands that read a workspace. */
export const CONFIG_OPTION = options({
  config: {
    type: "string", value: { nl: "bestand", en: "file" },
    description: { nl: "configuratiebestand", en: "configuration file" },
    default: { nl: "het eerste `bekwaam.config.yaml` in deze map of een map erboven", en: "the first `bekwaam.config.yaml` in this folder or one above it" },
  },
});

/**
 * Reads `args` by `table`.
 * @throws UsageError for an unknown option, a missing value or a value that is not a choice
 */
export function parse<O extends Options>(args: readonly string[], table: O): Parsed<O> {
  const values: Record<string, boolean | string | string[] | undefined> = {};
  for (const [name, spec] of Object.entries(table)) values[name] = spec.type === "boolean" ? false : spec.multiple ? [] : undefined;
  const positionals: string[] = [];
  for (const token of tokensOf(args, table)) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const spec = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    if (!spec) throw unknownOption(token.rawName, table);
    const value = valueIn(token, spec, table);
    if (spec.multiple) (values[token.name] as string[]).push(value as string);
    else values[token.name] = value;
  }
  return { values: values as Parsed<O>["values"], positionals };
}

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

/** The words of a command line with what each is; never throws. */
export function tokensOf(args: readonly string[], table: Options) {
  const config = Object.fromEntries(Object.entries(table).map(([name, { type, short, multiple }]) => [name, { type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) }]));
  return parseArgs({ args: [...args], options: config, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function valueIn(token: OptionToken, spec: OptionSpec, table: Options): boolean | string {
  const { rawName: name, value, inlineValue } = token;
  if (spec.type === "boolean") {
    if (value === undefined) return true;
    throw new UsageError({ nl: `De optie ${name} heeft geen waarde; er staat "${value}".`, en: `The option ${name} takes no value; it was given "${value}".` });
  }
  // `--format --quiet` is a forgotten value, not a format that is called "--quiet".
  const isForgotten = value === undefined || value === "" || (!inlineValue && value.startsWith("-") && value !== "-" && isOption(value, table));
  if (isForgotten) throw missingValue(name, spec);
  if (spec.choices && !spec.choices.includes(value)) throw unknownValue(name, value, spec.choices);
  return value;
}

function isOption(word: string, table: Options): boolean {
  const name = word.replace(/^--?/, "").replace(/=.*$/, "");
  return word.startsWith("--") ? true : Object.values(table).some(({ short }) => short === name);
}

function missingValue(name: string, spec: OptionSpec): UsageError {
  const value = spec.value ?? { nl: "waarde", en: "value" };
  return new UsageError(
    { nl: `Bij de optie ${name} ontbreekt de waarde: ${name} <${value.nl}>.`, en: `The option ${name} lacks its value: ${name} <${value.en}>.` },
  );
}

/** The number behind option `name`. @throws UsageError when it is none */
export function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError({ nl: `${name} verwacht een geheel getal; er staat "${value}".`, en: `${name} expects a whole number; it was given "${value}".` });
}

/** The message for a value outside a fixed list. */
export function unknownValue(name: string, value: string, choices: readonly string[]): UsageError {
  const all = choices.join(", ");
  const near = didYouMean(nearestNames(value, choices, 1));
  return new UsageError(
    { nl: `"${value}" is geen waarde voor ${name}.`, en: `"${value}" is not a value of ${name}.` },
    { nl: `${near ? `${near.nl} ` : ""}Mogelijk: ${all}.`, en: `${near ? `${near.en} ` : ""}Possible: ${all}.` },
  );
}

function unknownOption(name: string, table: Options): UsageError {
  const near = nearestNames(name, Object.keys(table), 2).map((option) => `--${option}`);
  return new UsageError({ nl: `De optie ${name} bestaat niet.`, en: `The option ${name} does not exist.` }, didYouMean(near));
}
