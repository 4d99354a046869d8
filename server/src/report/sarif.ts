// Check results as SARIF 2.1.0, for code scanning of GitHub, Azure DevOps and viewers.
import type { Finding } from "../rules/finding.ts";
import { spoken } from "../rules/sources.ts";
import type { Suppression } from "../rules/suppressions.ts";
import { lineBreakOf, type LineIndex } from "../text/lines.ts";
import type { Language, Localized } from "../text/localized.ts";
import { SEVERITIES } from "../text/severity.ts";
import type { Span } from "../text/span.ts";
import type { CheckedFile, CheckResult } from "./check.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import { legal } from "../text/legal.ts";
import { jsonText } from "./json.ts";
import { fromRoot, uriOfPath } from "./paths.ts";
import { placeOf } from "./place.ts";
import { LEVELS, sarifRule } from "./sarif-rules.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** Code scanning of GitHub shows no more results of a run than this. */
export const MOST_RESULTS = 5000;

/** One run as a SARIF log. Results that do not fit in `MOST_RESULTS` are left out from the least serious on, and a notification says so. */
export function sarif(result: CheckResult): string {
  const { language, tool } = result;
  const all = result.files.flatMap((file, index) => resultsIn(file, index));
  const chosen = mostSerious(all);
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [{
      tool: {
        driver: {
          name: tool.name,
          version: tool.version,
          semanticVersion: tool.version,
          language,
          notifications: Object.entries(NOTIFICATIONS).map(([id, text]) => ({ id, shortDescription: { text: text[language] } })),
          rules: result.rules.map((rule) => sarifRule(rule, language)),
        },
      },
      language,
      columnKind: "utf16CodeUnits",
      newlineSequences: ["\r\n", "\n", "\r"],
      originalUriBaseIds: { "%SRCROOT%": { description: { text: ROOT[language] } } },
      invocations: [{
        executionSuccessful: result.failures.length === 0 && !result.troubles.some(({ level }) => level === "error"),
        toolExecutionNotifications: notifications(result, all.length - chosen.length),
      }],
      artifacts: result.files.map(({ path }) => ({ location: artifactLocation(path, result), roles: ["analysisTarget"], sourceLanguage: "yaml" })),
      results: resultsData(chosen, result),
      ...(result.shard ? { properties: { shard: result.shard } } : {}),
    }],
  };
  return jsonText(log, chosen.length);
}

const ROOT: Localized = { nl: "de hoofdmap van de repository", en: "the root folder of the repository" };

const NOTIFICATIONS = {
  "file-unreadable": { nl: "Een bestand kon niet worden gelezen of geschreven.", en: "A file could not be read or written." },
  "rule-failed": { nl: "Een regel van bekwaam zelf ging stuk.", en: "A rule of bekwaam itself failed." },
  "workspace-incomplete": { nl: "Niet de hele werkmap is gelezen.", en: "Not all of the workspace was read." },
  "results-left-out": { nl: "Niet alle bevindingen staan in dit bestand.", en: "Not all findings are in this file." },
} as const satisfies Record<string, Localized>;

/** A finding with what became of it. */
interface Row {
  readonly file: CheckedFile;
  readonly artifact: number;
  readonly finding: Finding;
  readonly state: "shown" | "known" | "silenced";
  readonly by?: Suppression;
}

function resultsIn(file: CheckedFile, artifact: number): Row[] {
  const rows: Row[] = [
    ...file.findings.map((finding) => ({ file, artifact, finding, state: "shown" as const })),
    ...(file.known ?? []).map((finding) => ({ file, artifact, finding, state: "known" as const })),
    ...file.suppressed.map(({ finding, by }) => ({ file, artifact, finding, by, state: "silenced" as const })),
  ];
  return rows.sort((a, b) => a.finding.span.start - b.finding.span.start || a.finding.span.end - b.finding.span.end);
}

/** Those that fit, in their own order; what is shown goes before what is not. */
function mostSerious(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= MOST_RESULTS) return rows;
  const weight = ({ finding, state }: Row): number => SEVERITIES.indexOf(finding.severity) + (state === "shown" ? 0 : SEVERITIES.length);
  const kept = new Set([...rows].sort((a, b) => weight(a) - weight(b)).slice(0, MOST_RESULTS));
  return rows.filter((row) => kept.has(row));
}

function notifications(result: CheckResult, leftOut: number): object[] {
  const { language } = result;
  const of = notification;
  return [
    ...result.failures.map(({ path, message }) => of("file-unreadable", "error", `${path} ${message[language]}`, { locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, result) } }] })),
    ...result.troubles.map(({ level, message, rule }) => (rule === undefined ? of("workspace-incomplete", level, message[language]) : of("rule-failed", level, message[language], { associatedRule: { id: rule } }))),
    ...(leftOut > 0 ? [leftOutNotification(leftOut, language)] : []),
  ];
}

