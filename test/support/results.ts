// Made-up results of a check, for tests of the formats.
import { readDocument } from "../../server/src/model/document.ts";
import type { CheckedFile, CheckResult } from "../../server/src/report/check.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { RULES } from "../../server/src/rules/registry.generated.ts";

const NO_LOCATION: CheckResult["locate"] = () => undefined;

/** A whole result around `files`. */
export function resultOf(files: readonly CheckedFile[], changes: Partial<CheckResult> = {}): CheckResult {
  return { tool: { name: "bekwaam", version: "1.2.3" }, language: "nl", rules: RULES, base: "", startedAt: new Date("2026-03-01T12:00:00Z"), files, failures: [], troubles: [], locate: NO_LOCATION, ...changes };
}

/** A file with `text`, in which nothing was silenced. */
export function fileOf(text: string, findings: readonly Finding[], path = "map/a.yaml", changes: Partial<CheckedFile> = {}): CheckedFile {
  return { path, document: readDocument(`file:///${path.split("/").map(encodeURIComponent).join("/")}`, text), findings, suppressed: [], ...changes };
}

/** A finding about the `nth` place (from zero) of `part` in `text`. */
export function findingAt(text: string, part: string, changes: Partial<Finding> = {}, nth = 0): Finding {
  let start = text.indexOf(part);
  for (let index = 0; index < nth; index++) start = text.indexOf(part, start + 1);
  if (start < 0) throw new Error(`no "${part}" in the text`);
  return {
    rule: "refs/unknown-element",
    severity: "error",
    message: { nl: `Over ${part}.`, en: `About ${part}.` },
    span: { start, end: start + part.length },
    related: [],
    fixes: [],
    help: { nl: "docs/rules/nl/refs/unknown-element.md", en: "docs/rules/en/refs/unknown-element.md" },
    ...changes,
  };
}
