// Saving a table as a file: someone says where, and nothing that exists is replaced unasked.
import * as vscode from "vscode";
import { t } from "../l10n.ts";
import { tableCsv } from "./export/csv.ts";
import { tableHtml } from "./export/html.ts";
import { tableMarkdown } from "./export/markdown.ts";
import { tableSvg } from "./export/svg.ts";
import type { Format } from "./matrix/messages.ts";
import type { Table } from "./matrix/table.ts";

/** All but PNG, which only a page can draw. */
export type TextFormat = Exclude<Format, "png">;

/** Asks where and saves `table` there; what goes wrong is told in a message. */
export async function saveTable(table: Table, format: TextFormat): Promise<void> {
  try {
    await saveBytes(await bytesOf(table, format), table.title, format);
  } catch (error) {
    void vscode.window.showErrorMessage(t("The coverage could not be saved: {0}", error instanceof Error ? error.message : String(error)));
  }
}

/** `table` as a file of that format. */
export async function bytesOf(table: Table, format: TextFormat): Promise<Uint8Array> {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  if (format === "xlsx") return (await import("./export/xlsx.ts")).tableXlsx(table);
  if (format === "csv") return text(tableCsv(table));
  if (format === "html") return text(tableHtml(table));
  return text(format === "svg" ? tableSvg(table) : tableMarkdown(table));
}

const NAMES: Readonly<Record<Format, string>> = { xlsx: "Excel", csv: "CSV", html: "HTML", svg: "SVG", png: "PNG", md: "Markdown" };

/** The dialog of VS Code asks before it replaces a file. */
export async function saveBytes(bytes: Uint8Array, title: string, format: Format): Promise<void> {
  const name = `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "dekking"}.${format}`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({ ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}), filters: { [NAMES[format]]: [format] }, title: t("Save coverage") });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, bytes);
  const open = t("Open");
  const chosen = await vscode.window.showInformationMessage(t("Coverage saved: {0}", vscode.workspace.asRelativePath(target)), open);
  if (chosen === open) await (format === "csv" || format === "md" || format === "svg" ? vscode.commands.executeCommand("vscode.open", target) : vscode.env.openExternal(target));
}
