// Check results as a Checkstyle report.
import { spoken } from "../rules/sources.ts";
import type { Severity } from "../text/severity.ts";
import type { CheckResult } from "./check.ts";
import { placeOf } from "./place.ts";
import { element, xmlDocument } from "./xml.ts";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "info">> = { error: "error", warning: "warning", information: "info", hint: "info" };

/** Every file, also those without findings. */
export function checkstyle(result: CheckResult): string {
  const { language } = result;
  const unread = result.failures.map(({ path, message }) => element("file", { name: path }, [element("error", { severity: "error", message: `${path} ${message[language]}`, source: "file-unreadable" })]));
  const files = result.files.map((file) => element("file", { name: file.path }, file.findings.map((finding) => {
    const { line, column } = placeOf(file.document.tree.lines, finding.span);
    return element("error", { line, column, severity: LEVELS[finding.severity], message: spoken(finding)[language], source: finding.rule });
  })));
  return xmlDocument(element("checkstyle", { version: "4.3" }, [...unread, ...files]));
}
