// The command *Take documents to a new version of a framework*.
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { MIGRATE, NEWER_FRAMEWORKS, type Migrated, type MigrateParams, type NewerFramework, type UriParams } from "../../server/src/lsp/requests.ts";
import { t } from "./l10n.ts";
import { tell } from "./tell.ts";
import { folderFor } from "./writing.ts";

export function registerMigrate(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand("bekwaam.migrate", () => migrate(client));
}

async function migrate(client: BaseLanguageClient): Promise<void> {
  const folder = await folderFor(t("In which folder are the documents?"));
  if (folder === "stopped") return;
  // With a stroke behind it the uri is one of what stands in the folder.
  const params: UriParams = { uri: `${folder?.toString() ?? ""}/` };
  const newer = await client.sendRequest<readonly NewerFramework[]>(NEWER_FRAMEWORKS, params);
  if (newer.length === 0) return tell(t("No document uses a version of a framework that was replaced."));
  const items = newer.map(({ name, title, documents }) => ({ label: title, description: name, detail: t("documents on an earlier version: {0}", documents), name }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: t("To which version do the documents go?"), matchOnDescription: true });
  if (!chosen) return;
  const migrated = await client.sendRequest<Migrated | null>(MIGRATE, { ...params, to: chosen.name } satisfies MigrateParams);
  const edit = migrated && (await client.protocol2CodeConverter.asWorkspaceEdit(migrated.edit));
  if (!edit || !(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) return tell(t("The documents could not be changed. Try again."));
  await vscode.commands.executeCommand("workbench.actions.view.problems");
  const done = t("Documents that go by {0} now: {1}.", chosen.name, migrated.documents);
  tell(migrated.open === 0 ? done : `${done} ${t("References without a clear successor, which are for you to look at: {0}.", migrated.open)}`);
}
