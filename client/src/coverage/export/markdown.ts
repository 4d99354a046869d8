// A matrix as a Markdown table whose columns line up, so that it reads well as plain text. Pure.
import type { Table } from "../matrix/table.ts";

/** @param level of the heading above the table */
export function tableMarkdown({ title, subtitle, corner, columns, rows, legend }: Table, level = 1): string {
  const lines = [[corner, ...columns.map(({ label }) => label)], ...rows.map(({ heading, cells }) => [`${"· ".repeat(heading.depth)}${heading.label}`, ...cells.map((cell) => (cell.strength === "assessed" && !cell.isGroup ? `${cell.text} ✓` : cell.text))])];
  const safe = lines.map((line) => line.map(inCell));
  const widths = safe[0]!.map((_, column) => Math.max(3, ...safe.map((line) => line[column]!.length)));
  const row = (line: readonly string[]): string => `| ${line.map((text, column) => text.padEnd(widths[column]!)).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? `:${"-".repeat(width + 1)}` : `:${"-".repeat(width)}:`)).join("|")}|`;
  const assessed = legend.find(({ strength }) => strength === "assessed");
  return [`${"#".repeat(level)} ${inCell(title)}`, "", inCell(subtitle), "", row(safe[0]!), rule, ...safe.slice(1).map(row), ...(assessed ? ["", `✓ ${assessed.text}`] : []), ""].join("\n");
}

/** Text that is no markup and stays on its line. */
function inCell(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\`*_[\]<>|]/g, "\\$&");
}
