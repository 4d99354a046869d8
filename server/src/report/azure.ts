// Check results as logging commands of Azure Pipelines.
import { spoken } from "../rules/sources.ts";
import type { CheckResult } from "./check.ts";
import { commandless, legal, oneLine } from "../text/legal.ts";
import { placeOf } from "./place.ts";
import { summaryLine } from "./summary.ts";
import { SEVERITY_WORDS } from "./words.ts";

/** Errors first, then warnings; Azure knows no lower level, so information and hints are ordinary lines of the log. */
export function azure(result: CheckResult): string {
  const { language } = result;
  const lines: Record<"error" | "warning" | "other", string[]> = { error: result.failures.map(({ path, message }) => issue({ type: "error", sourcepath: path, code: "file-unreadable" }, `${path} ${message[language]}`)), warning: [], other: [] };
  for (const { path, document, findings } of result.files) {
    for (const finding of findings) {
      const { line, column } = placeOf(document.tree.lines, finding.span);
      const { severity, rule } = finding;
      const message = spoken(finding)[language];
      if (severity === "error" || severity === "warning") lines[severity].push(issue({ type: severity, sourcepath: path, linenumber: line, columnnumber: column, code: rule }, message));
      else lines.other.push(commandless(oneLine(`${path}:${line}:${column}: ${SEVERITY_WORDS[severity][language]}: ${message} (${rule})`)));
    }
  }
  return [...lines.error, ...lines.warning, ...lines.other, `bekwaam: ${summaryLine(result)}`].map((line) => `${line}\n`).join("");
}

function issue(properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))};`);
  return `##vso[task.logissue ${written.join("")}]${data(message)}`;
}

const CODES: Readonly<Record<string, string>> = { "%": "%AZP25", "\r": "%0D", "\n": "%0A", "]": "%5D", ";": "%3B" };

function data(text: string): string {
  return legal(text).replace(/[%\r\n]/g, (sign) => CODES[sign]!);
}

function property(text: string): string {
  return legal(text).replace(/[%\r\n\];]/g, (sign) => CODES[sign]!);
}
