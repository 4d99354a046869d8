// Entry on a computer: the language server runs as a process of its own.
import * as path from "node:path";
import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions, withOwnMessages } from "./client.ts";
import { start, stop } from "./start.ts";

export function activate(context: vscode.ExtensionContext): void {
  start(context, (output) => {
    const module = context.asAbsolutePath(path.join("dist", "server.js"));
    const transport = TransportKind.ipc;
    return withOwnMessages(new LanguageClient("bekwaam", "bekwaam", { run: { module, transport }, debug: { module, transport, options: { execArgv: ["--nolazy", "--inspect=6099"] } } }, clientOptions(context, output)), output);
  });
}

/** VS Code waits for it before it closes, so that no server is left behind. */
export const deactivate = stop;
