// Check results in the Reviewdog Diagnostic Format (rdjson).
import type { Finding } from "../rules/finding.ts";
import { spoken } from "../rules/sources.ts";
import { lineBreakOf, type LineIndex } from "../text/lines.ts";
import type { ProposedFix } from "../text/problem.ts";
import { SEVERITIES, type Severity } from "../text/severity.ts";
import { compareSpans, type Span } from "../text/span.ts";
import { legal } from "../text/legal.ts";
import { ByteColumns } from "./byte-columns.ts";
import { countsOf, type CheckedFile, type CheckResult } from "./check.ts";
import { jsonText } from "./json.ts";

const LEVELS: Readonly<Record<Severity, "ERROR" | "WARNING" | "INFO">> = { error: "ERROR", warning: "WARNING", information: "INFO", hint: "INFO" };

/** One object. Lines and columns count from one, and columns count bytes of UTF-8. */
export function rdjson(result: CheckResult): string {
  const { language, tool } = result;
  const counts = countsOf(result.files);
  const worst = result.failures.length > 0 ? "error" : SEVERITIES.find((severity) => counts[severity] > 0);
  const unread = result.failures.map(({ path, message }) => ({ message: legal(`${path} ${message[language]}`), location: { path: legal(path) }, severity: "ERROR", code: { value: "file-unreadable" } }));
  const columns = new ByteColumns();
  const found = result.files.flatMap((file) => file.findings.map((finding) => diagnostic(finding, file, result, columns)));
  return jsonText({ source: { name: tool.name }, ...(worst ? { severity: LEVELS[worst] } : {}), diagnostics: [...unread, ...found] }, found.length);
}

function diagnostic(finding: Finding, file: CheckedFile, { language, locate }: CheckResult, columns: ByteColumns): object {
  const { lines, text } = file.document.tree;
  const suggestions = finding.fixes.filter(({ edits }) => edits.length > 0).map((fix) => suggestion(fix, text, lines, columns));
  const related = finding.related.flatMap(({ uri, span, message }) => {
    const place = uri === undefined ? { path: file.path, lines } : locate(uri);
    return place ? [{ message: legal(message[language]), location: { path: legal(place.path), range: byteRange(place.lines, span, columns) } }] : [];
  });
  return {
    message: legal(spoken(finding)[language]),
    location: { path: legal(file.path), range: byteRange(lines, finding.span, columns) },
    severity: LEVELS[finding.severity],
    code: { value: finding.rule },
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...(related.length > 0 ? { related_locations: related } : {}),
  };
}

/** A fix in several places becomes one change that spans them all: each suggestion has to stand by itself. */
function suggestion({ edits }: ProposedFix, text: string, lines: LineIndex, columns: ByteColumns): object {
  const ordered = [...edits].sort((a, b) => compareSpans(a.span, b.span));
  const span = { start: ordered[0]!.span.start, end: Math.max(...ordered.map((edit) => edit.span.end)) };
  let [result, from] = ["", span.start];
  for (const edit of ordered) {
    result += text.slice(from, edit.span.start) + edit.newText.replace(/\r\n|\n/g, lineBreakOf(text));
    from = edit.span.end;
  }
  return { range: byteRange(lines, span, columns), text: legal(result + text.slice(from, span.end)) };
}

function byteRange(lines: LineIndex, span: Span, columns: ByteColumns): object {
  return { start: columns.positionAt(lines, span.start), end: columns.positionAt(lines, span.end) };
}
