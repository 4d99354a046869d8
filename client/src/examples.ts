// The command *Open example workspace*: a copy of the bundled examples on disk, or the examples in memory.
import * as vscode from "vscode";
import EXAMPLES from "./generated/examples.js";
import { EXAMPLES_SCHEME, ExampleFiles } from "./exampleFiles.ts";
import { t } from "./l10n.ts";
import { exists, writeNew } from "./writing.ts";

/** The example to begin with: it has mistakes made on purpose. */
const FIRST = "dossiers/thuisbegeleiding.kwalificatiedossier.yaml";

/** A folder that was just opened, and what to show in it. */
const OPENED = "bekwaam.examplesOpened";

export function registerExamples(context: vscode.ExtensionContext): vscode.Disposable[] {
  const files = new ExampleFiles((write) => eachExample(context, (path, bytes) => Promise.resolve(write(path, bytes))));
  void showFirst(context);
  return [
    vscode.workspace.registerFileSystemProvider(EXAMPLES_SCHEME, files, { isCaseSensitive: true }),
    vscode.commands.registerCommand("bekwaam.openExamples", () => openExamples(context)),
  ];
}

async function openExamples(context: vscode.ExtensionContext): Promise<void> {
  const copy = { label: `$(folder-opened) ${t("Copy the examples to a folder…")}`, detail: t("Yours to keep and to change. Nothing that is there already is touched.") };
  const look = { label: `$(eye) ${t("Only try them")}`, detail: t("In memory: change what you like; it is gone when you close the window.") };
  const chosen = await vscode.window.showQuickPick([copy, look], { title: t("Open example workspace"), placeHolder: t("Fictional documents to look around in, one of them with mistakes made on purpose") });
  const folder = chosen === copy ? await copied(context) : chosen === look ? inMemory() : undefined;
  if (folder) await openFolder(context, folder);
}

/** With a path, from which a window takes the name of its folder. */
const inMemory = (): vscode.Uri => vscode.Uri.from({ scheme: EXAMPLES_SCHEME, path: `/${t("bekwaam-examples")}` });

/** The new folder with the copies; undefined when it was stopped or failed. */
async function copied(context: vscode.ExtensionContext): Promise<vscode.Uri | undefined> {
  const [parent] = (await vscode.window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, title: t("In which folder do the examples go?"), openLabel: t("Put the examples here") })) ?? [];
  if (!parent) return undefined;
  const folder = await freeFolder(parent, t("bekwaam-examples"));
  let isWritten = true;
  await eachExample(context, async (path, bytes) => {
    isWritten &&= await writeNew(vscode.Uri.joinPath(folder, path), bytes);
  });
  return isWritten ? folder : undefined;
}

async function freeFolder(parent: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let number = 1; ; number += 1) {
    const folder = vscode.Uri.joinPath(parent, number === 1 ? name : `${name}-${number}`);
    if (!(await exists(folder))) return folder;
  }
}

async function eachExample(context: vscode.ExtensionContext, work: (path: string, bytes: Uint8Array) => Promise<void>): Promise<void> {
  for (const path of EXAMPLES) await work(path, await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, "examples", path)));
}

/** A window with something in it is left alone. */
async function openFolder(context: vscode.ExtensionContext, folder: vscode.Uri): Promise<void> {
  await context.globalState.update(OPENED, folder.toString());
  const isBusy = vscode.workspace.workspaceFolders !== undefined || vscode.workspace.textDocuments.some(({ isDirty }) => isDirty);
  await vscode.commands.executeCommand("vscode.openFolder", folder, { forceNewWindow: isBusy });
}

async function showFirst(context: vscode.ExtensionContext): Promise<void> {
  const opened = context.globalState.get<string>(OPENED);
  const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === opened);
  if (opened === undefined || !folder) return;
  await context.globalState.update(OPENED, undefined);
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, FIRST), { preview: false });
  await vscode.commands.executeCommand("workbench.actions.view.problems");
}