function notification(id: keyof typeof NOTIFICATIONS, level: "error" | "warning", text: string, more: object = {}): { readonly descriptor: { readonly id: string } } {
  return { descriptor: { id }, level, message: { text: legal(text) }, ...more } as { readonly descriptor: { readonly id: string } };
}

/** Says that `count` results did not fit. */
export function leftOutNotification(count: number, language: Language): { readonly descriptor: { readonly id: string } } {
  return notification("results-left-out", "warning", leftOutText(count)[language]);
}

function leftOutText(count: number): Localized {
  return {
    nl: `${count} bevindingen staan niet in dit bestand: het houdt op bij ${MOST_RESULTS}, de ernstigste. \`--format json\` noemt ze allemaal.`,
    en: `${count} findings are not in this file: it stops at ${MOST_RESULTS}, the most serious ones. \`--format json\` lists them all.`,
  };
}

function resultsData(rows: readonly Row[], result: CheckResult): object[] {
  const { language } = result;
  const ruleIndex = new Map(result.rules.map(({ id }, index) => [id as string, index] as const));
  const fingerprints = new Map(result.files.map((file) => [file, fingerprintsOf(file)] as const));
  return rows.map((row) => {
    const { file, finding } = row;
    const { hash, occurrence } = fingerprints.get(file)!.get(finding)!;
    const fixes = fixesOf(row, result);
    const related = relatedOf(row, result);
    const suppressions = suppressionsOf(row, result);
    return {
      ruleId: finding.rule,
      ...(ruleIndex.has(finding.rule) ? { ruleIndex: ruleIndex.get(finding.rule) } : {}),
      level: LEVELS[finding.severity],
      message: { text: messageText(spoken(finding)[language]) },
      locations: [{ physicalLocation: { artifactLocation: { ...artifactLocation(file.path, result), index: row.artifact }, region: regionOf(file.document.tree.lines, finding.span) } }],
      partialFingerprints: { primaryLocationLineHash: `${hash}:${occurrence}` },
      ...(file.known ? { baselineState: row.state === "known" ? "unchanged" : "new" } : {}),
      ...(related.length > 0 ? { relatedLocations: related } : {}),
      ...(fixes.length > 0 ? { fixes } : {}),
      ...(suppressions.length > 0 ? { suppressions } : {}),
    };
  });
}

/** `[text](target)` is a link in SARIF; a message has none. */
function messageText(text: string): string {
  return legal(text).replace(/\[(?=[^[\]]*\]\()/g, "\\[");
}

function artifactLocation(path: string, { base }: CheckResult): object {
  return { uri: uriOfPath(fromRoot(base, path)), uriBaseId: "%SRCROOT%" };
}

function regionOf(lines: LineIndex, span: Span): object {
  const { line, column, endLine, endColumn } = placeOf(lines, span);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function relatedOf({ file, finding }: Row, result: CheckResult): object[] {
  return finding.related.flatMap(({ uri, span, message }, index) => {
    const place = uri === undefined ? { path: file.path, lines: file.document.tree.lines } : result.locate(uri);
    if (!place) return [];
    // A bundled framework is in the tool, not in the repository.
    const location = uri === undefined || uri.startsWith("file:") ? artifactLocation(place.path, result) : { uri: encodeURI(legal(uri)) };
    return [{ id: index + 1, message: { text: messageText(message[result.language]) }, physicalLocation: { artifactLocation: location, region: regionOf(place.lines, span) } }];
  });
}

function fixesOf({ file, finding }: Row, result: CheckResult): object[] {
  const { lines, text } = file.document.tree;
  return finding.fixes.filter(({ edits }) => edits.length > 0).map(({ title, safe, edits }) => ({
    description: { text: messageText(title[result.language]) },
    artifactChanges: [{
      artifactLocation: artifactLocation(file.path, result),
      replacements: edits.map(({ span, newText }) => ({
        deletedRegion: regionOf(lines, span),
        ...(newText === "" ? {} : { insertedContent: { text: legal(newText.replace(/\r\n|\n/g, lineBreakOf(text))) } }),
      })),
    }],
    properties: { safe },
  }));
}

const IN_BASELINE: Localized = { nl: "Staat in de basislijn.", en: "Is in the baseline." };

function suppressionsOf({ file, state, by }: Row, result: CheckResult): object[] {
  if (state === "known") return [{ kind: "external", status: "accepted", justification: IN_BASELINE[result.language] }];
  if (!by) return [];
  const location = { physicalLocation: { artifactLocation: artifactLocation(file.path, result), region: regionOf(file.document.tree.lines, by.span) } };
  return [{ kind: "inSource", status: "accepted", ...(by.reason === "" ? {} : { justification: legal(by.reason) }), location }];
}
