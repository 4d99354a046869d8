// The command *Export Document*: the open document in a format of others, where somebody says.
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { EXPORT, EXPORT_FORMATS, type Exported, type ExportFormatInfo, type ExportParams, type UriParams } from "../../server/src/lsp/requests.ts";
import { t } from "./l10n.ts";
import { tell } from "./tell.ts";
import { writeOver } from "./writing.ts";

const SCHEME = "bekwaam-verslag";

export function registerExport(client: BaseLanguageClient): vscode.Disposable[] {
  let account = "";
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const page = vscode.Uri.from({ scheme: SCHEME, path: `/${t("Left out of the export")}.txt` });
  return [
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { onDidChange: changed.event, provideTextDocumentContent: () => account }),
    vscode.commands.registerCommand("bekwaam.exportDocument", async () => {
      const saved = await exportDocument(client);
      if (!saved) return;
      const [open, leftOut] = [t("Open"), t("What is left out")];
      const { notCarried } = saved.exported;
      const chosen = await vscode.window.showInformationMessage(t("Exported: {0}", vscode.workspace.asRelativePath(saved.target)), open, ...(notCarried > 0 ? [leftOut] : []));
      if (chosen === open) await (TEXT.test(saved.target.path) ? vscode.commands.executeCommand("vscode.open", saved.target) : vscode.env.openExternal(saved.target));
      if (chosen !== leftOut) return;
      account = saved.exported.account;
      changed.fire(page); // it may have been open already, with the account of another export
      await vscode.window.showTextDocument(page);
    }),
  ];
}

/** What an editor shows better than the programs of the machine. */
const TEXT = /\.(?:md|csv|json|ttl)$/i;

/** What was written, and where; undefined when somebody stopped or it could not be done, which is told. */
async function exportDocument(client: BaseLanguageClient): Promise<{ target: vscode.Uri; exported: Exported } | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const uri = document && client.code2ProtocolConverter.asUri(document.uri);
  const formats = uri === undefined ? null : await client.sendRequest<readonly ExportFormatInfo[] | null>(EXPORT_FORMATS, { uri } satisfies UriParams);
  if (!document || uri === undefined || !formats) return tell(t("Open the document first that you want to export."));
  const chosen = await vscode.window.showQuickPick(formats.map((format) => ({ label: format.title, description: format.extension, format })), { placeHolder: t("In which format?"), matchOnDescription: true });
  const target = chosen && (await vscode.window.showSaveDialog({ defaultUri: document.uri.with({ path: document.uri.path.replace(/\.ya?ml$/i, "") + chosen.format.extension }), title: t("Export the document") }));
  if (!chosen || !target) return undefined;
  const exported = await client.sendRequest<Exported | null>(EXPORT, { uri, format: chosen.format.name } satisfies ExportParams);
  if (!exported) return tell(t("The document could not be exported. The output of bekwaam may say why."));
  const bytes = Uint8Array.from(atob(exported.base64), (letter) => letter.charCodeAt(0));
  return (await writeOver(target, bytes)) ? { target, exported } : undefined;
}
