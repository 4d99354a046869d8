// Check results as annotations of GitHub Actions: workflow commands that the runner reads from the log.
import { spoken } from "../rules/sources.ts";
import type { Severity } from "../text/severity.ts";
import { countsOf, type CheckResult } from "./check.ts";
import { legal } from "../text/legal.ts";
import { fromRoot } from "./paths.ts";
import { lastLine, placeOf } from "./place.ts";
import { summaryLine } from "./summary.ts";
import { counted } from "./words.ts";

type Kind = "error" | "warning" | "notice";
const KINDS: Readonly<Record<Severity, Kind>> = { error: "error", warning: "warning", information: "notice", hint: "notice" };

/** GitHub shows no more annotations of each kind per step than this. */
const MOST_OF_EACH = 10;

/** At most ten errors, ten warnings and ten notices, in that order, and a last line that counts them all. */
export function github(result: CheckResult): string {
  const { language } = result;
  const commands: Record<Kind, string[]> = { error: result.failures.map(({ path, message }) => failed(path, message[language], result)), warning: [], notice: [] };
  for (const file of result.files) {
    const path = fromRoot(result.base, file.path);
    for (const finding of file.findings) {
      const place = placeOf(file.document.tree.lines, finding.span);
      const end = lastLine(place);
      // Columns mean something within one line only.
      const columns: Readonly<Record<string, number>> = end === place.line && place.endLine === place.line ? { col: place.column, endColumn: place.endColumn } : {};
      const kind = KINDS[finding.severity];
      commands[kind].push(command(kind, { file: path, line: place.line, endLine: end, ...columns, title: finding.rule }, spoken(finding)[language]));
    }
  }
  const shown = (["error", "warning", "notice"] as const).flatMap((kind) => commands[kind].slice(0, MOST_OF_EACH));
  const total = Object.values(countsOf(result.files)).reduce((sum, count) => sum + count, result.failures.length);
  return [...shown, lastLineOf(result, total - shown.length)].map((line) => `${line}\n`).join("");
}

function failed(path: string, message: string, { base }: CheckResult): string {
  return command("error", { file: fromRoot(base, path) }, `${path} ${message}`);
}

function lastLineOf(result: CheckResult, notShown: number): string {
  const { failures, language } = result;
  const unread = failures.length === 0 ? "" : { nl: ` Niet gelezen: ${counted(failures.length, "file").nl}.`, en: ` Not read: ${counted(failures.length, "file").en}.` }[language];
  const more = notShown === 0 ? "" : {
    nl: ` ${notShown} daarvan staan niet hierboven: GitHub toont er ${MOST_OF_EACH} van elk niveau.`,
    en: ` ${notShown} of them are not above: GitHub shows ${MOST_OF_EACH} of each level.`,
  }[language];
  return `bekwaam: ${summaryLine(result)}${unread}${more}`;
}

function command(kind: Kind, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${kind} ${written.join(",")}::${data(message)}`;
}

const CODES: Readonly<Record<string, string>> = { "%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C" };

function data(text: string): string {
  return legal(text).replace(/[%\r\n]/g, (sign) => CODES[sign]!);
}

function property(text: string): string {
  return legal(text).replace(/[%\r\n:,]/g, (sign) => CODES[sign]!);
}
