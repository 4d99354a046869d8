// The VS Code side on every platform: commands, status and views, and the language server as soon as somebody needs it.
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { registerCommands } from "./commands.ts";
import { registerCompare } from "./compare.ts";
import { registerCoverage } from "./coverage/commands.ts";
import { registerEditing } from "./editing.ts";
import { registerExamples } from "./examples.ts";
import { registerExport } from "./exporting.ts";
import { registerFiles } from "./files.ts";
import { registerFrameworks } from "./frameworks.ts";
import { registerGuide } from "./guide.ts";
import { registerIndent } from "./indent.ts";
import { registerMigrate } from "./migrate.ts";
import { registerNeighbour } from "./neighbour.ts";
import { registerNewDocument } from "./newDocument.ts";
import { registerStatus } from "./status.ts";
import { whenNeeded } from "./when.ts";

let client: BaseLanguageClient | undefined;
let output: vscode.LogOutputChannel | undefined;

/** @param create makes the client; its server is started with the first of our documents, or by a command that asks it something */
export function start(context: vscode.ExtensionContext, create: (output: vscode.LogOutputChannel) => BaseLanguageClient): void {
  const channel = vscode.window.createOutputChannel("bekwaam", { log: true });
  const created = create(channel);
  output = channel;
  client = created;
  context.subscriptions.push(
    registerFiles(created), registerFrameworks(created), registerStatus(created), registerMigrate(created),
    ...registerCommands(created, channel), ...registerEditing(created), ...registerCompare(created), ...registerExport(created), ...registerNewDocument(created), ...registerExamples(context), ...registerGuide(context, created), ...registerCoverage(context, created),
    whenNeeded(() => {
      context.subscriptions.push(registerNeighbour(), registerIndent());
      void startServer(created);
    }),
  );
}

async function startServer(created: BaseLanguageClient): Promise<void> {
  await vscode.commands.executeCommand("setContext", "bekwaam.isActive", true);
  await created.start().catch((error: unknown) => created.error("The server did not start.", error, "force"));
}

/** Ends the language server; resolves when it has ended. */
export async function stop(): Promise<void> {
  // Subscriptions are disposed of while this runs; the client still writes to its channel until it has stopped.
  if (client?.needsStop()) await client.dispose();
  output?.dispose();
}
