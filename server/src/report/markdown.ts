// Check results as Markdown, for the summary of a CI run, a pull request or a wiki.
import { shownOf } from "../rules/shown.ts";
import { spoken } from "../rules/sources.ts";
import type { Language, Localized } from "../text/localized.ts";
import type { CheckedFile, CheckResult } from "./check.ts";
import { utf8Length } from "../text/legal.ts";
import { codeMarkdown, plainMarkdown } from "./markdown-text.ts";
import { placeOf } from "./place.ts";
import { ruleCounts } from "./statistics.ts";
import { summaryLine } from "./summary.ts";
import { SEVERITY_WORDS } from "./words.ts";

const WORDS = {
  title: { nl: "Controle door bekwaam", en: "Check by bekwaam" },
  perRule: { nl: "Per regel", en: "Per rule" },
  ruleColumns: { nl: "| regel | niveau | aantal | bestanden |", en: "| rule | level | count | files |" },
  findingColumns: { nl: "| plaats | niveau | melding | regel |", en: "| place | level | message | rule |" },
  unread: { nl: "Niet gelezen", en: "Not read" },
  cut: { nl: "Hier is afgebroken: de rest paste niet.", en: "Cut off here: the rest did not fit." },
} as const satisfies Record<string, Localized>;

/** A summary, how often each rule found something, and a table per file that has findings. */
export function checkMarkdown(result: CheckResult): string {
  const { language, failures } = result;
  const unread = failures.map(({ path, message }) => `- ${codeMarkdown(path)} ${plainMarkdown(message[language])}`);
  const rules = ruleCounts(result.files).map(({ rule, severity, count, files }) => `| ${codeMarkdown(rule)} | ${SEVERITY_WORDS[severity][language]} | ${count} | ${files} |`);
  return [
    `## ${WORDS.title[language]}`,
    summaryLine(result),
    ...(unread.length > 0 ? [`### ${WORDS.unread[language]}`, unread.join("\n")] : []),
    ...(rules.length > 0 ? [`### ${WORDS.perRule[language]}`, [WORDS.ruleColumns[language], "|---|---|--:|--:|", ...rules].join("\n")] : []),
    ...result.files.filter(({ findings }) => findings.length > 0).flatMap((file) => fileSection(file, language)),
  ].filter((part) => part !== "").join("\n\n") + "\n";
}

function fileSection({ path, document, findings }: CheckedFile, language: Language): string[] {
  const { findings: shown, more } = shownOf(findings);
  const rows = [...shown, ...(more ? [more] : [])].map((finding) => {
    const { line, column } = placeOf(document.tree.lines, finding.span);
    return `| ${line}:${column} | ${SEVERITY_WORDS[finding.severity][language]} | ${plainMarkdown(spoken(finding)[language])} | ${codeMarkdown(finding.rule)} |`;
  });
  return [`### ${codeMarkdown(path)}`, [WORDS.findingColumns[language], "|---|---|---|---|", ...rows].join("\n")];
}

/** `markdown` in at most `bytes` bytes of UTF-8: whole lines, and a line that says so when some were left out. */
export function cutMarkdown(markdown: string, bytes: number, language: Language): string {
  if (utf8Length(markdown) <= bytes) return markdown;
  const end = `\n${WORDS.cut[language]}\n`;
  let room = bytes - utf8Length(end);
  if (room < 0) return "";
  const kept: string[] = [];
  for (const line of markdown.split("\n")) {
    room -= utf8Length(line) + 1;
    if (room < 0) break;
    kept.push(line);
  }
  return `${kept.map((line) => `${line}\n`).join("")}${end}`;
}
