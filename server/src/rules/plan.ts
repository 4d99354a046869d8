// Which rules run on a document, how severe and with which options: worked out once for all documents that are alike in this.
import { settingFor, type Config, type Override } from "../project/config.ts";
import { formerLevel } from "./renamed.ts";
import { PRESETS, type DocumentRule, type LookThrough, type ProseRule, type Rule, type Severity } from "./rule.ts";

/** Everything that a plan follows from. */
export interface Circumstances {
  readonly rules: readonly Rule[];
  readonly config: Config;
  /** Those of the configuration that hold for the document. */
  readonly overrides: readonly Override[];
  /** Severities from the command line, over the configuration. */
  readonly levels: ReadonlyMap<string, Severity | "off"> | undefined;
}

/** A rule that is on, at the severity that holds for the document. */
export interface Planned<R extends Rule = Rule> {
  readonly rule: R;
  readonly level: Severity;
}

/** A rule about the whole document, with its own options. */
export interface PlannedCheck extends Planned<DocumentRule> {
  readonly options: Readonly<Record<string, unknown>>;
}

/** A rule about each text by itself, with what it does to a text. */
export interface PlannedLook extends Planned<ProseRule> {
  readonly lookThrough: LookThrough;
}

/** Kept per configuration, so that what a team configured is worked out once and not per keystroke. */
export interface Plan {
  readonly circumstances: Circumstances;
  /** Undefined for documents whose kind cannot be read. */
  readonly soort: string | undefined;
  /** Rules that put problems of reading into words, by the code of the problem. */
  readonly reading: ReadonlyMap<string, Planned>;
  readonly checks: readonly PlannedCheck[];
  readonly looks: readonly PlannedLook[];
  /** Rules that threw when they were asked what to look for. */
  readonly failed: readonly { readonly rule: ProseRule; readonly error: unknown }[];
  /** Of a rule that the caller left out, what it would be. */
  readonly levelOf: (rule: Rule) => Severity | "off";
  /** Whether the caller did not leave it out. */
  readonly has: (rule: Rule) => boolean;
}

/** Kinds of document times overrides; the oldest makes place. */
const MOST_PLANS = 32;

const PLANS = new WeakMap<Config, Plan[]>();

/** The plan for documents of kind `soort`. */
export function planFor(circumstances: Circumstances, soort: string | undefined): Plan {
  const plans = PLANS.get(circumstances.config) ?? [];
  PLANS.set(circumstances.config, plans);
  const known = plans.find((plan) => plan.soort === soort && areSame(plan.circumstances, circumstances));
  if (known) return known;
  const plan = made(circumstances, soort);
  if (plans.push(plan) > MOST_PLANS) plans.shift();
  return plan;
}

function areSame(a: Circumstances, b: Circumstances): boolean {
  const sameOverrides = a.overrides.length === b.overrides.length && a.overrides.every((override, index) => override === b.overrides[index]);
  return a.rules === b.rules && a.config === b.config && a.levels === b.levels && sameOverrides;
}

function made(circumstances: Circumstances, soort: string | undefined): Plan {
  const { rules, config, overrides, levels } = circumstances;
  const setLevel = (id: string): Severity | "off" | undefined => settingFor(config, id, overrides)?.level;
  const levelOf = (rule: Rule): Severity | "off" => levels?.get(rule.id) ?? setLevel(rule.id) ?? formerLevel(rule, setLevel) ?? presetLevel(rule, config.preset);
  const reading = new Map<string, Planned>();
  const checks: PlannedCheck[] = [];
  const looks: PlannedLook[] = [];
  const failed: Plan["failed"][number][] = [];
  for (const rule of rules) {
    const level = levelOf(rule);
    if (level === "off") continue;
    if ("reads" in rule) {
      if (rule.reads === "problems") reading.set(rule.id, { rule, level });
      continue;
    }
    if (soort === undefined || (rule.kinds !== "all" && !(rule.kinds as readonly string[]).includes(soort))) continue;
    const options = { ...rule.defaultOptions, ...settingFor(config, rule.id, overrides)?.options };
    if (!("lookThrough" in rule)) {
      checks.push({ rule, level, options });
      continue;
    }
    try {
      const lookThrough = rule.lookThrough(options);
      if (lookThrough) looks.push({ rule, level, lookThrough });
    } catch (error) {
      failed.push({ rule, error });
    }
  }
  const ids = new Set(rules.map(({ id }) => id));
  return { circumstances, soort, reading, checks, looks, failed, levelOf, has: ({ id }) => ids.has(id) };
}

function presetLevel(rule: Rule, preset: Rule["preset"]): Severity | "off" {
  return PRESETS.indexOf(rule.preset) <= PRESETS.indexOf(preset) ? rule.severity : "off";
}
