// What a check found, ready to be written down in any format.
import type { Soort } from "../schema/keys/header.ts";
import type { Finding } from "../rules/finding.ts";
import type { Rule } from "../rules/rule.ts";
import type { Checked } from "../rules/run.ts";
import type { LineIndex } from "../text/lines.ts";
import type { Language, Localized } from "../text/localized.ts";
import { SEVERITIES, type Severity } from "../text/severity.ts";

/** Which program made a result, as SARIF and JSON name it. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** What reports need of a document: its kind and its text; a whole `Document` is one. */
export interface CheckedText {
  readonly soort: Soort | undefined;
  readonly tree: { readonly text: string; readonly lines: LineIndex };
}

/** One file of a result. A baseline moves findings from `findings` to `known`. */
export interface CheckedFile {
  /** As it is shown: relative to where the command runs, with `/`. */
  readonly path: string;
  readonly document: CheckedText;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Found, and silenced in the file itself. */
  readonly suppressed: Checked["suppressed"];
  /** Found, and known from the baseline; undefined when there is no baseline. */
  readonly known?: readonly Finding[];
  /** How long the check of this file took. */
  readonly milliseconds?: number;
}

/** A file that could not be checked; such a run is not clean, whatever else was found. */
export interface Failure {
  readonly path: string;
  readonly message: Localized;
}

/** Something else that went wrong in the tool: a rule that failed, a workspace that is too large. */
export interface Trouble {
  readonly level: "error" | "warning";
  readonly message: Localized;
  readonly rule?: string;
}

/** One of `count` parts in which a check was divided. */
export interface Shard {
  /** From one. */
  readonly index: number;
  readonly count: number;
}

/** Everything that some format tells; a format reads nothing beside it. */
export interface CheckResult {
  readonly tool: Tool;
  readonly language: Language;
  /** Every rule that there is, for formats that explain them. */
  readonly rules: readonly Rule[];
  /** Where the command ran, from the root of the repository: empty, or with a `/` behind it. */
  readonly base: string;
  readonly startedAt: Date;
  /** Which part of a check this is; undefined for a whole one. */
  readonly shard?: Shard;
  /** Sorted by path. */
  readonly files: readonly CheckedFile[];
  /** How many findings were left out of `files` because only errors were asked for. */
  readonly leftOut?: number;
  readonly failures: readonly Failure[];
  readonly troubles: readonly Trouble[];
  /** Where a related place is; undefined for a place that cannot be shown. */
  readonly locate: (uri: string) => { readonly path: string; readonly lines: LineIndex } | undefined;
}

/** Every severity is there, at zero too. */
export type Counts = Readonly<Record<Severity, number>>;

/** How many findings of each severity there are in `files`. */
export function countsOf(files: readonly { readonly findings: readonly { readonly severity: Severity }[] }[]): Counts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Findings of `threshold` or stronger. */
export function countAtLeast(counts: Counts, threshold: Severity): number {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(threshold) + 1).reduce((sum, severity) => sum + counts[severity], 0);
}

/** What `--fix` (safe) or only `--fix-unsafe` can do about a finding. */
export function fixability(finding: Finding): "safe" | "unsafe" | "no" {
  if (finding.fixes.length === 0) return "no";
  return finding.fixes.some((fix) => fix.safe) ? "safe" : "unsafe";
}
