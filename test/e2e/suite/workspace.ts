// What the suite files share: opening examples, finding places in them, and waiting for the editor.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";

/** A dossier that is right, and one with mistakes made on purpose. */
export const DOSSIER = "dossiers/wijkzorg.kwalificatiedossier.yaml";
export const WRONG_DOSSIER = "dossiers/thuisbegeleiding.kwalificatiedossier.yaml";
export const PROFILE = "beroepsprofielen/wijkverzorgende.beroepsprofiel.yaml";
export const FRAMEWORK = "kaders/krachten.kader.yaml";

export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, "a folder is open");
  return first.uri;
}

/** An example, as it is on disk, opened in an editor. */
export async function open(example: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), example));
  const editor = await vscode.window.showTextDocument(document);
  if (document.isDirty) await vscode.commands.executeCommand("workbench.action.files.revert");
  return editor;
}

/** Position just behind the first match. */
export function behind(document: vscode.TextDocument, pattern: RegExp): vscode.Position {
  const match = pattern.exec(document.getText());
  assert.ok(match, `${document.uri.path} has ${pattern}`);
  return document.positionAt(match.index + match[0].length);
}

export const ourDiagnostics = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "bekwaam");

/** The rule id of a diagnostic. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** All the text that a hover at this place shows. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await ask<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, position);
  return hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === "string" ? content : content.value)).join("\n");
}

/** Where go to definition leads. */
export async function definition(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location | undefined> {
  const [first] = await ask<(vscode.Location | vscode.LocationLink)[]>("vscode.executeDefinitionProvider", document.uri, position);
  if (!first) return undefined;
  return "targetUri" in first ? new vscode.Location(first.targetUri, first.targetSelectionRange ?? first.targetRange) : first;
}

type Truthy<T> = Exclude<T, false | null | undefined | "" | 0>;

/** Asks until there is an answer that is not falsy. */
export async function until<T>(what: string, ask: () => T | Promise<T>, limitMs = 25_000): Promise<Truthy<T>> {
  const limit = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Truthy<T>;
    if (Date.now() > limit) throw new Error(`waited ${limitMs / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Asks the editor what a language feature answers, as VS Code itself would. */
export function ask<T>(command: string, ...args: unknown[]): Promise<T> {
  return Promise.resolve(vscode.commands.executeCommand<T>(command, ...args));
}

/** A text as files hold it. */
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every YAML file in a folder, as far as one may look into it. Searching is not possible in every kind of folder. */
export async function yamlBelow(uri: vscode.Uri): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const [name, type] of await vscode.workspace.fs.readDirectory(uri).then((entries) => entries, () => [])) {
    const child = vscode.Uri.joinPath(uri, name);
    if (type === vscode.FileType.Directory) found.push(...(await yamlBelow(child)));
    else if (name.endsWith(".yaml")) found.push(child);
  }
  return found;
}
