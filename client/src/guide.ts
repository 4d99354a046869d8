// Finding one's way: the first steps, the language, and what to send along when something is wrong.
import * as vscode from "vscode";
import { State, type BaseLanguageClient } from "vscode-languageclient";
import { language, t, type Language } from "./l10n.ts";
import { openPage } from "./page.ts";

/** The page of the guide that the walkthrough leads to. */
const COVERAGE_PAGE: Readonly<Record<Language, string>> = { nl: "dekking.md", en: "coverage.md" };

export function registerGuide(context: vscode.ExtensionContext, client: BaseLanguageClient): vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register("bekwaam.openWalkthrough", () => vscode.commands.executeCommand("workbench.action.openWalkthrough", `${context.extension.id}#bekwaam.firstSteps`, false)),
    register("bekwaam.openGuide", (page?: string) => openPage(vscode.Uri.joinPath(context.extensionUri, "docs", language(), page === "coverage" ? COVERAGE_PAGE[language()] : "README.md"))),
    register("bekwaam.chooseLanguage", chooseLanguage),
    register("bekwaam.copyReport", () => copyReport(context, client)),
  ];
}

async function chooseLanguage(): Promise<void> {
  const settings = vscode.workspace.getConfiguration("bekwaam");
  const now = settings.get("language");
  const items = [
    { value: "auto", label: t("Automatic"), detail: t("As the configuration of the folder says, else as VS Code itself.") },
    { value: "nl", label: "Nederlands", detail: t("Messages, explanations and suggestions in Dutch.") },
    { value: "en", label: "English", detail: t("Messages, explanations and suggestions in English.") },
  ];
  const chosen = await vscode.window.showQuickPick(items.map((item) => ({ ...item, description: item.value === now ? t("now") : undefined })), { placeHolder: t("In which language does bekwaam speak?") });
  if (chosen) await settings.update("language", chosen.value === "auto" ? undefined : chosen.value, vscode.ConfigurationTarget.Global);
}

/** Nothing of the documents themselves: those may not be for everybody. */
async function copyReport(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const { version } = context.extension.packageJSON as { version: string };
  const lines = [
    `bekwaam ${version}`,
    `VS Code ${vscode.version}, ${vscode.env.appName}, ${vscode.env.appHost}${vscode.env.remoteName === undefined ? "" : `, ${vscode.env.remoteName}`}`,
    `language ${language()} (VS Code: ${vscode.env.language})`,
    `server ${State[client.state]}${client.initializeResult?.serverInfo?.version === undefined ? "" : `, ${client.initializeResult.serverInfo.version}`}`,
    `folders ${(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme).join(", ") || "none"}, trusted ${vscode.workspace.isTrusted}`,
    `beside ${vscode.extensions.all.filter(({ id, isActive }) => isActive && /yaml/i.test(id) && id !== context.extension.id && !id.startsWith("vscode.")).map(({ id }) => id).join(", ") || "no other YAML extension"}`,
  ];
  await vscode.env.clipboard.writeText(`${lines.join("\n")}\n`);
  const show = t("Show output");
  const chosen = await vscode.window.showInformationMessage(t("The report is on the clipboard: versions and settings, nothing of your documents. Send it to whoever looks after bekwaam for you, with the last lines of the output and what you were doing."), show);
  if (chosen === show) await vscode.commands.executeCommand("bekwaam.showOutput");
}
