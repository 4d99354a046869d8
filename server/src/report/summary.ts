// What a check found, in one sentence.
import { SEVERITIES, type Severity } from "../text/severity.ts";
import { countsOf, type CheckResult } from "./check.ts";
import { PLAIN, type Paint } from "./terminal.ts";
import { counted } from "./words.ts";

/** `3 bevindingen in 1 van 2 bestanden: 1 fout, 2 hints.`; empty when there were no files. */
export function summaryLine({ files, leftOut, language }: CheckResult, paint: Paint = PLAIN): string {
  const counts = countsOf(files);
  const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  const all = counted(files.length, "file")[language];
  if (total === 0 && leftOut) return paint.green({ nl: `Geen fouten in ${all}; ${counted(leftOut, "finding").nl} van een lager niveau niet getoond.`, en: `No errors in ${all}; ${counted(leftOut, "finding").en} of a lower level not shown.` }[language]);
  if (total === 0) return files.length === 0 ? "" : paint.green({ nl: `Geen bevindingen in ${all}.`, en: `No findings in ${all}.` }[language]);
  const withFindings = files.filter(({ findings }) => findings.length > 0).length;
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => colourOf(severity, paint)(counted(counts[severity], severity)[language]));
  const where = withFindings === files.length ? `in ${all}` : { nl: `in ${withFindings} van ${all}`, en: `in ${withFindings} of ${all}` }[language];
  return `${paint.bold(counted(total, "finding")[language])} ${where}: ${parts.join(", ")}.`;
}

/** The colour of a severity on a terminal. */
export function colourOf(severity: Severity, paint: Paint): (text: string) => string {
  return severity === "error" ? paint.red : severity === "warning" ? paint.yellow : severity === "information" ? paint.cyan : paint.dim;
}
