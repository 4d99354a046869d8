// Help with typing: an item up or down with its codes, and a list from Word or Excel as items.
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { MOVE_ITEM, PASTE_ITEMS, type MoveItemAnswer, type MoveItemParams, type PasteItemsAnswer, type PasteItemsParams } from "../../server/src/lsp/requests.ts";
import { t } from "./l10n.ts";

export function registerEditing(client: BaseLanguageClient): vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register("bekwaam.moveItemUp", () => moveItem(client, "up")),
    register("bekwaam.moveItemDown", () => moveItem(client, "down")),
    register("bekwaam.pasteAsItems", () => pasteFromClipboard(client)),
    registerPaste(client),
  ];
}

async function moveItem(client: BaseLanguageClient, direction: MoveItemParams["direction"]): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return tell(t("Open a document first, and put the cursor in an item."));
  const { document, selection } = editor;
  const { version } = document;
  const params: MoveItemParams = { uri: client.code2ProtocolConverter.asUri(document.uri), position: client.code2ProtocolConverter.asPosition(selection.active), direction };
  const answer = await client.sendRequest<MoveItemAnswer>(MOVE_ITEM, params);
  if ("refused" in answer) return tell(answer.refused);
  if (document.version !== version) return tell(t("The document changed in the meantime. Try again."));
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
  if (!edit || !(await vscode.workspace.applyEdit(edit))) return;
  const at = new vscode.Position(answer.position.line, answer.position.character);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** In the status bar, because a key may be held down. */
function tell(text: string): void {
  vscode.window.setStatusBarMessage(text, 5000);
}

async function pasteFromClipboard(client: BaseLanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return tell(t("Open a document first, and put the cursor in an item."));
  const { document } = editor;
  const { version } = document;
  const found = await itemsOf(client, document, editor.selection, await vscode.env.clipboard.readText());
  if (!found) return void vscode.window.showInformationMessage(t("What you copied cannot become items here. Copy a list or a few columns, and put the cursor under a key that holds a list."));
  if (document.version !== version) return tell(t("The document changed in the meantime. Try again."));
  if ((await editor.edit((edit) => edit.replace(found.range, found.newText))) && found.isFlattened) tellFlattened();
}

function tellFlattened(): void {
  vscode.window.setStatusBarMessage(t("Pasted at one level: there is no fixed place here for a list within a list."), 10_000);
}

interface Items {
  readonly range: vscode.Range;
  readonly newText: string;
  readonly isFlattened: boolean;
}

async function itemsOf(client: BaseLanguageClient, document: vscode.TextDocument, range: vscode.Range, text: string, token?: vscode.CancellationToken): Promise<Items | undefined> {
  if (text.trim() === "" || !client.isRunning()) return undefined;
  const params: PasteItemsParams = { uri: client.code2ProtocolConverter.asUri(document.uri), range: client.code2ProtocolConverter.asRange(range), text };
  const found = await (token ? client.sendRequest<PasteItemsAnswer>(PASTE_ITEMS, params, token) : client.sendRequest<PasteItemsAnswer>(PASTE_ITEMS, params));
  if (!found) return undefined;
  const { start, end } = found.range;
  return { range: new vscode.Range(start.line, start.character, end.line, end.character), newText: found.newText, isFlattened: found.isFlattened };
}

/** What VS Code has for pasting since 1.97; the types here are older. */
interface PasteApi {
  registerDocumentPasteEditProvider(selector: vscode.DocumentSelector, provider: object, metadata: object): vscode.Disposable;
}
interface PasteEdit {
  additionalEdit?: vscode.WorkspaceEdit;
}
type PasteEditClass = new (insertText: string, title: string, kind: object) => PasteEdit;
type EditKind = { append(...parts: string[]): object };

/** Pasting makes items by itself; whoever wanted the bare text chooses that in the button beside it, or undoes it. */
function registerPaste(client: BaseLanguageClient): vscode.Disposable {
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind } = vscode as unknown as { DocumentPasteEdit: PasteEditClass; DocumentDropOrPasteEditKind: { Empty: EditKind } };
  const { registerDocumentPasteEditProvider: registerProvider } = vscode.languages as unknown as PasteApi;
  const kind = DocumentDropOrPasteEditKind.Empty.append("text", "bekwaam", "items");
  const provider = {
    async provideDocumentPasteEdits(document: vscode.TextDocument, ranges: readonly vscode.Range[], data: vscode.DataTransfer, _: unknown, token: vscode.CancellationToken): Promise<PasteEdit[]> {
      const [range] = ranges;
      // What was copied in an editor is YAML more often than a list.
      if (!range || ranges.length > 1 || data.get("vscode-editor-data")) return [];
      const text = await data.get("text/plain")?.asString();
      const found = text && (await itemsOf(client, document, range, text, token));
      if (!found) return [];
      // A text that is given as the pasted one gets the indentation of its line added to each line; an edit stays as it is.
      const edit = new DocumentPasteEdit("", found.isFlattened ? t("Paste as list items, all at one level") : t("Paste as list items"), kind);
      edit.additionalEdit = new vscode.WorkspaceEdit();
      edit.additionalEdit.replace(document.uri, found.range, found.newText);
      if (found.isFlattened) tellFlattened();
      return [edit];
    },
  };
  return registerProvider({ language: "yaml" }, provider, { providedPasteEditKinds: [kind], pasteMimeTypes: ["text/plain"] });
}
