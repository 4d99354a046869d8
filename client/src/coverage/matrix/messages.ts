// What the matrix page and the extension say to each other.
import type { RangeLike } from "../../../../server/src/lsp/requests.ts";
import type { Words } from "../words.ts";
import type { MatrixColumns, MatrixData, ShownItem } from "./data.ts";
import type { Table } from "./table.ts";
import type { Choice } from "./view.ts";

/** What a matrix can be saved in, by the extension of the file; in the order of the list. */
export const FORMATS = ["xlsx", "csv", "html", "svg", "png", "md"] as const;
/** A PNG is drawn in the page, because only that can; the extension makes the others. */
export type Format = (typeof FORMATS)[number];

/** What the page keeps between reloads. */
export interface MatrixState {
  readonly kader: string | undefined;
  readonly columns: MatrixColumns;
  /** The document that the columns are restricted to; absent for the workspace. */
  readonly uri: string | undefined;
  readonly choice: Choice;
}

/** Why there is no matrix: the server does not run, a document must be chosen, or there is none yet. */
export type Problem = "notRunning" | "chooseDocument" | "empty";

/** To the page. */
export type ToPage =
  | { readonly type: "data"; readonly data: MatrixData; readonly words: Words; readonly columns: MatrixColumns; readonly uri: string | undefined }
  | { readonly type: "problem"; readonly words: Words; readonly problem: Problem }
  | { readonly type: "items"; readonly element: string; readonly column: string | undefined; readonly items: readonly ShownItem[]; readonly more: number }
  | { readonly type: "here"; readonly columns: readonly string[]; readonly elements: readonly string[] };

/** From the page. */
export type FromPage =
  | { readonly type: "ready"; readonly state: MatrixState | undefined }
  | { readonly type: "choose"; readonly kader: string | undefined; readonly columns: MatrixColumns }
  | { readonly type: "items"; readonly element: string; readonly column: string | undefined }
  | { readonly type: "open"; readonly uri: string; readonly range: RangeLike | undefined }
  | { readonly type: "add"; readonly element: string; readonly column: string | undefined }
  | { readonly type: "save"; readonly format: Format; readonly table: Table }
  | { readonly type: "savePicture"; readonly base64: string; readonly title: string }
  | { readonly type: "begin"; readonly with: "document" | "examples" }
  | { readonly type: "copy"; readonly text: string };
