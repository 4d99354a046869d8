// Runs the rules on a document: the one way to findings, for editor, command line and browser alike.
import type { Document, KnownDocument } from "../model/document.ts";
import { overridesFor, settingFor, type Override } from "../project/config.ts";
import type { Project } from "../project/project.ts";
import { fill } from "../text/localized.ts";
import { nearestName } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import { FoundInTexts, type InText, type KeptFindings } from "./kept.ts";
import ruleFailed from "./meta/rule-failed.ts";
import suppressionReason from "./meta/suppression-reason.ts";
import unusedSuppression from "./meta/unused-suppression.ts";
import { PRESETS, type DocumentRule, type ProseRule, type Report, type Reported, type Rule, type Severity } from "./rule.ts";
import { lookThroughProse, type Look } from "./run-prose.ts";
import { sourceBehind } from "./sources.ts";
import { suppressionsIn, unreadableSuppressionsIn, type Suppression } from "./suppressions.ts";
import { compareText } from "../text/order.ts";

export interface RunOptions {
  /** Tells whether a glob of the configuration matches the document; callers know the workspace root. */
  readonly matches?: (glob: string) => boolean;
  /** Severities from the command line, over the configuration. */
  readonly levels?: ReadonlyMap<string, Severity | "off">;
  /** Told of a rule that threw; the other rules go on. */
  readonly onFailure?: (rule: string, error: unknown) => void;
  /** What was kept of an earlier check of this document; the result is the same without it. */
  readonly kept?: KeptFindings;
}

export interface Checked {
  /** In the order of the text; equal findings once. */
  readonly findings: readonly Finding[];
  /** Silenced findings with the comment that silences them. */
  readonly suppressed: readonly { readonly finding: Finding; readonly by: Suppression }[];
  readonly suppressions: readonly Suppression[];
}

/** Findings of `rules` on `document`. Never throws: a rule that fails becomes one finding `meta/rule-failed`. */
export function checkDocument(project: Project, document: Document, rules: readonly Rule[], options: RunOptions = {}): Checked {
  const run: Run = { project, document, rules, options, overrides: overridesFor(project.config, options.matches ?? (() => false), document.soort) };
  const level = (rule: Rule): Severity | "off" => levelOf(run, rule);
  const found = [...rules.flatMap((rule) => findingsOf(run, rule)), ...proseFindings(run)];
  const suppressions = suppressionsIn(document.tree);
  const silenced = silencing(document, suppressions);
  const parts = divide(unique(found.filter((finding) => finding.rule !== ruleFailed.id || mayReport(rules, ruleFailed, level)).sort(byPlace)), silenced);
  const used = new Set(parts.suppressed.map(({ by }) => by));
  const about = divide(aboutSuppressions(document, suppressions, used, rules, level), silenced);
  return {
    findings: about.findings.length === 0 ? parts.findings : unique([...parts.findings, ...about.findings].sort(byPlace)),
    suppressed: [...parts.suppressed, ...about.suppressed],
    suppressions,
  };
}

/** One check of one document. */
interface Run {
  readonly project: Project;
  readonly document: Document;
  readonly rules: readonly Rule[];
  readonly options: RunOptions;
  /** Those of the configuration that hold for the document. */
  readonly overrides: readonly Override[];
}

type Level = (rule: Rule) => Severity | "off";

/** Level of a rule: from the command line, else the configuration, else the preset. */
function levelOf({ project, options, overrides }: Run, rule: Rule): Severity | "off" {
  return options.levels?.get(rule.id) ?? settingFor(project.config, rule.id, overrides)?.level ?? presetLevel(rule, project.config.preset);
}

function optionsOf({ project, overrides }: Run, rule: Rule): Readonly<Record<string, unknown>> {
  return { ...rule.defaultOptions, ...settingFor(project.config, rule.id, overrides)?.options };
}

function divide(findings: readonly Finding[], silenced: (finding: Finding) => Suppression | undefined): Pick<Checked, "findings" | "suppressed"> {
  const kept: Finding[] = [];
  const suppressed: { finding: Finding; by: Suppression }[] = [];
  for (const finding of findings) {
    const by = silenced(finding);
    if (by) suppressed.push({ finding, by });
    else kept.push(finding);
  }
  return { findings: kept, suppressed };
}

