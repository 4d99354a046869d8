// The VS Code side: starts the language server and gives it commands, a status and the bundled frameworks.
import * as vscode from "vscode";
import { createClient } from "./client.ts";
import { registerCommands } from "./commands.ts";
import { registerFrameworks } from "./frameworks.ts";
import { registerStatus } from "./status.ts";
import type { LanguageClient } from "vscode-languageclient/node";

let client: LanguageClient | undefined;
let output: vscode.LogOutputChannel | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const channel = vscode.window.createOutputChannel("bekwaam", { log: true });
  output = channel;
  client = createClient(context, channel);
  context.subscriptions.push(registerFrameworks(client), ...registerCommands(client, channel), registerStatus(client));
  try {
    await client.start();
  } catch (error) {
    channel.error(error instanceof Error ? error : String(error));
    const show = vscode.l10n.t("Show output");
    const chosen = await vscode.window.showErrorMessage(vscode.l10n.t("The bekwaam language server did not start. Your files are not checked."), show);
    if (chosen === show) channel.show();
  }
}

export async function deactivate(): Promise<void> {
  // Subscriptions are disposed of while this runs; the client still writes to its channel until it has stopped.
  await client?.dispose();
  output?.dispose();
}
