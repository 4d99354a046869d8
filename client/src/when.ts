// When the language server starts: with the first document that is or may become ours. Other YAML must cost next to nothing.
import * as vscode from "vscode";
import { FRAMEWORK_SCHEME } from "./frameworks.ts";

const NAMES = "**/{*.{kwalificatiedossier,opleidingsprofiel,beroepsprofiel,leertraject,kennisbasis,kader,koppeling}.{yaml,yml},bekwaam.config.yaml}";
const NAME = /(?:\.(?:kwalificatiedossier|opleidingsprofiel|beroepsprofiel|leertraject|kennisbasis|kader|koppeling)\.ya?ml|[\\/]bekwaam\.config\.yaml)$/i;

/** A document says what it is in its first key; comments may stand before it. */
const HEAD = 4000;

/** Calls `start` once, when there is a reason to. */
export function whenNeeded(start: () => void): vscode.Disposable {
  const waiting: vscode.Disposable[] = [];
  let isStarted = false;
  const begin = (): void => {
    if (isStarted) return;
    isStarted = true;
    vscode.Disposable.from(...waiting).dispose();
    start();
  };
  const look = (document: vscode.TextDocument): void => {
    if (mayBeOurs(document)) begin();
  };
  waiting.push(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges: [change] }) => {
      if (change && change.rangeOffset < HEAD) look(document);
    }),
  );
  vscode.workspace.textDocuments.forEach(look);
  if (!isStarted) {
    void vscode.workspace.findFiles(NAMES, undefined, 1).then(({ length }) => length > 0 && begin(), () => undefined);
  }
  return vscode.Disposable.from({ dispose: () => vscode.Disposable.from(...waiting).dispose() });
}

/** By its name, by what stands at its top, or because nothing stands in it yet. */
export function mayBeOurs({ languageId, uri, getText }: Pick<vscode.TextDocument, "languageId" | "uri" | "getText">): boolean {
  if (uri.scheme === FRAMEWORK_SCHEME || NAME.test(uri.path)) return true;
  if (languageId !== "yaml") return false;
  const head = getText(new vscode.Range(0, 0, 200, 0)).slice(0, HEAD);
  return head.trim() === "" || /(?:^|[{\s])["']?soort["']?\s*:/.test(head);
}