/** What silences a finding: the first comment for its rule that holds for its line or the whole file. */
function silencing(document: Document, suppressions: readonly Suppression[]): (finding: Finding) => Suppression | undefined {
  const places = new Map<string, Suppression>();
  for (const suppression of suppressions) {
    const lines = suppression.line === undefined ? ["file"] : [suppression.line, suppression.nextLine];
    for (const line of lines) if (line !== undefined && !places.has(`${suppression.rule} ${line}`)) places.set(`${suppression.rule} ${line}`, suppression);
  }
  if (places.size === 0) return () => undefined;
  return ({ rule, span }) => places.get(`${rule} ${document.tree.lines.positionAt(span.start).line}`) ?? places.get(`${rule} file`);
}

function findingsOf(run: Run, rule: Rule): Finding[] {
  const { document, project } = run;
  const level = levelOf(run, rule);
  if (level === "off" || "lookThrough" in rule) return [];
  const findings: Finding[] = [];
  const report: Report = (span, reported = {}) => void findings.push(finding(rule, level, span, document, reported));
  if ("reads" in rule) {
    if (rule.reads === "run") return [];
    for (const problem of document.problems) if (problem.code === rule.id) report(problem.span, problem);
    return findings;
  }
  if (!isFor(rule, document)) return [];
  try {
    rule.check({ document, project, options: optionsOf(run, rule) }, report);
    return findings;
  } catch (error) {
    return [failure(run, rule, error)];
  }
}

function isFor(rule: DocumentRule | ProseRule, document: Document): document is KnownDocument {
  return document.soort !== undefined && (rule.kinds === "all" || rule.kinds.includes(document.soort));
}

function failure({ document, options }: Run, rule: Rule, error: unknown): Finding {
  options.onFailure?.(rule.id, error);
  const span = { start: 0, end: document.tree.lines.lineEnd(0) };
  return finding(ruleFailed, ruleFailed.severity, span, document, { params: { rule: rule.id } });
}

/** Findings of the rules that look at each running text by itself. */
function proseFindings(run: Run): Finding[] {
  const { document, rules, options, project, overrides } = run;
  if (document.soort === undefined) return [];
  const failures = new Map<Rule, Finding>();
  const fail = (rule: Rule, error: unknown): void => void (failures.has(rule) || failures.set(rule, failure(run, rule, error)));
  const looks = rules.flatMap((rule): Look[] => {
    if (!("lookThrough" in rule) || !isFor(rule, document) || levelOf(run, rule) === "off") return [];
    try {
      const lookThrough = rule.lookThrough(optionsOf(run, rule));
      return lookThrough ? [{ rule, lookThrough }] : [];
    } catch (error) {
      fail(rule, error);
      return [];
    }
  });
  const circumstances = { rules, config: project.config, overrides, levels: options.levels };
  const found: InText[] = [];
  const inTexts = lookThroughProse(document, looks, options.kept?.under(circumstances) ?? new FoundInTexts(), (one) => found.push(one), fail);
  options.kept?.keep(circumstances, inTexts);
  const levels = new Map(looks.map(({ rule }) => [rule as Rule, levelOf(run, rule) as Severity]));
  return [...found.filter(({ rule }) => !failures.has(rule)).map(({ rule, span, reported }) => finding(rule, levels.get(rule)!, span, document, reported)), ...failures.values()];
}

/** A rule that the caller left out or switched off says nothing; one that failed is told unless it was switched off. */
function mayReport(rules: readonly Rule[], rule: Rule, level: Level): boolean {
  return !rules.some(({ id }) => id === rule.id) || level(rule) !== "off";
}

