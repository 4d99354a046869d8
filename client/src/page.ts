// Markdown for reading.
import * as vscode from "vscode";

/** Makes pages of Markdown; before it has anything to do, its commands are not listed, yet they can be run. */
const PAGES = "vscode.markdown-language-features";

/** As a page; as text where the extension that makes pages of Markdown is off. */
export async function openPage(page: vscode.Uri): Promise<void> {
  await (vscode.extensions.getExtension(PAGES) ? vscode.commands.executeCommand("markdown.showPreview", page) : vscode.window.showTextDocument(page));
}
