// bekwaam.config.yaml: what a team chose, the same for editor and command line.
import { valueOf, type MapNode, type YamlNode } from "../yaml/tree.ts";
import { parseYaml } from "../yaml/parse.ts";
import { textOf } from "../model/read.ts";
import { DEFAULT_LIMITS, type Limits } from "../text/guards.ts";
import type { Language } from "../text/localized.ts";
import type { Severity, Preset } from "../text/severity.ts";

/** Severity as written in the configuration; `uit` switches a rule off. */
export type ConfiguredLevel = Severity | "off";

/** What one part of the configuration says of one rule; overrides are laid over it by `settingFor`. */
export interface RuleSetting {
  /** Undefined when only options are given, or the level is no word that we know: the preset decides then. */
  readonly level: ConfiguredLevel | undefined;
  /** By name as written; what a rule does not know it leaves. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Settings for some documents; one that names neither files nor kinds holds for none. */
export interface Override {
  /** Globs; none: any file. */
  readonly files: readonly string[];
  /** Kinds of document; none: any kind. */
  readonly kinds: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** What one `bekwaam.config.yaml` says, completed with defaults. What is wrong in it is told by rules/config.ts. */
export interface Config {
  readonly preset: Preset;
  /** Undefined: that of the editor or the system. */
  readonly language: Language | undefined;
  /** Frameworks that every document must speak, as `id@versie`. */
  readonly kaders: readonly string[];
  /** Minimum coverage per framework id, in percent. */
  readonly dekking: ReadonlyMap<string, number>;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Globs of `negeer`, from the folder of the configuration. */
  readonly ignore: readonly string[];
  /** In their order; later ones win. */
  readonly overrides: readonly Override[];
  /** What a file may hold; the default of each limit that the configuration does not name. */
  readonly limits: Limits;
}

/** Of a folder without a configuration. Framework tests run with it, so that they mean the same everywhere. */
export const DEFAULT_CONFIG: Config = { preset: "aanbevolen", language: undefined, kaders: [], dekking: new Map(), rules: new Map(), ignore: [], overrides: [], limits: DEFAULT_LIMITS };

/** The name of the configuration file. */
export const CONFIG_NAME = "bekwaam.config.yaml";

const LEVELS: Readonly<Record<string, ConfiguredLevel>> = { fout: "error", waarschuwing: "warning", informatie: "information", hint: "hint", uit: "off" };

/** Reads a configuration text; what cannot be read keeps its default. Never throws. */
export function readConfig(text: string): Config {
  const root = parseYaml(text).root;
  if (root?.kind !== "map") return DEFAULT_CONFIG;
  const preset = textOf(valueOf(root, "preset"))?.value;
  const language = textOf(valueOf(root, "taal"))?.value;
  return {
    preset: preset === "streng" || preset === "alles" ? preset : "aanbevolen",
    language: language === "nl" || language === "en" ? language : undefined,
    kaders: texts(valueOf(root, "kaders")),
    dekking: new Map(pairs(valueOf(root, "dekking")).flatMap(([key, node]) => (node?.kind === "scalar" && typeof node.value === "number" ? [[key, node.value]] : []))),
    rules: settings(valueOf(root, "regels")),
    ignore: texts(valueOf(root, "negeer")),
    overrides: items(valueOf(root, "overschrijf")).map((item) => ({ files: texts(valueOf(item, "bestanden")), kinds: texts(valueOf(item, "soorten")), rules: settings(valueOf(item, "regels")) })),
    limits: limitsIn(valueOf(root, "limieten")),
  };
}

/** A limit outside what is safe counts as its default; the check of the configuration says so. */
function limitsIn(node: YamlNode | undefined): Limits {
  const limit = (key: string, least: number, most: number, standard: number): number => {
    const value = valueOf(node, key);
    const written = value?.kind === "scalar" && typeof value.value === "number" ? value.value : standard;
    return Number.isInteger(written) && written >= least && written <= most ? written : standard;
  };
  return {
    length: limit("tekens", 1_000, 20_000_000, DEFAULT_LIMITS.length),
    flowDepth: limit("haakjes", 8, 400, DEFAULT_LIMITS.flowDepth),
    blockDepth: limit("niveaus", 8, 400, DEFAULT_LIMITS.blockDepth),
    parts: limit("onderdelen", 1_000, 2_000_000, DEFAULT_LIMITS.parts),
  };
}

/** The overrides that hold for a file and the kind of document in it, in their order. */
export function overridesFor(config: Config, matches: (glob: string) => boolean, soort: string | undefined): readonly Override[] {
  return config.overrides.filter(({ files, kinds }) => {
    const isFile = files.length === 0 ? kinds.length > 0 : files.some(matches);
    return isFile && (kinds.length === 0 || (soort !== undefined && kinds.includes(soort)));
  });
}

/** Level and options of `rule` for a file for which `overrides` hold, later ones winning. */
export function settingFor(config: Config, rule: string, overrides: readonly Override[]): RuleSetting | undefined {
  let setting = config.rules.get(rule);
  for (const override of overrides) {
    const found = override.rules.get(rule);
    if (found) setting = { level: found.level ?? setting?.level, options: { ...setting?.options, ...found.options } };
  }
  return setting;
}

function settings(node: YamlNode | undefined): Map<string, RuleSetting> {
  const found = new Map<string, RuleSetting>();
  for (const [rule, value] of pairs(node)) {
    const level = textOf(value) ?? textOf(valueOf(value, "niveau"));
    found.set(rule, { level: level && Object.hasOwn(LEVELS, level.value) ? LEVELS[level.value] : undefined, options: value?.kind === "map" ? optionsIn(value) : {} });
  }
  return found;
}

function optionsIn(node: MapNode): Record<string, unknown> {
  const options: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.pairs) if (key.text !== "niveau" && value) options[key.text] = optionIn(value);
  return options;
}

/** A value, a list of texts, or texts by name; deeper than that no option goes. */
function optionIn(node: YamlNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "seq") return texts(node);
  return Object.fromEntries(node.pairs.map(({ key, value }) => [key.text, textOf(value)?.value ?? ""]));
}

function pairs(node: YamlNode | undefined): [string, YamlNode | undefined][] {
  return node?.kind === "map" ? node.pairs.map((pair) => [pair.key.text, pair.value]) : [];
}

function items(node: YamlNode | undefined): YamlNode[] {
  return node?.kind === "seq" ? node.items.filter((item) => item !== undefined) : node ? [node] : [];
}

function texts(node: YamlNode | undefined): string[] {
  return items(node).flatMap((item) => textOf(item)?.value ?? []);
}
