// Check results with one line per finding, as compilers write them: what problem matchers, Vim and Emacs read.
import { spoken } from "../rules/sources.ts";
import type { Severity } from "../text/severity.ts";
import type { CheckResult } from "./check.ts";
import { commandless, oneLine } from "../text/legal.ts";
import { placeOf, type Place } from "./place.ts";

/** The words that readers of such lines know, in every language. */
const WORDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "info", hint: "hint" };

/**
 * `path:line:column: severity: message [rule]` per finding, counted from one, columns in UTF-16. A file that could not be
 * read stands at its first place, as rule `file-unreadable`. Empty when there is nothing to say.
 * Documented in docs/ci.md; `problemPatterns` in package.json reads it back.
 */
export function unix({ files, failures, language }: CheckResult): string {
  const unread = failures.map(({ path, message }) => line(path, { line: 1, column: 1 }, "error", message[language], "file-unreadable"));
  const found = files.flatMap(({ path, document, findings }) =>
    findings.map((finding) => line(path, placeOf(document.tree.lines, finding.span), finding.severity, spoken(finding)[language], finding.rule)));
  return [...unread, ...found].join("");
}

function line(path: string, place: Pick<Place, "line" | "column">, severity: Severity, message: string, rule: string): string {
  return commandless(`${name(path)}:${place.line}:${place.column}: ${WORDS[severity]}: ${oneLine(message)} [${rule}]\n`);
}

/** `path` so that it ends where the place begins, and so that a line of it is no command of GitHub. */
function name(path: string): string {
  const whole = oneLine(path).replace(/(:\d+:\d+:) /g, "$1\u00a0");
  return /^\s*::/.test(whole) ? `./${whole}` : whole;
}
