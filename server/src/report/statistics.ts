// How often each rule found something.
import type { Language } from "../text/localized.ts";
import { SEVERITIES, type Severity } from "../text/severity.ts";
import { fixability, type CheckedFile } from "./check.ts";
import { padEnd, padStart } from "./terminal.ts";
import { SEVERITY_WORDS } from "./words.ts";

/** A row of `--statistics`, and of the table of rules in Markdown and HTML. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  /** In how many files. */
  readonly files: number;
  /** How many of `count` have a fix, safe or not. */
  readonly fixable: number;
}

/** Most frequent first; a rule with two severities (by folder) has two rows. */
export function ruleCounts(files: readonly CheckedFile[]): RuleCount[] {
  const rows = new Map<string, { rule: string; severity: Severity; count: number; paths: Set<string>; fixable: number }>();
  for (const file of files) {
    for (const finding of file.findings) {
      const key = `${finding.severity} ${finding.rule}`;
      const row = rows.get(key) ?? { rule: finding.rule, severity: finding.severity, count: 0, paths: new Set<string>(), fixable: 0 };
      row.count += 1;
      row.paths.add(file.path);
      if (fixability(finding) !== "no") row.fixable += 1;
      rows.set(key, row);
    }
  }
  const counts = [...rows.values()].map(({ paths, ...row }) => ({ ...row, files: paths.size }));
  return counts.sort((a, b) => b.count - a.count || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.rule < b.rule ? -1 : 1));
}

/** One line per rule: count, severity, rule, in how many files, how many can be fixed. */
export function statistics(files: readonly CheckedFile[], language: Language): string {
  const rows = ruleCounts(files);
  const countWidth = Math.max(0, ...rows.map((row) => String(row.count).length));
  const wordWidth = Math.max(0, ...rows.map((row) => SEVERITY_WORDS[row.severity][language].length));
  const ruleWidth = Math.max(0, ...rows.map((row) => row.rule.length));
  return rows.map((row) => {
    const where = language === "nl" ? `in ${row.files} ${row.files === 1 ? "bestand" : "bestanden"}` : `in ${row.files} ${row.files === 1 ? "file" : "files"}`;
    const fix = row.fixable === 0 ? "" : language === "nl" ? `, ${row.fixable} herstelbaar` : `, ${row.fixable} fixable`;
    return `${padStart(String(row.count), countWidth)}  ${padEnd(SEVERITY_WORDS[row.severity][language], wordWidth)}  ${padEnd(row.rule, ruleWidth)}  ${where}${fix}\n`;
  }).join("");
}
