// A text that is not a file yet, shown while questions are being answered.
import * as vscode from "vscode";
import { t } from "./l10n.ts";

export const PREVIEW_SCHEME = "bekwaam-preview";

export class Preview implements vscode.TextDocumentContentProvider {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  #text = "";
  #opening: Thenable<unknown> | undefined;

  provideTextDocumentContent(): string {
    return this.#text;
  }

  async show(text: string): Promise<void> {
    this.#text = text;
    const uri = this.#uri;
    if (this.#opening) return this.#changed.fire(uri);
    this.#opening = vscode.window.showTextDocument(uri, { preview: false, preserveFocus: true }).then(undefined, () => undefined);
    await this.#opening;
  }

  /** Closes what is shown; an editor that is still being opened too. */
  async close(): Promise<void> {
    await this.#opening;
    this.#opening = undefined;
    const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
    await vscode.window.tabGroups.close(tabs.filter(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === PREVIEW_SCHEME), true);
  }

  get #uri(): vscode.Uri {
    return vscode.Uri.from({ scheme: PREVIEW_SCHEME, path: `/${t("Preview")}.yaml` });
  }
}