/** Silencers without a reason, and those that silence nothing. */
function aboutSuppressions(document: Document, suppressions: readonly Suppression[], used: ReadonlySet<Suppression>, rules: readonly Rule[], level: Level): Finding[] {
  const levelIn = (rule: Rule): Severity | "off" => (rules.some(({ id }) => id === rule.id) ? level(rule) : "off");
  const [unusedLevel, reasonLevel] = [levelIn(unusedSuppression), levelIn(suppressionReason)];
  const findings: Finding[] = [];
  if (reasonLevel !== "off") {
    for (const { span, rule, reason } of suppressions) if (reason === "") findings.push(finding(suppressionReason, reasonLevel, span, document, { params: { rule } }));
    for (const span of unreadableSuppressionsIn(document.tree)) findings.push(finding(suppressionReason, reasonLevel, span, document, { variant: "form" }));
  }
  // What cannot be read in full may hold the finding that a comment is there for.
  if (unusedLevel === "off" || document.soort === undefined || document.tree.problems.length > 0) return findings;
  const known = new Map(rules.map((rule) => [rule.id as string, rule] as const));
  for (const suppression of suppressions) {
    const rule = known.get(suppression.rule);
    if (used.has(suppression) || rule === unusedSuppression || rule === suppressionReason || (rule && level(rule) === "off")) continue;
    findings.push(finding(unusedSuppression, unusedLevel, suppression.span, document, unusedReport(document, suppression, rule, [...known.keys()])));
  }
  return findings;
}

function unusedReport(document: Document, { rule: written, span }: Suppression, rule: Rule | undefined, ids: readonly string[]): Reported {
  if (rule) {
    const title = { nl: "Haal dit commentaar weg", en: "Remove this comment" };
    return { params: { rule: written }, fixes: [{ title, safe: true, edits: [{ span: wholeComment(document, span), newText: "" }] }] };
  }
  const near = nearestName(written, ids);
  if (near === undefined) return { variant: "unknown", params: { rule: written } };
  const start = span.start + document.tree.text.slice(span.start, span.end).indexOf(written);
  const fix = { title: { nl: `Verander in "${near}"`, en: `Change to "${near}"` }, safe: false, edits: [{ span: { start, end: start + written.length }, newText: near }] };
  return { variant: "near", params: { rule: written, near: `"${near}"` }, fixes: [fix] };
}

/** A comment alone on its line goes with its line; one behind a value goes with the spaces before it. */
function wholeComment({ tree }: Document, span: Span): Span {
  const { line } = tree.lines.positionAt(span.start);
  const before = tree.text.slice(tree.lines.lineStart(line), span.start);
  if (before.trim() === "") return { start: tree.lines.lineStart(line), end: tree.lines.lineStart(line + 1) };
  return { start: span.start - (before.length - before.trimEnd().length), end: span.end };
}

function presetLevel(rule: Rule, preset: Rule["preset"]): Severity | "off" {
  return PRESETS.indexOf(rule.preset) <= PRESETS.indexOf(preset) ? rule.severity : "off";
}

function finding(rule: Rule, severity: Severity, span: Span, document: Document, reported: Reported): Finding {
  const template = (reported.variant !== undefined && Object.hasOwn(rule.messages, reported.variant) ? rule.messages[reported.variant] : undefined) ?? rule.messages.default;
  const message = fill(template, reported.params);
  const source = sourceBehind(rule, message);
  return {
    rule: rule.id,
    severity,
    message,
    ...(source === undefined ? {} : { source }),
    span: inside(span, document.tree.text.length),
    related: reported.related ?? [],
    fixes: reported.fixes ?? [],
    help: helpOf(rule.id),
  };
}

/** Pages of a rule, relative to the root of the package. */
export function helpOf(rule: string): { nl: string; en: string } {
  return { nl: `docs/rules/nl/${rule}.md`, en: `docs/rules/en/${rule}.md` };
}

function inside(span: Span, length: number): Span {
  const start = Math.max(0, Math.min(span.start, length));
  return { start, end: Math.max(start, Math.min(span.end, length)) };
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.rule, b.rule) || compareText(a.message.nl, b.message.nl);
}

function unique(findings: Finding[]): Finding[] {
  return findings.filter((finding, index) => {
    const previous = findings[index - 1];
    return !previous || byPlace(previous, finding) !== 0;
  });
}
