// Files that the client makes: new ones, or where somebody said so; and a message when that fails.
import * as vscode from "vscode";
import { t } from "./l10n.ts";

/** Whether something is there, as far as can be seen. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Writes a file that is not there yet. @returns false, after telling why, when that is not possible */
export async function writeNew(uri: vscode.Uri, content: string | Uint8Array): Promise<boolean> {
  const name = vscode.workspace.asRelativePath(uri);
  if (await exists(uri)) {
    void vscode.window.showErrorMessage(t("{0} is there already. Nothing was written.", name));
    return false;
  }
  return writeOver(uri, content);
}

/** Writes a file where somebody said so, who was asked about what is there. @returns false, after telling why, when that is not possible */
export async function writeOver(uri: vscode.Uri, content: string | Uint8Array): Promise<boolean> {
  try {
    await vscode.workspace.fs.writeFile(uri, typeof content === "string" ? new TextEncoder().encode(content) : content);
    return true;
  } catch (error) {
    const reason = error instanceof vscode.FileSystemError && error.code === "NoPermissions" ? t("you may not write there") : error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(t("{0} could not be written: {1}.", vscode.workspace.asRelativePath(uri), reason));
    return false;
  }
}

/** The folder of the workspace that something goes in; undefined without a folder. */
export async function folderFor(question: string): Promise<vscode.Uri | "stopped" | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  const chosen = await vscode.window.showWorkspaceFolderPick({ placeHolder: question });
  return chosen?.uri ?? "stopped";
}
