// Runs the rules on a document: the one way to findings, for editor, command line and browser alike.
import type { Document } from "../model/document.ts";
import { overridesFor } from "../project/config.ts";
import type { Project } from "../project/project.ts";
import { fill } from "../text/localized.ts";
import { nearestName } from "../text/nearest.ts";
import { compareSpans, type Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import { FoundInTexts, type InText, type KeptFindings } from "./kept.ts";
import { planFor, type Plan } from "./plan.ts";
import ruleFailed from "./meta/rule-failed.ts";
import suppressionReason from "./meta/suppression-reason.ts";
import unusedSuppression from "./meta/unused-suppression.ts";
import { ruleNamed } from "./renamed.ts";
import type { Reported, Rule, Severity } from "./rule.ts";
import { lookThroughProse } from "./run-prose.ts";
import { isFinished } from "./shared/unfinished.ts";
import { sourceBehind } from "./sources.ts";
import { suppressionsIn, unreadableSuppressionsIn, type Suppression } from "./suppressions.ts";
import more from "./syntax/more.ts";
import { compareText } from "../text/order.ts";
import { beginningsOfTexts } from "../yaml/beginnings.ts";

/** As many findings of one rule in one document are told; a file that gives more of the same is not repaired one by one. */
export const MOST_OF_ONE_RULE = 10_000;

/** What differs between editor, command line and tests. */
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

/** All findings of one document, before baselines and before what is too much to show is left out. */
export interface Checked {
  /** In the order of the text; equal findings once. */
  readonly findings: readonly Finding[];
  /** Silenced findings with the comment that silences them. */
  readonly suppressed: readonly { readonly finding: Finding; readonly by: Suppression }[];
  /** All silencing comments, used or not. */
  readonly suppressions: readonly Suppression[];
}

/** Findings of `rules` on `document`. Never throws: a rule that fails becomes one finding `meta/rule-failed`. */
export function checkDocument(project: Project, document: Document, rules: readonly Rule[], options: RunOptions = {}): Checked {
  const overrides = overridesFor(project.config, options.matches ?? (() => false), document.soort);
  const plan = planFor({ rules, config: project.config, overrides, levels: options.levels }, document.soort);
  const run: Run = { project, document, plan, options };
  const found = [...readingFindings(run), ...documentFindings(run), ...proseFindings(run)];
  const suppressions = suppressionsIn(document.tree);
  const silenced = silencing(document, suppressions, rules);
  const parts = divide(unique(found.filter((finding) => finding.rule !== ruleFailed.id || mayReport(ruleFailed, plan)).sort(byPlace)), silenced);
  const used = new Set(parts.suppressed.map(({ by }) => by));
  const about = divide(aboutSuppressions(document, suppressions, used, plan), silenced);
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
  readonly plan: Plan;
  readonly options: RunOptions;
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

/** What silences a finding: the first comment for its rule that holds for its line, for the line where the text around it begins, or for the whole file. */
function silencing(document: Document, suppressions: readonly Suppression[], rules: readonly Rule[]): (finding: Finding) => Suppression | undefined {
  const places = new Map<string, Suppression>();
  for (const suppression of suppressions) {
    const rule = ruleNamed(rules, suppression.rule)?.id ?? suppression.rule;
    const lines = suppression.line === undefined ? ["file"] : [suppression.line, suppression.nextLine];
    for (const line of lines) if (line !== undefined && !places.has(`${rule} ${line}`)) places.set(`${rule} ${line}`, suppression);
  }
  if (places.size === 0) return () => undefined;
  const { tree } = document;
  const at = (rule: string, offset: number | undefined): Suppression | undefined => (offset === undefined ? undefined : places.get(`${rule} ${tree.lines.positionAt(offset).line}`));
  const beginningOf = beginningsOfTexts(tree);
  return ({ rule, span }) => at(rule, span.start) ?? at(rule, beginningOf(span.start)) ?? places.get(`${rule} file`);
}

/** What was wrong with reading the document, in the words of the rules about that. */
function readingFindings({ document, plan }: Run): Finding[] {
  return document.problems.flatMap((problem) => {
    const planned = plan.reading.get(problem.code);
    if (!planned) return [];
    const { rule, level } = planned;
    return [finding(rule, level, problem.span, document, "reads" in rule && rule.more ? { ...problem, ...rule.more(document, problem) } : problem)];
  });
}

/** Findings of the rules that look at the document as a whole. */
function documentFindings(run: Run): Finding[] {
  const { document, project, plan } = run;
  if (document.soort === undefined) return [];
  return plan.checks.flatMap(({ rule, level, options }) => {
    // Most rules find nothing in most documents.
    let told: Told | undefined;
    try {
      if (!rule.whenFinished || isFinished(document)) rule.check({ document, project, options }, (span, reported = {}) => (told ??= new Told(document, rule, level)).add(span, reported));
    } catch (error) {
      // What it did find does not count.
      return [failure(run, rule, error)];
    }
    return told?.findings ?? NOTHING;
  });
}

const NOTHING: Finding[] = [];

/** What one rule finds in one document: told one by one up to a number that nobody repairs by hand, counted beyond it. */
class Told {
  readonly #document: Document;
  readonly #rule: Rule;
  readonly #level: Severity;
  readonly #findings: Finding[] = [];
  #count = 0;

  constructor(document: Document, rule: Rule, level: Severity) {
    this.#document = document;
    this.#rule = rule;
    this.#level = level;
  }

  add(span: Span, reported: Reported): void {
    this.#count += 1;
    if (this.#count <= MOST_OF_ONE_RULE) this.#findings.push(finding(this.#rule, this.#level, span, this.#document, reported));
  }

  get findings(): Finding[] {
    if (this.#count <= MOST_OF_ONE_RULE) return this.#findings;
    return [...this.#findings, uncounted(this.#document, this.#rule, this.#count)];
  }
}

function uncounted(document: Document, rule: Rule, count: number): Finding {
  const span = { start: 0, end: document.tree.lines.lineEnd(0) };
  return finding(more, more.severity, span, document, { variant: "rule", params: { count, rule: rule.id, limit: MOST_OF_ONE_RULE } });
}

function failure({ document, options }: Run, rule: Rule, error: unknown): Finding {
  options.onFailure?.(rule.id, error);
  const span = { start: 0, end: document.tree.lines.lineEnd(0) };
  return finding(ruleFailed, ruleFailed.severity, span, document, { params: { rule: rule.id } });
}

/** Findings of the rules that look at each running text by itself. */
function proseFindings(run: Run): Finding[] {
  const { document, plan, options } = run;
  if (document.soort === undefined) return [];
  const failures = new Map<Rule, Finding>();
  const fail = (rule: Rule, error: unknown): void => void (failures.has(rule) || failures.set(rule, failure(run, rule, error)));
  for (const { rule, error } of plan.failed) fail(rule, error);
  const found: InText[] = [];
  const inTexts = lookThroughProse(document, plan.looks, options.kept?.under(plan) ?? new FoundInTexts(), (one) => found.push(one), fail);
  options.kept?.keep(plan, inTexts);
  const told = new Map(plan.looks.map(({ rule, level }) => [rule as Rule, new Told(document, rule, level)]));
  for (const { rule, span, reported } of found) told.get(rule)?.add(span, reported);
  for (const rule of failures.keys()) told.delete(rule);
  return [...[...told.values()].flatMap(({ findings }) => findings), ...failures.values()];
}

/** A rule that the caller left out or switched off says nothing; one that failed is told unless it was switched off. */
function mayReport(rule: Rule, plan: Plan): boolean {
  return !plan.has(rule) || plan.levelOf(rule) !== "off";
}

/** Silencers without a reason, and those that silence nothing. */
function aboutSuppressions(document: Document, suppressions: readonly Suppression[], used: ReadonlySet<Suppression>, { circumstances: { rules }, levelOf: level, has }: Plan): Finding[] {
  const levelIn = (rule: Rule): Severity | "off" => (has(rule) ? level(rule) : "off");
  const [unusedLevel, reasonLevel] = [levelIn(unusedSuppression), levelIn(suppressionReason)];
  // What cannot be read in full may hold the finding that a comment is there for.
  const isUnsure = unusedLevel === "off" || document.soort === undefined || document.tree.problems.length > 0;
  const needless = new Set(isUnsure ? [] : suppressions.filter((suppression) => {
    const rule = ruleNamed(rules, suppression.rule);
    return !used.has(suppression) && rule !== unusedSuppression && rule !== suppressionReason && !(rule && level(rule) === "off");
  }));
  const findings: Finding[] = [];
  if (reasonLevel !== "off") {
    // One that can go needs no reason.
    for (const suppression of suppressions) {
      const { span, rule, reason } = suppression;
      if (reason === "" && !needless.has(suppression)) findings.push(finding(suppressionReason, reasonLevel, span, document, { params: { rule } }));
    }
    for (const span of unreadableSuppressionsIn(document.tree)) findings.push(finding(suppressionReason, reasonLevel, span, document, { variant: "form" }));
  }
  if (unusedLevel === "off") return findings;
  const ids = rules.map(({ id }) => id as string);
  for (const suppression of needless) findings.push(finding(unusedSuppression, unusedLevel, suppression.span, document, unusedReport(document, suppression, ruleNamed(rules, suppression.rule), ids)));
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
  return compareSpans(a.span, b.span) || compareText(a.rule, b.rule) || compareText(a.message.nl, b.message.nl);
}

function unique(findings: Finding[]): Finding[] {
  return findings.filter((finding, index) => {
    const previous = findings[index - 1];
    return !previous || byPlace(previous, finding) !== 0;
  });
}
