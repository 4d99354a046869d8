// The document that coverage is about: the last one in a text editor, also while a view or panel has the focus.
import * as vscode from "vscode";
import { PREVIEW_SCHEME } from "../preview.ts";

export class ActiveDocument implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #moved = new vscode.EventEmitter<vscode.TextEditor>();
  readonly #subscriptions: vscode.Disposable[];
  #editor: vscode.TextEditor | undefined;

  /** Another document. */
  readonly onDidChange = this.#changed.event;
  /** The cursor stands elsewhere in it. */
  readonly onDidMove = this.#moved.event;

  constructor() {
    this.#take(vscode.window.activeTextEditor);
    this.#subscriptions = [
      this.#changed,
      this.#moved,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#take(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === this.#editor && this.#moved.fire(textEditor)),
      vscode.workspace.onDidCloseTextDocument((document) => document === this.#editor?.document && this.#take(undefined, true)),
    ];
  }

  get editor(): vscode.TextEditor | undefined {
    return this.#editor;
  }

  get uri(): string | undefined {
    return this.#editor?.document.uri.toString();
  }

  #take(editor: vscode.TextEditor | undefined, isClosed = false): void {
    if (!isClosed && (editor?.document.languageId !== "yaml" || editor.document.uri.scheme === PREVIEW_SCHEME)) return;
    const before = this.uri;
    this.#editor = editor;
    if (this.uri !== before) this.#changed.fire();
    if (editor) this.#moved.fire(editor);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}
