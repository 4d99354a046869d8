// The coverage of all frameworks as one Markdown text: per framework a table and the gaps. Pure.
import { tableMarkdown } from "./export/markdown.ts";
import type { MatrixData } from "./matrix/data.ts";
import { tableOf } from "./matrix/table.ts";
import { Cells, FIRST_CHOICE, viewOf } from "./matrix/view.ts";
import type { Words } from "./words.ts";

/** A table with more columns than this stands better on its side. */
const MOST_COLUMNS = 12;

export function coverageText(matrices: readonly MatrixData[], words: Words): string {
  const parts = matrices.map((data) => {
    const choice = { ...FIRST_CHOICE, transposed: data.columns.length > MOST_COLUMNS, nested: data.columns.length <= MOST_COLUMNS };
    return tableMarkdown(tableOf(data, viewOf(data, new Cells(data), choice, words), choice, words), 2);
  });
  return [`# ${words.coverage}`, "", ...(parts.length > 0 ? parts : [words.emptyHow, ""])].join("\n");
}
