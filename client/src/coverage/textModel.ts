// The coverage of all frameworks as one Markdown text: per framework a table and the gaps. Pure.
import type { CoverageReply } from "../../../server/src/lsp/requests.ts";
import { tableMarkdown } from "./export/markdown.ts";
import { matrixData } from "./matrix/data.ts";
import { tableOf } from "./matrix/table.ts";
import { Cells, FIRST_CHOICE, viewOf } from "./matrix/view.ts";
import type { Words } from "./words.ts";

/** A table with more columns than this stands better on its side. */
const MOST_COLUMNS = 12;

export function coverageText(reply: CoverageReply, words: Words): string {
  const parts = reply.kaders.filter(({ total }) => total > 0).map(({ kader }) => {
    const data = matrixData(reply, kader, "document");
    const choice = { ...FIRST_CHOICE, transposed: data.columns.length > MOST_COLUMNS, nested: data.columns.length <= MOST_COLUMNS };
    return tableMarkdown(tableOf(data, viewOf(data, new Cells(data), choice, words), choice, words), 2);
  });
  return [`# ${words.coverage}`, "", ...(parts.length > 0 ? parts : [words.emptyHow, ""])].join("\n");
}
