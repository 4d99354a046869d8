// A matrix as one HTML page that needs nothing else: for a committee, the printer or the clipboard. Pure.
import { escaped } from "../matrix/page.ts";
import type { Heading, Table, TableCell } from "../matrix/table.ts";

const STYLE = `
body { font: 14px/1.4 system-ui, sans-serif; margin: 24px; color: #1b1b1b; background: #fff }
h1 { font-size: 20px; margin: 0 } p { color: #555; margin: 4px 0 16px }
table { border-collapse: collapse } th, td { border: 1px solid #bbb; padding: 3px 8px }
thead th { vertical-align: bottom; text-align: start; font-weight: 600; max-width: 9em }
tbody th { text-align: start; font-weight: 400 } td { text-align: center; min-width: 2.5em }
.mentioned { background: #dbe9f8 } .repeated { background: #a9cdf0 } .assessed { background: #a9cdf0; font-weight: 700; text-decoration: underline }
.group { background: #f3f3f3 } th.group { font-weight: 700 } small { display: block; color: #555; font-weight: 400 }
ul.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 6px 18px } ul.legend span { display: inline-block; width: 2em; border: 1px solid #bbb; margin-inline-end: 6px }
@media print { body { margin: 0 } thead { display: table-header-group } tr { break-inside: avoid } * { print-color-adjust: exact } }
`;

export function tableHtml({ language, title, subtitle, corner, columns, rows, legend }: Table): string {
  const head = `<tr><th scope="col">${escaped(corner)}</th>${columns.map((column) => headingHtml(column, "col")).join("")}</tr>`;
  const body = rows.map(({ heading, cells }) => `<tr>${headingHtml(heading, "row")}${cells.map(cellHtml).join("")}</tr>`).join("\n");
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(subtitle)}</p>
<table>
<thead>${head}</thead>
<tbody>
${body}
</tbody>
</table>
<ul class="legend">${legend.map(({ strength, text }) => `<li><span class="${strength}">&nbsp;</span>${escaped(text)}</li>`).join("")}</ul>
</body>
</html>
`;
}

function headingHtml({ label, detail, depth, isGroup }: Heading, scope: "row" | "col"): string {
  const indent = scope === "row" && depth > 0 ? ` style="padding-inline-start:${8 + depth * 16}px"` : "";
  return `<th scope="${scope}"${isGroup ? ' class="group"' : ""}${indent}>${escaped(label)}<small>${escaped(detail)}</small></th>`;
}

function cellHtml({ text, strength, spoken, isGroup }: TableCell): string {
  const kind = isGroup ? "group" : strength;
  return `<td class="${kind}" title="${escaped(spoken)}">${escaped(text)}</td>`;
}
