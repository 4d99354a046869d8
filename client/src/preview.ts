// A text that is not a file yet, shown below the questions that are being answered.
import * as vscode from "vscode";
import { t } from "./l10n.ts";

/** Documents under it are shown only: what looks at the active document passes them by. */
export const PREVIEW_SCHEME = "bekwaam-preview";

/** A question hides at least this many lines of the editor, and at most so many; counted with the usual height of lines. */
const FEWEST_HIDDEN = 3;
const MOST_HIDDEN = 21;

/** Lines that a question with so many choices of two lines each hides. */
function hiddenBy(choices: number): number {
  return choices === 0 ? FEWEST_HIDDEN : Math.min(MOST_HIDDEN, 2 + Math.round(choices * 2.3));
}

export class Preview implements vscode.TextDocumentContentProvider {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  #text = "";
  #opening: Thenable<unknown> | undefined;

  provideTextDocumentContent(): string {
    return this.#text;
  }

  /** Shows `text` below a question with so many choices. */
  async show(text: string, choices: number): Promise<void> {
    this.#text = "\n".repeat(hiddenBy(choices)) + text;
    const uri = this.#uri;
    if (this.#opening) return this.#changed.fire(uri);
    this.#opening = vscode.window.showTextDocument(uri, { preview: false, preserveFocus: true }).then(withoutNumbers, () => undefined);
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

/** The lines will have other numbers in the document. */
function withoutNumbers(editor: vscode.TextEditor): void {
  editor.options = { lineNumbers: vscode.TextEditorLineNumbersStyle.Off };
}
