// Markdown for reading.
import * as vscode from "vscode";

/** As a page; as text where nothing makes pages of Markdown. That cannot be asked: the command is listed only once its extension has been active. */
export async function openPage(page: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand("markdown.showPreview", page).then(undefined, () => vscode.window.showTextDocument(page));
}
