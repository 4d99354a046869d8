// The language status: what kind of document the editor shows, and how much was found in it.
import * as vscode from "vscode";
import { State, type LanguageClient } from "vscode-languageclient/node";
import { DOCUMENT_STATUS, type StatusInfo, type UriParams } from "../../server/src/lsp/requests.ts";

/** Typing goes on while the status catches up. */
const WAIT = 400;

export function registerStatus(client: LanguageClient): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem("bekwaam.document", { language: "yaml" });
  item.name = "bekwaam";
  item.command = { command: "workbench.actions.view.problems", title: vscode.l10n.t("Show problems") };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(client, item), WAIT);
  };
  soon();
  return vscode.Disposable.from(
    item,
    { dispose: () => clearTimeout(timer) },
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) soon();
    }),
    client.onDidChangeState(soon),
  );
}

async function update(client: LanguageClient, item: vscode.LanguageStatusItem): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== "yaml") return;
  if (client.state !== State.Running) return show(item, vscode.l10n.t("not running"), "", vscode.LanguageStatusSeverity.Warning);
  const params: UriParams = { uri: document.uri.toString() };
  const status = await client.sendRequest<StatusInfo | null>(DOCUMENT_STATUS, params).catch(() => null);
  if (!status) return show(item, vscode.l10n.t("not a bekwaam document"), "", vscode.LanguageStatusSeverity.Information);
  const severity = status.errors > 0 ? vscode.LanguageStatusSeverity.Error : status.warnings > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  show(item, status.soort ?? vscode.l10n.t("unknown kind"), findings(status), severity);
}

function findings({ errors, warnings, others }: StatusInfo): string {
  if (errors + warnings + others === 0) return vscode.l10n.t("nothing found");
  const parts = [
    errors > 0 ? vscode.l10n.t("errors: {0}", errors) : "",
    warnings > 0 ? vscode.l10n.t("warnings: {0}", warnings) : "",
    others > 0 ? vscode.l10n.t("remarks: {0}", others) : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function show(item: vscode.LanguageStatusItem, text: string, detail: string, severity: vscode.LanguageStatusSeverity): void {
  item.text = text;
  item.detail = detail;
  item.severity = severity;
}
