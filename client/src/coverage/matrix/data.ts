// The matrix of one framework as the server tells it, and how its columns are called in messages. Pure.
import type { CellItem, CoverageCellParams, CoverageMatrix } from "../../../../server/src/lsp/requests.ts";
import { keyOf } from "../../../../server/src/lsp/requests.ts";

export { assessedAt, CELL_WIDTH, columnsAt, itemsAt, keyOf, PART, startsIn, type MatrixColumn, type MatrixColumns, type MatrixElement } from "../../../../server/src/lsp/requests.ts";
export { STRENGTHS, strengthOf, type Strength } from "../../../../server/src/lsp/requests.ts";
/** One answer of the server, shown in as many ways as somebody likes; a new answer is a new object. */
export type MatrixData = CoverageMatrix;
/** An item behind a cell, as the page lists it. */
export type ShownItem = CellItem;

/** What to ask for the items of a cell. @param key of the column; undefined for all of them @param uri of the document that all columns stand in @returns undefined when there is no such column (any more) */
export function cellOf(data: MatrixData, element: string, key: string | undefined, uri: string | undefined): CoverageCellParams | undefined {
  if (data.kader === undefined) return undefined;
  const asked = { kader: data.kader, element };
  if (key === undefined) return { ...asked, uri };
  const column = data.columns.find((one) => keyOf(one, data.columnKind) === key);
  if (!column) return undefined;
  if (data.columnKind === "item") return { ...asked, uri: column.uri, place: column.range!.start };
  return { ...asked, uri: column.uri, ...(column.document === undefined ? {} : { part: column.name }) };
}
