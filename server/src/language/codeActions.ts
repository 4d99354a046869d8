// Feature: fixes for findings, one or all at once, and silencing a finding with a reason.
import type { Document } from "../model/document.ts";
import type { Finding } from "../rules/finding.ts";
import { lineBreakOf } from "../text/lines.ts";
import { filled, type Language } from "../text/localized.ts";
import type { TextEdit } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import { beginningsOfTexts } from "../yaml/beginnings.ts";
import { isConfig } from "./root.ts";
import { switchOff, type ConfigFile } from "./silenceInConfig.ts";

type ActionKind = "quickfix" | "source.fixAll.bekwaam";

/** A fix or a silencer as an editor lists it, in one language; `lsp/` gives it the form of the protocol. */
export interface CodeActionInfo {
  readonly title: string;
  readonly kind: ActionKind;
  /** Cannot change the meaning of the document. */
  readonly safe: boolean;
  /** The one that an editor may apply without asking which. */
  readonly preferred: boolean;
  readonly edits: readonly TextEdit[];
  /** The findings that it takes away, as indexes into those given. */
  readonly findings: readonly number[];
  /** The edits are for this file instead of the document; `isNew` when it has to be made first. */
  readonly elsewhere?: { readonly uri: string; readonly isNew: boolean };
  /** Where the cursor goes afterwards: the reason that is still to be typed. */
  readonly select?: Span;
}

const TITLES = {
  fixAll: { nl: "Herstel alles wat veilig kan", en: "Fix everything that is safe" },
  silenceHere: { nl: "Negeer {rule} hier, met een reden", en: "Ignore {rule} here, with a reason" },
  silenceFile: { nl: "Negeer {rule} in dit bestand, met een reden", en: "Ignore {rule} in this file, with a reason" },
  switchOff: { nl: "Zet {rule} uit voor alle bestanden, in bekwaam.config.yaml", en: "Switch {rule} off for all files, in bekwaam.config.yaml" },
  reason: { nl: "reden", en: "reason" },
};

/**
 * Fixes of the findings that `range` touches, then ways to silence them. Never throws.
 * @param config where a rule may be switched off for all files; absent: nowhere
 */
export function quickFixesAt(document: Document, findings: readonly Finding[], range: Span, language: Language, config?: ConfigFile): CodeActionInfo[] {
  const touched = [...findings.entries()].filter(([, finding]) => finding.span.start <= range.end && range.start <= finding.span.end);
  const fixes = touched.flatMap(([index, finding]) => fixesOf(finding, index, language));
  return [...fixes.filter((fix) => fix.safe), ...fixes.filter((fix) => !fix.safe), ...silences(document, touched, language, config)];
}

function fixesOf(finding: Finding, index: number, language: Language): CodeActionInfo[] {
  const onlySafe = finding.fixes.filter((fix) => fix.safe).length === 1;
  return finding.fixes.map((fix) => ({
    title: fix.title[language],
    kind: "quickfix",
    safe: fix.safe,
    preferred: (fix.safe && onlySafe) || finding.fixes.length === 1,
    edits: fix.edits,
    findings: [index],
  }));
}

/** All safe fixes that do not touch each other, in one. */
export function fixAll(findings: readonly Finding[], language: Language): CodeActionInfo | undefined {
  const taken: TextEdit[] = [];
  const fixed: number[] = [];
  for (const [index, finding] of findings.entries()) {
    const fix = finding.fixes.find((candidate) => candidate.safe);
    if (!fix || fix.edits.some((edit) => taken.some((other) => overlaps(edit.span, other.span)))) continue;
    taken.push(...fix.edits);
    fixed.push(index);
  }
  if (taken.length === 0) return undefined;
  return { title: TITLES.fixAll[language], kind: "source.fixAll.bekwaam", safe: true, preferred: false, edits: taken, findings: fixed };
}

/** Two insertions at one place overlap too: their order would be a guess. */
function overlaps(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** Comments cannot silence what keeps the text from being read. */
function silences(document: Document, touched: readonly (readonly [number, Finding])[], language: Language, config: ConfigFile | undefined): CodeActionInfo[] {
  if (isConfig(document.uri)) return [];
  const actions: CodeActionInfo[] = [];
  const seen = new Set<string>();
  for (const [index, { rule, span }] of touched) {
    if (seen.has(rule) || rule.startsWith("syntax/") || rule === "meta/rule-failed") continue;
    seen.add(rule);
    const here = silenceHere(document, rule, span, language);
    if (here) actions.push({ title: filled(TITLES.silenceHere, language, { rule }), findings: [index], ...here });
    actions.push({ title: filled(TITLES.silenceFile, language, { rule }), findings: [index], ...silenceFile(document, rule, language) });
    const edit = config && switchOff(config.text, rule, language);
    if (edit) actions.push({ title: filled(TITLES.switchOff, language, { rule }), kind: "quickfix", safe: true, preferred: false, edits: [edit], findings: [index], elsewhere: { uri: config.uri, isNew: config.text === undefined } });
  }
  return actions;
}

type Silence = Pick<CodeActionInfo, "kind" | "safe" | "preferred" | "edits" | "select">;

/** A comment on the line before the finding; of a finding within a text that runs on, before that text. */
function silenceHere(document: Document, rule: string, span: Span, language: Language): Silence | undefined {
  const { lines } = document.tree;
  const lineStart = (offset: number): number => lines.lineStart(lines.positionAt(offset).line);
  const beginning = isInsideScalar(document, lineStart(span.start)) ? beginningsOfTexts(document.tree)(span.start) : span.start;
  if (beginning === undefined || isInsideScalar(document, lineStart(beginning))) return undefined;
  const start = lineStart(beginning);
  const text = lines.lineText(lines.positionAt(start).line);
  const indent = text.slice(0, text.length - text.trimStart().length);
  return comment(start, `${indent}# bekwaam-negeer ${rule}: `, language, lineBreakOf(document.tree.text));
}

function silenceFile(document: Document, rule: string, language: Language): Silence {
  return comment(0, `# bekwaam-negeer-bestand ${rule}: `, language, lineBreakOf(document.tree.text));
}

function comment(at: number, text: string, language: Language, eol: string): Silence {
  const reason = TITLES.reason[language];
  const start = at + text.length;
  return { kind: "quickfix", safe: true, preferred: false, edits: [{ span: { start: at, end: at }, newText: text + reason + eol }], select: { start, end: start + reason.length } };
}

/** Whether a line that starts at `offset` lies within a value that started on an earlier line. */
function isInsideScalar(document: Document, offset: number): boolean {
  const visit = (node: typeof document.tree.root): boolean => {
    if (!node || node.span.start >= offset || node.span.end <= offset) return false;
    if (node.kind === "scalar") return true;
    return node.kind === "seq" ? node.items.some(visit) : node.pairs.some((pair) => visit(pair.value));
  };
  return visit(document.tree.root);
}
