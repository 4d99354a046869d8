// Check results as JSON and as one JSON object per line; described by schemas/output/check.schema.json.
import type { Finding } from "../rules/finding.ts";
import { spoken } from "../rules/sources.ts";
import type { LineIndex } from "../text/lines.ts";
import { countAtLeast, countsOf, type CheckedFile, type CheckResult, type Counts } from "./check.ts";
import { jsonText } from "./json.ts";

/** The whole result as one JSON object, with a line break behind it. */
export function checkJson(result: CheckResult): string {
  const counts = countsOf(result.files);
  const failures = result.failures.map(({ path, message }) => ({ path, message: message[result.language] }));
  const data = {
    version: 1,
    tool: result.tool,
    ...(result.shard ? { shard: result.shard } : {}),
    files: result.files.map((file) => ({
      path: file.path,
      soort: file.document.soort ?? null,
      findings: file.findings.map((finding) => findingData(finding, file, result)),
    })),
    ...(failures.length > 0 ? { failures } : {}),
    summary: summaryOf(result.files.length, counts),
  };
  return jsonText(data, countAtLeast(counts, "hint"));
}

/** The last key of the object: how many files were checked, and what was found in them. */
export function summaryOf(files: number, counts: Counts): object {
  return { files, errors: counts.error, warnings: counts.warning, informations: counts.information, hints: counts.hint };
}

/** One line per finding, each with the path and kind of its file; nothing at all when nothing was found. */
export function checkJsonLines(result: CheckResult): string {
  const lines = result.files.flatMap((file) =>
    file.findings.map((finding) => JSON.stringify({ path: file.path, soort: file.document.soort ?? null, ...findingData(finding, file, result) })),
  );
  return lines.map((line) => `${line}\n`).join("");
}

function findingData(finding: Finding, file: CheckedFile, { language, locate }: CheckResult): object {
  const { lines } = file.document.tree;
  const related = finding.related.flatMap(({ uri, span, message }) => {
    const place: { path: string; lines: LineIndex } | undefined = uri === undefined ? { path: file.path, lines } : locate(uri);
    return place ? [{ path: place.path, range: place.lines.range(span), message: message[language] }] : [];
  });
  const fixes = finding.fixes.map(({ title, safe, edits }) => ({
    title: title[language],
    safe,
    edits: edits.map(({ span, newText }) => ({ path: file.path, range: lines.range(span), newText })),
  }));
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: spoken(finding)[language],
    range: lines.range(finding.span),
    ...(related.length > 0 ? { related } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
    help: finding.help[language],
  };
}
