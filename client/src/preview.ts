// A text that is not a file yet, shown while questions are being answered.
import * as vscode from "vscode";
import { t } from "./l10n.ts";

export const PREVIEW_SCHEME = "bekwaam-preview";

export class Preview implements vscode.TextDocumentContentProvider {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  #text = "";
  #isShown = false;

  provideTextDocumentContent(): string {
    return this.#text;
  }

  async show(text: string): Promise<void> {
    this.#text = text;
    const uri = this.#uri;
    if (this.#isShown) return this.#changed.fire(uri);
    this.#isShown = true;
    await vscode.window.showTextDocument(uri, { preview: true, preserveFocus: true });
  }

  async close(): Promise<void> {
    this.#isShown = false;
    const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
    await vscode.window.tabGroups.close(tabs.filter(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === PREVIEW_SCHEME), true);
  }

  get #uri(): vscode.Uri {
    return vscode.Uri.from({ scheme: PREVIEW_SCHEME, path: `/${t("Preview")}.yaml` });
  }
}
