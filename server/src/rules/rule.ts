// What a rule is. Registry, documentation pages and the configuration schema are derived from the rule modules.
import type { Document, KnownDocument, ReadOptions } from "../model/document.ts";
import type { Project } from "../project/project.ts";
import type { Soort } from "../schema/keys/header.ts";
import type { Localized, TextParams } from "../text/localized.ts";
import type { Problem, ProposedFix } from "../text/problem.ts";
import type { Preset, Severity } from "../text/severity.ts";
import type { Span } from "../text/span.ts";

export { PRESETS, SEVERITIES, type Preset, type Severity } from "../text/severity.ts";

/** The first part of every rule id, and the folder of `rules/` that its module is in. */
export const GROUPS = [
  "syntax", "schema", "refs", "meta", "structure", "roles", "tshape", "areas", "content", "wording", "levels",
  "chain", "continuum", "assessment", "registration", "knowledge", "curriculum", "coverage", "frameworks",
] as const;
/** What stands before the slash of a rule id. */
export type Group = (typeof GROUPS)[number];
/** Stable: configurations, silencing comments and baselines name rules by it. */
export type RuleId = `${Group}/${string}`;

/** Where a rule comes from, such as NPHF-2015, L502-504. */
export interface Source {
  readonly document: string;
  readonly place: string;
}

/** Another place that belongs to the finding, such as the first of two equal codes. */
export interface Related {
  /** Absent: the same document. */
  readonly uri?: string;
  readonly span: Span;
  readonly message: Localized;
}

/** What a rule says of one place beside the place itself; it is made a finding with the texts of the rule. */
export interface Reported {
  /** Values for the `{params}` of the message. */
  readonly params?: TextParams;
  /** Names one of `messages`; absent: the one called `default`. */
  readonly variant?: string;
  readonly fixes?: readonly ProposedFix[];
  readonly related?: readonly Related[];
}
/** How a rule says that something is wrong at `span`. More often is fine: equal findings are told once. */
export type Report = (span: Span, reported?: Reported) => void;

/** All that a rule may look at. */
export interface RuleContext<D extends Document = Document> {
  readonly document: D;
  readonly project: Project;
  /** The rule's own options from the configuration, over its defaults. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** A whole document that shows the rule at work. */
export interface Example {
  readonly text: string;
  /** File name of the example, when the rule looks at it or another file stands beside it. */
  readonly fileName?: string;
  /** Other files of the same workspace. */
  readonly beside?: readonly { readonly fileName: string; readonly text: string }[];
  /** How the text is read, for rules about limits and encodings. */
  readonly read?: ReadOptions;
  /** Text of `bekwaam.config.yaml`, for rules that a team switches on by what it asks. */
  readonly config?: string;
}

interface RuleBase {
  readonly id: RuleId;
  /** Ids of rules that went up in this one; they keep working in configurations and silencing comments. */
  readonly formerly?: readonly string[];
  /** Severity in every preset that has the rule. */
  readonly severity: Severity;
  /** The smallest preset that has the rule on. */
  readonly preset: Preset;
  readonly title: Localized;
  /** What is wrong, per variant, with `{params}`; says in the reader's words what was found and what is allowed. */
  readonly messages: Readonly<Record<string, Localized>> & { readonly default: Localized };
  /** Why it matters, in one or two sentences for the documentation page. */
  readonly why: Localized;
  /** What to do about it. */
  readonly how: Localized;
  /** What the rule looks for, a line each, when that is more than one thing. */
  readonly parts?: readonly Localized[];
  readonly sources: readonly Source[];
  readonly bad: Example;
  readonly good: Example;
  readonly fixable?: "safe" | "unsafe";
  readonly defaultOptions?: Readonly<Record<string, unknown>>;
}

/** A rule for documents whose kind is known. */
export interface DocumentRule extends RuleBase {
  readonly kinds: readonly Soort[] | "all";
  /** Asks for what is not there: silent while a document has only just been begun or cannot be read in full (shared/unfinished.ts). */
  readonly whenFinished?: true;
  check(context: RuleContext<KnownDocument>, report: Report): void;
}

/** The texts that a rule looks at: running texts, these and titles, those of both that say what someone is able to do, or running texts that say what is asked of someone. */
export type Where = "prose" | "texts" | "endTerms" | "asked";

/** Looks through one text as it is written, quotes and block marks included; reported spans count from its start. */
export type LookThrough = (raw: string, report: Report) => void;

/**
 * A rule that looks at every text of a document by itself. What it finds in a text is kept for as long as that
 * text stands in the document, so that typing elsewhere costs nothing.
 */
export interface ProseRule extends RuleBase {
  readonly kinds: readonly Soort[] | "all";
  /** Absent: running texts. */
  readonly where?: Where;
  /** What the rule does with a text under these options; undefined when they leave nothing to look for. */
  lookThrough(options: RuleContext["options"]): LookThrough | undefined;
}

/**
 * A rule that puts what others found into words: `problems` of reading carry its id as their code; what a `run`
 * of the rules itself brings to light (an unused silencer, a rule that failed) is reported by `checkDocument`.
 */
export interface ReadingRule extends RuleBase {
  readonly kinds: "all";
  readonly reads: "problems" | "run";
  /** What a finding says beside, or in the place of, what its problem says itself; for what only the whole document tells. */
  more?(document: Document, problem: Problem): Reported;
}

/** By its way of looking, which decides what of its findings can be kept from one keystroke to the next. */
export type Rule = DocumentRule | ProseRule | ReadingRule;

/** Keeps the literal types of a rule; every rule module exports the result as default. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
