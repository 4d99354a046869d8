// Enter behind the first key of an item: the next key belongs below that key, where VS Code goes below the dash.
import * as vscode from "vscode";
import { mayBeOurs } from "./when.ts";

/** `- id: nabij`; not where the value goes on below, in a block of text or between brackets. */
const FIRST_KEY = /^\s*- [\p{L}\p{N}_-]+:\s+(?![|>][+-]?\d?\s*$).*[^\s,[{(]\s*$/u;

/** Holds for all YAML while it is set, so only while one of our documents is being edited. */
export function registerIndent(): vscode.Disposable {
  let set: vscode.Disposable | undefined;
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const isOurs = document?.languageId === "yaml" && mayBeOurs(document);
    if (isOurs === (set !== undefined)) return;
    set?.dispose();
    set = isOurs ? vscode.languages.setLanguageConfiguration("yaml", { onEnterRules: [{ beforeText: FIRST_KEY, afterText: /^\s*$/, action: { indentAction: vscode.IndentAction.None, appendText: "  " } }] }) : undefined;
  };
  update();
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(update), { dispose: () => set?.dispose() });
}
