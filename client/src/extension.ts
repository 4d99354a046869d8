// The VS Code side: starts the language server and gives it commands, a status and the bundled frameworks.
import * as vscode from "vscode";
import { createClient } from "./client.ts";
import { registerCommands } from "./commands.ts";
import { registerFrameworks } from "./frameworks.ts";
import { registerStatus } from "./status.ts";
import type { LanguageClient } from "vscode-languageclient/node";

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel("bekwaam", { log: true });
  client = createClient(context, output);
  context.subscriptions.push(output, registerFrameworks(client), ...registerCommands(client, output), registerStatus(client));
  try {
    await client.start();
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
    const show = vscode.l10n.t("Show output");
    const chosen = await vscode.window.showErrorMessage(vscode.l10n.t("The bekwaam language server did not start. Your files are not checked."), show);
    if (chosen === show) output.show();
  }
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}
